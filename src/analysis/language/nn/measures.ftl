# What the checks of the settlement figures say, and why two years are not compared.
change-reason-no_earlier_figure = ingen tal frå året før
change-reason-not_asked_either = ikkje oppmoda, heller ikkje året før
change-reason-not_asked_before = ikkje oppmoda året før
change-reason-not_asked_now = ikkje lenger oppmoda
change-reason-unknown = eitt av tala manglar

finding-status-contradicts-value = { $rows ->
    [one] Éi linje har
   *[other] { $rows } linjer har
} eit tal i kolonnen «{ $column }» som ikkje stemmer med statusen ved sida av.
    .action = Eit tal skal ha status «reported», og eit tomt felt ein av dei andre statusane.
finding-settlement-year-missing = Vi har ingen busetjingstal for { $year }.
    .action = Vel eitt av åra vi har tal for ({ $known }), eller legg inn tala for { $year } i settlement.csv.
finding-settlement-incomplete = Busetjingstala for { $year } manglar desse kommunane: { $codes }.
    .action = Legg inn ei linje for kvar av dei i settlement.csv, med status «missing» der talet ikkje finst.

finding-presentation-year = Tabellen i presentasjonen har overskrifta «{ $title }», men tala er oppmodingane for { $year }: { $equal } av { $rows } er like (sum { $sum }). For { $title_year } er { $equal_title_year } like.
    .action = Les tala som oppmodingar for { $year }. Året i overskrifta er truleg året oppmodinga vart send.
finding-presentation-differs = Tabellen «{ $title }» i presentasjonen stemmer ikkje med oppmodingane frå IMDi for noko år. Best treff er { $year }, med { $equal } av { $rows } like tal.
    .action = Samanlikn tabellen med oppmodingane for { $year } og rett det som er skrive feil.
finding-requests-revised = Oppmodingane for { $year } vart endra undervegs, frå { $original } til { $requested } personar. Endringa galdt { $municipalities ->
    [one] éin kommune
   *[other] { $municipalities } kommunar
}.
    .action = Ingenting å rette. Kommunane kan ha gjort vedtak om den opphavlege oppmodinga, så samanlikn vedtaka med begge tala.
finding-decisions-unknown = { $municipalities ->
    [one] Éin kommune
   *[other] { $municipalities } kommunar
} vart oppmoda om { $people } personar i { $year } utan at vi kjenner vedtaket. Det er ikkje det same som eit nei.
    .action = Kjenner fylkeskommunen vedtaka, kan dei førast inn med kjelde. Elles er skilnaden mellom oppmoding og vedtak for stor.
finding-settled-missing = { $municipalities ->
    [one] Éin kommune
   *[other] { $municipalities } kommunar
} vedtok å busetje { $people } personar i { $year }, men talet på busette finst ikkje i kjelda.
    .action = Ingenting å rette. Summen av busette kan vere for låg dette året.
finding-suppressed-or-not-asked = I { $year } er talet på busette merkt «:» for { $municipalities ->
    [one] éin kommune
   *[other] { $municipalities } kommunar
}. { $not_asked } av dei var ikkje oppmoda, og der kan merket òg tyde at ingen vart busette.
    .action = Ingenting å rette. Summen er { $low }–{ $high }, eller { $low }–{ $high_asked } dersom ingen vart busette i kommunane som ikkje var oppmoda.

finding-county-total-differs = Summen for { $county } i { $year } stemmer ikkje: fylkestabellen har { $published }, kommunane gir { $sum } ({ $quantity ->
    [requested] oppmoding
    [decided] vedtak
    [settled] busette
   *[suppressed_settled_cells] prikka tal
}).
    .action = Dei to tabellane kjem frå same kjelde og skal vere like. Finn ut kva for ein som er endra, og rett han.
finding-county-total-unknown = «{ $county }» i { $year } kan ikkje samanliknast med kommunane, for vi kjenner ikkje fylket eller manglar tal for året.
    .action = Sjekk skrivemåten, eller legg fylket inn i former_counties.csv.
finding-county-published-differs = Fylkestabellen frå IMDi for { $county } i { $year } har { $requested } oppmoda og { $decided } vedtekne. Kommunane gir { $requested_sum } og { $decided_sum }.
    .action = Ingenting å rette. Rapporten bruker summen av kommunane, for han kan følgjast ned til kvar kommune.
finding-county-published-while-running = Fylkestabellen frå IMDi for { $county } i { $year } vart lagra før året var over, med { $requested } oppmoda og { $decided } vedtekne. Dei endelege tala frå kommunane gir { $requested_sum } og { $decided_sum }.
    .action = Ingenting å rette. Rapporten bruker dei endelege tala.
finding-national-settled-inside = Det er oppgitt at { $published } vart busette i heile landet i { $year }. Det ligg innanfor summen av kommunane, { $low }–{ $high }, der { $suppressed } tal er prikka.
    .action = Ingenting å rette. Rapporten bruker summen av kommunane, for han kan følgjast ned til kvar kommune.
finding-national-settled-outside = Det er oppgitt at { $published } vart busette i heile landet i { $year }, men summen av kommunane er { $low }–{ $high }. { $suppressed } av tala er prikka{ $missing ->
    [0] {""}
    [one] {", "}og eitt manglar der kommunen hadde sagt ja
   *[other] {", "}og { $missing } manglar der kommunen hadde sagt ja
}. Landstalet kan òg ha med personar som ikkje er førte på nokon kommune, eller vere talt på eit anna tidspunkt.
    .action = Ingenting å rette. Rapporten bruker summen av kommunane, for han kan følgjast ned til kvar kommune.
finding-national-total-differs = Talet som er oppgitt for heile landet i { $year }, er { $published }, men summen av kommunane er { $sum } ({ $quantity ->
    [requested_final] oppmoding
    [decided] vedtak
   *[municipalities_asked] oppmoda kommunar
}).
    .action = Ingenting å rette dersom tala er frå ulike tidspunkt. Rapporten bruker summen av kommunane.
finding-national-request-changed = Det første talet som vart kjent for heile landet i { $year }, var { $first }. Oppmodingane enda på { $final }.
    .action = Ingenting å rette. Rapporten bruker dei siste oppmodingane, og viser dei opphavlege der kjelda har dei.
finding-national-sum-missing = Talet for heile landet i { $year } ({ $quantity ->
    [requested_final] oppmoding
    [decided] vedtak
   *[municipalities_asked] oppmoda kommunar
}) kan ikkje kontrollerast: Ingen kommunar har dette talet i settlement.csv.
    .action = Hent tala for { $year } med «sektorplan import settlement FIL» eller «sektorplan fetch settlement».
