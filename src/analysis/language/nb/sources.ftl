# What can be wrong with a file in data/raw, and what a planner does about it.

# --- the file itself

finding-file-missing = Filen finnes ikke.
    .action = Legg den tilbake, for eksempel fra forrige versjon eller fra utgiveren. Katalogen datapackage.json sier hva den skal være.
finding-file-unreadable = Filen lar seg ikke åpne ({ $reason }).
    .action = Lukk den i andre programmer, for eksempel Excel, og prøv igjen.
finding-file-changed = Filen er endret siden den ble godkjent.
    .action = Se over endringen. Er den riktig, kjør «sektorplan sources accept { $file }». Er den ikke det, legg den gamle filen tilbake.
finding-file-uncatalogued = Filen står ikke i katalogen datapackage.json, og blir ikke brukt.
    .action = Flytt den ut av mappen, eller hent den inn med «sektorplan import».
finding-file-encoding = Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.
    .action = Lagre den på nytt som «CSV UTF-8 (kommadelt)».
finding-file-not-text = Filen inneholder tegn som ikke er tekst.
    .action = Kontroller at det er en CSV-fil, ikke et Excel-ark med nytt filnavn.
finding-file-quotes = Et anførselstegn er åpnet, men ikke lukket, eller står midt i en celle.
    .action = Sett anførselstegn både foran og bak cellens tekst, og skriv et anførselstegn inni teksten dobbelt.
finding-file-empty = Filen er tom.
    .action = Legg tilbake innholdet, med overskriftene på første linje.
finding-file-no-rows = Filen har overskrifter, men ingen rader.
    .action = Legg tilbake radene.
finding-file-separator = Kolonnene er skilt med { $separator ->
        [semicolon] semikolon
        [tab] tabulator
       *[bar] loddrett strek
    }, men skal være skilt med komma.
    .action = Lagre filen på nytt med komma mellom kolonnene.
finding-findings-more = Filen har { $count ->
        [one] én feil til
       *[other] { $count } feil til
    } som ikke er vist her.
    .action = Rett feilene over, og kjør kontrollen på nytt.

# --- columns and rows

finding-column-missing = Kolonnen mangler.
    .action = Legg til kolonnen, og skriv navnet nøyaktig slik.
finding-column-misspelt = Tabellen har ingen kolonne med dette navnet, og mangler «{ $expected }».
    .action = Skriv «{ $expected }» i stedet.
finding-column-unknown = Tabellen har ingen kolonne med dette navnet.
    .action = Fjern kolonnen.
finding-column-doubled = To kolonner har samme navn.
    .action = Fjern den ene, eller gi den riktig navn.
finding-row-length = Linjen har { $found } celler, men skal ha { $expected }.
    .action = Se etter et komma for mye eller for lite. Tekst med komma må stå i anførselstegn.
finding-row-doubled = Raden for { $key } står to ganger; første gang på linje { $first }.
    .action = Behold den riktige raden, og fjern den andre.

# --- cells

finding-cell-empty = Cellen er tom.
    .action = Fyll den ut; kolonnen må ha en verdi i hver rad.
finding-cell-not-int = «{ $value }» er ikke et helt tall.
    .action = Skriv bare sifre, uten mellomrom, komma eller tekst. Er tallet prikket eller mangler, la cellen stå tom og si hvorfor i statuskolonnen.
finding-cell-not-float = «{ $value }» er ikke et tall.
    .action = Skriv bare sifre, med punktum foran desimalene og uten mellomrom.
finding-cell-not-share = «{ $value }» er ikke et tall.
    .action = Skriv andelen som et tall mellom 0 og 1, med punktum foran desimalene.
finding-cell-not-date = «{ $value }» er ikke en dato.
    .action = Skriv datoen som år-måned-dag, for eksempel 2021-01-31.
finding-cell-not-bool = «{ $value }» er verken ja eller nei.
    .action = Skriv true for ja og false for nei.
finding-cell-form-code = «{ $value }» har ikke form som et nummer for en kommune (fire sifre) eller et fylke (to sifre).
    .action = Skriv alle sifrene, også nullen foran: 0301.
finding-cell-form-email = «{ $value }» er ikke en e-postadresse.
    .action = Skriv adressen slik: navn@fylke.no.
finding-cell-form-identifier = «{ $value }» har ikke den formen kolonnen krever.
    .action = Skriv den på samme måte som i de andre radene.
finding-cell-not-allowed = «{ $value }» er ikke en av verdiene kolonnen kan ha.
    .action = Velg en av disse: { $allowed }.
finding-number-negative = { $value } er mindre enn null.
    .action = Rett tallet. Et antall kan ikke være negativt.
finding-number-too-small = { $value } er for lite.
    .action = Rett tallet. Det minste som går, er { $limit }.
finding-number-too-large = { $value } er for stort.
    .action = Rett tallet. Det største som går, er { $limit }.
finding-value-without-status = Tallet og statusen passer ikke sammen.
    .action = Er statusen «reported», skal det stå et tall; er den noe annet, skal cellen være tom.
finding-dates-reversed = Siste dag kommer ikke etter første dag.
    .action = Rett datoene valid_from og valid_to.
finding-county-and-code-differ = Fylkesnummeret { $value } er ikke de to første sifrene i kommunenummeret.
    .action = Rett fylkesnummeret eller kommunenummeret.
finding-successor-and-change-differ = Kommunen fra 2020 og endringen passer ikke sammen.
    .action = La successor_code være tom når change er split eller unplaced, og fyll den ut ellers.
finding-parts-exceed-whole = Flyktninger og arbeidsinnvandrere er til sammen flere enn alle innvandrere ({ $value }).
    .action = Rett tallene i raden.

# --- codes, and tables beside each other

finding-reference-unknown = «{ $value }» finnes ikke i tabellen { $table }.
    .action = Rett verdien, eller legg den til i { $table } først.
finding-code-unknown = Det finnes ingen kommune med nummer { $code }.
    .action = Rett nummeret. Tabellen municipalities viser dem som finnes.
finding-code-other-year = { $code } { $name } er ikke en kommune i { $year }.
    .action = Bruk nummeret kommunen hadde i { $year }.
finding-code-other-year-now = { $code } { $name } er ikke en kommune i { $year }.
    .action = Området hører i { $year } til { $now }. Kontroller om raden gjelder den kommunen.
finding-municipality-missing = { $name } ({ $code }) har ingen rad for { $year }.
    .action = Legg til raden. Mangler tallet, skal raden likevel stå der, med tom celle og en status som sier hvorfor.

# --- the catalogue

finding-table-unknown = Det finnes ingen tabell som heter «{ $table }».
    .action = Disse finnes: { $known }.
finding-table-not-catalogued = Tabellen { $table } står ikke i katalogen.
    .action = Legg tilbake oppføringen i datapackage.json.
finding-table-without-schema = Tabellen { $table } er katalogført, men arbeidsboka vet ikke hvordan den skal se ut.
    .action = Fjern oppføringen, eller be den som vedlikeholder arbeidsboka om å beskrive tabellen.
finding-catalogue-not-json = Katalogen er ikke gyldig JSON.
    .action = Se etter et komma, et anførselstegn eller en klamme som mangler på denne linjen eller den forrige.
finding-catalogue-key-unknown = Katalogen har ikke noe som heter «{ $entry }».
    .action = Mente du «{ $near }»?
finding-catalogue-key-missing = «{ $entry }» mangler.
    .action = Legg det til; de andre oppføringene viser hvordan.
finding-catalogue-value-wrong = «{ $value }» kan ikke stå som «{ $entry }».
    .action = Rett verdien; de andre oppføringene viser hvordan den ser ut.
finding-catalogue-schema-differs = Katalogen beskriver andre kolonner enn tabellen har.
    .action = Kjør «sektorplan sources accept { $file }».
finding-accept-unknown-file = Filen står ikke i katalogen datapackage.json.
    .action = Den nærmeste som gjør det, er { $near }.

# --- boundaries

finding-boundaries-missing = Vi har ingen kommunegrenser for { $date }.
    .action = Grenser finnes for { $known }. Hent andre med «sektorplan fetch boundaries --date { $date }».
finding-boundaries-unreadable = Filen er ikke GeoParquet med kolonnene code og geometry i EPSG:25833.
    .action = Lag filen på nytt slik README.md i mappen sier.

# --- planning cycles

finding-county-unknown = Det finnes ikke noe fylke med nummer «{ $county }».
    .action = Velg et av disse: { $known }.
finding-cycle-unknown = Fylke { $county } har ingen planperiode { $cycle }.
    .action = Disse finnes: { $known }. Du lager en ny med «sektorplan cycle new».
finding-cycle-county-without = Fylke { $county } har ingen planperiode ennå.
    .action = Lag den: sektorplan cycle new --county { $county } --cycle { $cycle ->
        [none] ÅÅÅÅ-ÅÅÅÅ
       *[other] { $cycle }
    }{ $known ->
        [none] {""}
       *[other] . Disse finnes fra før: { $known }.
    }
finding-cycle-file-name = Filnavnet er ikke på formen fylkesnummer-første år-siste år.
    .action = Gi filen et navn som 50-2021-2023.toml.
finding-cycle-encoding = Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.
    .action = Lagre den på nytt med tegnkodingen UTF-8. I Notisblokk velger du den i «Lagre som».
finding-cycle-key-twice = Linjen gir en innstilling eller overskrift som allerede står i filen.
    .action = Behold den linjen som skal gjelde, og slett den andre.
finding-cycle-not-toml = Linjen kan ikke leses.
    .action = Skriv navn = verdi, med tekst i anførselstegn og datoer som år-måned-dag.
finding-cycle-key-unknown = Planperioden har ingen innstilling som heter «{ $entry }».
    .action = { $near ->
        [none] Disse finnes: { $known }.
       *[other] Mente du «{ $near }»?
    }
finding-cycle-key-missing = Innstillingen «{ $entry }» mangler.
    .action = Legg den til; en annen fil i mappen viser hvordan.
finding-cycle-value-wrong = { $value } kan ikke stå som «{ $entry }».
    .action = { $rule ->
        [whole] Skriv et helt tall, bare med sifre og uten anførselstegn.
        [number] Skriv et tall uten anførselstegn, med punktum foran desimalene.
        [least] Skriv et tall som er minst { $limit }.
        [most] Skriv et tall som er høyst { $limit }.
        [text] Sett verdien i anførselstegn.
        [date] Skriv datoen som år-måned-dag uten anførselstegn og klokkeslett, for eksempel 2024-01-01.
        [yes-or-no] Skriv true for ja eller false for nei, uten anførselstegn.
        [choice] Skriv en av disse verdiene, i anførselstegn: { $limit }.
        [list] Skriv verdiene i hakeparenteser med komma mellom, for eksempel ["nb", "nn"].
        [many] Skriv overskriften med to hakeparenteser på hver side: [[{ $entry }]].
        [section] Skriv overskriften [{ $entry }] på en egen linje, og innstillingene på linjene under.
        [filled] Fyll den ut; den kan ikke være tom.
        [county] Skriv fylkesnummeret med to sifre.
        [years] Skriv første og siste år med vanlig bindestrek, for eksempel 2024-2027.
        [code] Skriv kommunenummeret med fire sifre.
       *[other] Rett verdien; kommentaren over linjen sier hva som kan stå der.
    }
finding-cycle-years-reversed = Planperiodens siste år kommer før det første.
    .action = Skriv det første året først: 2021-2023.
finding-cycle-first-year-after-year = Tidsserien begynner etter året rapporten beskriver.
    .action = Sett first_year til samme år som year, eller tidligere.
finding-cycle-language-not-listed = Fylkeskommunens skriftspråk er ikke blant språkene rapporten finnes på.
    .action = Legg det til i languages.
finding-cycle-year-without-figures = Det finnes ingen bosettingstall for { $year }.
    .action = Velg et år fra { $first } til { $last }, eller hent inn nye tall med «sektorplan import settlement FIL».
finding-cycle-name-differs = Filen gjelder { $inside }, men heter noe annet.
    .action = Gi filen navnet { $inside }.toml, eller rett county og cycle i den.

# --- what was done and left open when the files were brought in

finding-language-form-unknown = Målformen er ikke kjent for disse fylkene: { $counties }.
    .action = Slå opp vedtaket, og fyll det inn i counties.csv.
finding-sami-spelling = SSB skrev { $count } samiske kommunenavn uten samiske særtegn. Det offisielle navnet står som SSB skrev det; kolonnen sami_name har den samiske rettskrivningen.
    .action = Ingenting trenger å gjøres.
finding-tvedestrand-code = Forskriften om målform skriver { $printed } for Tvedestrand. Nummeret er { $code }, og målformen er ført på det.
    .action = Ingenting trenger å gjøres.
finding-settled-2020-unclear = I { $year } står «:» både for prikkede tall og for kommuner som ikke var anmodet. { $count } kommuner som ikke var anmodet, er derfor ført som prikket, og summer blir bredere intervaller enn de trengte å være.
    .action = Les summene for { $year } som intervaller. IMDi kan svare på hva tallene er.
finding-settled-unplaced = IMDi fører { $first_count } bosatte i { $first } og { $second_count } i { $second } uten kommune (nummer { $code }). De er med i landstallet, men ikke i noe fylke.
    .action = Ingenting trenger å gjøres.
finding-decided-zero-not-asked = I { $year } skriver IMDi vedtak 0 for { $count } kommuner som ikke ble anmodet. Det er ikke et nei, og er ført som «ikke anmodet».
    .action = Ingenting trenger å gjøres.
finding-immigrants-later-codes = Tallene for { $first }–{ $last } står under 2020-nummeret der kommunen bare byttet nummer, og under det gamle nummeret der den ble slått sammen eller delt.
    .action = Ingenting trenger å gjøres.
finding-region-codes-replaced = Kilden bruker foreløpige kommunenumre. De er byttet med de endelige fra 2020: { $codes }.
    .action = Ingenting trenger å gjøres.
finding-region-number-written = Kilden skriver region { $number } på to måter. Regionnumrene er ført uten innledende null.
    .action = Ingenting trenger å gjøres.
finding-commuting-of-centres = For senterkommuner og regioner med én kommune står det samme tallet for utpendling og innpendling. Der er det ikke pendling ut av eller inn til kommunen.
    .action = Bruk ikke pendlingstallene for senterkommuner sammen med de andre.
finding-pupils-often-missing = Kilden har elevtall for få skoler: { $missing } av { $schools } mangler.
    .action = Bruk ikke elevtallene til summer før de er fylt ut.
finding-boundaries-repaired = { $polygons } av Kartverkets kommunepolygoner krysset seg selv og er reparert. { $overlaps } steder lå to kommuner over hverandre, til sammen { $square_metres } m²; arealet er gitt til den med lavest nummer.
    .action = Ingenting trenger å gjøres; kartene er for oversikt, ikke for eiendomsgrenser.
finding-boundaries-holes-filled = { $holes } hull på under { $limit } m², til sammen { $square_metres } m², oppsto der grenselinjer krysset seg selv, og er fylt.
    .action = Ingenting trenger å gjøres.

# --- the county's own tables

finding-cell-form-own-id = «{ $value }» kan ikke være et kjennetegn.
    .action = Bruk bokstaver og sifre uten mellomrom, høyst 30 tegn, for eksempel T1 eller 2021/1234.
finding-date-implausible = { $value } er trolig ikke den riktige datoen.
    .action = Rett datoen. Den må ligge fra { $first } til { $last }.
finding-more-than-participants = Flere har fullført ({ $value }) enn det er deltakere.
    .action = Rett antallet som fullførte, eller antallet deltakere.
finding-measure-changes-duty = Tiltaket står under oppgaven { $value } her, men under en annen oppgave i en eldre rad.
    .action = La alle radene til et tiltak ha samme oppgave. Hører det til en annen oppgave nå, gi det et nytt kjennetegn.
finding-value-without-indicator = Raden har et tall, men sier ikke hva som er målt.
    .action = Fyll ut indikatoren, eller la verdien og målverdien stå tomme.
finding-municipality-of-other-county = Kommune { $value } ligger ikke i fylket raden gjelder.
    .action = Rett kommunen. Gjelder raden hele fylket, lar du cellen stå tom.
finding-awarded-more-than-applied = Det er tildelt { $awarded } kroner, mer enn de { $applied } kronene det er søkt om.
    .action = Kontroller beløpene mot vedtaket.
finding-deadline-before-start = Fristen { $deadline } ligger før den første statusdatoen til tiltaket, { $first }.
    .action = Kontroller fristen og statusdatoen.
