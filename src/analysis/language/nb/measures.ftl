# What the checks of the settlement figures say, and why two years are not compared.
change-reason-no_earlier_figure = ingen tall fra året før
change-reason-not_asked_either = ikke anmodet, heller ikke året før
change-reason-not_asked_before = ikke anmodet året før
change-reason-not_asked_now = ikke lenger anmodet
change-reason-unknown = et av tallene mangler

finding-status-contradicts-value = { $rows ->
    [one] Én linje har
   *[other] { $rows } linjer har
} et tall i kolonnen «{ $column }» som ikke stemmer med statusen ved siden av.
    .action = Et tall skal ha status «reported», og et tomt felt en av de andre statusene.
finding-settlement-year-missing = Vi har ingen bosettingstall for { $year }.
    .action = Velg et av årene vi har tall for ({ $known }), eller legg inn tallene for { $year } i settlement.csv.
finding-settlement-incomplete = Bosettingstallene for { $year } mangler disse kommunene: { $codes }.
    .action = Legg inn en linje for hver av dem i settlement.csv, med status «missing» der tallet ikke finnes.

finding-presentation-year = Tabellen i presentasjonen har overskriften «{ $title }», men tallene er anmodningene for { $year }: { $equal } av { $rows } er like (sum { $sum }). For { $title_year } er { $equal_title_year } like.
    .action = Les tallene som anmodninger for { $year }. Året i overskriften er trolig året anmodningen ble sendt.
finding-presentation-differs = Tabellen «{ $title }» i presentasjonen stemmer ikke med IMDis anmodninger for noe år. Best treff er { $year }, med { $equal } av { $rows } like tall.
    .action = Sammenlign tabellen med anmodningene for { $year } og rett det som er skrevet feil.
finding-requests-revised = Anmodningene for { $year } ble endret underveis, fra { $original } til { $requested } personer. Endringen gjaldt { $municipalities ->
    [one] én kommune
   *[other] { $municipalities } kommuner
}.
    .action = Ingenting å rette. Kommunene kan ha gjort vedtak om den opprinnelige anmodningen, så sammenlign vedtakene med begge tallene.
finding-decisions-unknown = { $municipalities ->
    [one] Én kommune
   *[other] { $municipalities } kommuner
} ble anmodet om { $people } personer i { $year } uten at vi kjenner vedtaket. Det er ikke det samme som et nei.
    .action = Kjenner fylkeskommunen vedtakene, kan de føres inn med kilde. Ellers er differansen mellom anmodning og vedtak for stor.
finding-settled-missing = { $municipalities ->
    [one] Én kommune
   *[other] { $municipalities } kommuner
} vedtok å bosette { $people } personer i { $year }, men tallet på bosatte finnes ikke i kilden.
    .action = Ingenting å rette. Summen av bosatte kan være for lav dette året.
finding-suppressed-or-not-asked = I { $year } er tallet på bosatte merket «:» for { $municipalities ->
    [one] én kommune
   *[other] { $municipalities } kommuner
}. { $not_asked } av dem var ikke anmodet, og der kan merket også bety at ingen ble bosatt.
    .action = Ingenting å rette. Summen er { $low }–{ $high }, eller { $low }–{ $high_asked } hvis ingen ble bosatt i kommunene som ikke var anmodet.

finding-county-total-differs = Summen for { $county } i { $year } stemmer ikke: fylkestabellen har { $published }, kommunene gir { $sum } ({ $quantity ->
    [requested] anmodning
    [decided] vedtak
    [settled] bosatte
   *[suppressed_settled_cells] prikkede tall
}).
    .action = De to tabellene kommer fra samme kilde og skal være like. Finn ut hvilken som er endret, og rett den.
finding-county-total-unknown = «{ $county }» i { $year } kan ikke sammenlignes med kommunene, for vi kjenner ikke fylket eller mangler tall for året.
    .action = Sjekk skrivemåten, eller legg fylket inn i former_counties.csv.
finding-county-published-differs = IMDis fylkestabell for { $county } i { $year } har { $requested } anmodet og { $decided } vedtatt. Kommunene gir { $requested_sum } og { $decided_sum }.
    .action = Ingenting å rette. Rapporten bruker summen av kommunene, for den kan følges ned til hver kommune.
finding-county-published-while-running = IMDis fylkestabell for { $county } i { $year } ble lagret før året var over, med { $requested } anmodet og { $decided } vedtatt. De endelige tallene fra kommunene gir { $requested_sum } og { $decided_sum }.
    .action = Ingenting å rette. Rapporten bruker de endelige tallene.
finding-national-settled-inside = Det er oppgitt at { $published } ble bosatt i hele landet i { $year }. Det ligger innenfor summen av kommunene, { $low }–{ $high }, der { $suppressed } tall er prikket.
    .action = Ingenting å rette. Rapporten bruker summen av kommunene, for den kan følges ned til hver kommune.
finding-national-settled-outside = Det er oppgitt at { $published } ble bosatt i hele landet i { $year }, men summen av kommunene er { $low }–{ $high }. { $suppressed } av tallene er prikket{ $missing ->
    [0] {""}
    [one] {", "}og ett mangler der kommunen hadde sagt ja
   *[other] {", "}og { $missing } mangler der kommunen hadde sagt ja
}. Landstallet kan også ha med personer som ikke er ført på noen kommune, eller være talt på et annet tidspunkt.
    .action = Ingenting å rette. Rapporten bruker summen av kommunene, for den kan følges ned til hver kommune.
finding-national-total-differs = Tallet som er oppgitt for hele landet i { $year }, er { $published }, men summen av kommunene er { $sum } ({ $quantity ->
    [requested_final] anmodning
    [decided] vedtak
   *[municipalities_asked] anmodede kommuner
}).
    .action = Ingenting å rette hvis tallene er fra ulike tidspunkt. Rapporten bruker summen av kommunene.
finding-national-request-changed = Det første tallet som ble kjent for hele landet i { $year }, var { $first }. Anmodningene endte på { $final }.
    .action = Ingenting å rette. Rapporten bruker de siste anmodningene, og viser de opprinnelige der kilden har dem.
finding-national-sum-missing = Tallet for hele landet i { $year } ({ $quantity ->
    [requested_final] anmodning
    [decided] vedtak
   *[municipalities_asked] anmodede kommuner
}) kan ikke kontrolleres: Ingen kommuner har dette tallet i settlement.csv.
    .action = Hent tallene for { $year } med «sektorplan import settlement FIL» eller «sektorplan fetch settlement».
