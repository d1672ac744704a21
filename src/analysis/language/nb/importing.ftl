# Å hente inn filer fra utgiverne: «sektorplan import».

cli-value-table = TABELL
cli-import =
    Hent inn en fil fra IMDi, SSB, NAV eller fylkeskommunen.
    Viser først hva filen er forstått som, og hva som blir nytt, endret og borte. Alt skrives, eller ingenting.
    Originalen blir liggende i data/raw/received.
cli-import-table = settlement, population, unemployment, immigrants, advisers, schools eller language-form. Utfylte maler: measures, activities, grants eller participants.
cli-import-file = Filen slik du fikk den: CSV, Excel, nettside lagret som HTML, eller JSON fra SSB. Eller malen du har fylt ut.
cli-import-yes = Endre tall som står der fra før, uten å spørre.
cli-import-year = Ta bare med dette året. Trengs når filen ikke sier hvilket år den gjelder.

import-recognised = { $file }: { $shape }.
import-shape-json-stat = SSB, JSON-stat 2
import-shape-statbank = SSB, fil lagret fra Statistikkbanken
import-shape-web = IMDi, tabeller fra nettsiden med nøkkeltall
import-shape-imdi-long = IMDi, én rad for hvert tall
import-shape-imdi-wide = IMDi, eldre tabell med én kolonne for hvert år
import-shape-nav-blocks = NAV, én blokk for hvert fylke
import-shape-school-register = skoleregisteret, fra Geonorge
import-shape-tidy = arbeidsbokas egen tabell
import-municipalities = Rader
import-sum-suppressed = { $sum } + { $count } prikket
import-merged = { $table }: { $counts }.
import-count-added = { $count } { $count ->
        [one] ny rad
       *[other] nye rader
    }
import-count-changed = { $count } { $count ->
        [one] endret verdi
       *[other] endrede verdier
    }
import-count-gone = { $count } { $count ->
        [one] verdi borte
       *[other] verdier borte
    }
import-count-removed = { $count } { $count ->
        [one] rad fjernet
       *[other] rader fjernet
    }
import-count-none = ingen verdier er endret
import-change-from = fra { $date }
import-change-row = Rad
import-change-column = Kolonne
import-change-old = Nå
import-change-new = I filen
import-row-removed = fjernes
import-and-more = … og { $count } til.
import-nothing-new = Alt i filen står i arbeidsboka fra før. Ingenting er endret.
import-ask = { $count ->
        [one] Én verdi som står der fra før, blir endret.
       *[other] { $count } verdier som står der fra før, blir endret.
    } Skal de det? (j/N)
import-declined = Ingenting er endret.
import-done = Hentet inn. Originalen ligger i { $file }.

cli-interrupted-import = Avbrutt. Ingenting er hentet inn, og data/raw er som før.
cli-interrupted-fetch = Avbrutt. Ingenting er skrevet i data/raw. Det som er lastet ned, blir brukt neste gang.
import-aside-percent = { $count ->
        [one] Én rad med prosent er ikke brukt:
       *[other] { $count } rader med prosent er ikke brukt:
    }
import-aside-percent-column = { $count ->
        [one] Én kolonne med prosent er ikke brukt:
       *[other] { $count } kolonner med prosent er ikke brukt:
    }
import-aside-other-year = { $count ->
        [one] Ett tall fra et annet år er ikke brukt:
       *[other] { $count } tall fra andre år er ikke brukt:
    }
import-aside-other-year-column = { $count ->
        [one] Én kolonne fra et annet år er ikke brukt:
       *[other] { $count } kolonner fra andre år er ikke brukt:
    }
import-aside-other-figure = { $count ->
        [one] Ett tall som arbeidsboka ikke har plass til, er ikke brukt:
       *[other] { $count } tall som arbeidsboka ikke har plass til, er ikke brukt:
    }
import-aside-other-figure-column = { $count ->
        [one] Én kolonne som arbeidsboka ikke har plass til, er ikke brukt:
       *[other] { $count } kolonner som arbeidsboka ikke har plass til, er ikke brukt:
    }
import-aside-other-place = { $count ->
        [one] Én rad for fylke, land eller bydel er ikke brukt:
       *[other] { $count } rader for fylker, land eller bydeler er ikke brukt:
    }
import-aside-county-table = { $count ->
        [one] Én tabell over fylker er ikke brukt:
       *[other] { $count } tabeller over fylker er ikke brukt:
    }
import-aside-other-table = { $count ->
        [one] Én tabell uten bosettingstall er ikke brukt:
       *[other] { $count } tabeller uten bosettingstall er ikke brukt:
    }
import-aside-other-sheet = { $count ->
        [one] Ett ark uten kommunetall er ikke brukt:
       *[other] { $count } ark uten kommunetall er ikke brukt:
    }
import-aside-hidden-sheet = { $count ->
        [one] Ett skjult ark er ikke lest:
       *[other] { $count } skjulte ark er ikke lest:
    }
import-aside-minors = { $count ->
        [one] Én celle har antallet enslige mindreårige i parentes. Det er ikke brukt:
       *[other] { $count } celler har antallet enslige mindreårige i parentes. Det er ikke brukt:
    }
import-aside-outside = { $count ->
        [one] Ett tall for områder utenfor kommunene er ikke brukt:
       *[other] { $count } tall for områder utenfor kommunene er ikke brukt:
    }
import-aside-block-sum = { $count ->
        [one] Én sum for et fylke er ikke brukt:
       *[other] { $count } summer for fylker er ikke brukt:
    }
import-aside-before-first-year = { $count ->
        [one] Ett tall fra før arbeidsbokas første år er ikke brukt:
       *[other] { $count } tall fra før arbeidsbokas første år er ikke brukt:
    }
import-aside-code-not-valid = { $count ->
        [one] Ett kommunenummer gjaldt ikke det året og har ingen tall:
       *[other] { $count } ganger gjaldt kommunenummeret ikke det året, og det har ingen tall:
    }

import-title-settlement = Anmodning, vedtak og faktisk bosetting { $period }
import-title-population = Innbyggere 1. januar { $period }
import-title-immigrants = Innvandrere, flyktninger og arbeidsinnvandrere { $period }
import-title-unemployment = Helt ledige { $period }
import-catalogue-received = Hentet inn { $date } fra { $file }.
import-received-title = Mottatt fil: { $file }
import-received-description = Filen slik den ble mottatt; tallene står i tabellen { $table }.

# --- the file

finding-import-file-missing = Filen finnes ikke.
    .action = Kontroller navnet og mappen. Har navnet mellomrom, må det stå i anførselstegn.
finding-import-file-empty = Filen er tom.
    .action = Last den ned på nytt.
finding-import-file-folder = Dette er en mappe, ikke en fil.
    .action = Oppgi filen som ligger i mappen. Har navnet mellomrom, må det stå i anførselstegn.
finding-import-file-large = Filen er større enn { $megabytes } MB, og kan ikke være en tabell fra utgiverne.
    .action = Kontroller at det er riktig fil.
finding-import-not-excel = Filen er ikke et Excel-ark, eller den er ødelagt.
    .action = Last den ned på nytt. Kan Excel åpne den, lagre den som «Excel-arbeidsbok (.xlsx)» og prøv igjen.
finding-import-excel-password = Excel-filen er låst med et passord.
    .action = Åpne den i Excel, fjern passordet under «Fil › Informasjon › Beskytt arbeidsbok», lagre og prøv igjen.
finding-import-excel-formula = Cellen { $cell } har en formel som ikke er regnet ut. Filen har ikke noe tall der.
    .action = Åpne filen i Excel, la den regne ferdig, lagre den og prøv igjen.
finding-import-excel-merged = Tallet i { $cell } er slått sammen over flere celler. Da vet vi ikke hvilken rad det gjelder.
    .action = Åpne filen i Excel, del opp cellene, fyll ut tallet der det hører til, og prøv igjen.
finding-import-not-text = Filen inneholder tegn som ikke er tekst.
    .action = Last den ned på nytt, eller åpne den i Excel og lagre den som «CSV UTF-8».
finding-import-quotes = Et anførselstegn er åpnet, men ikke lukket.
    .action = Filen kan være kuttet. Last den ned på nytt.
finding-import-json-broken = Filen begynner som JSON, men kan ikke leses til slutt.
    .action = Den er trolig kuttet. Last den ned på nytt.
finding-import-json-stat-broken = Dimensjonene og tallene i filen passer ikke sammen ({ $reason }).
    .action = Last ned tabellen på nytt, og velg formatet JSON-stat 2.
finding-import-html-no-table = Filen er en nettside uten tabeller, ikke tall. Det kan være en feilmelding fra nettstedet.
    .action = Åpne filen i nettleseren og se hva den sier. Last så ned tallene på nytt.
finding-import-html-other = Nettsiden «{ $title }» har ingen tabell med tallene.
    .action = Åpne siden med nøkkeltall i nettleseren, og lagre hele siden som HTML.
finding-import-cut-off = Filen slutter midt i en rad.
    .action = Den er trolig kuttet. Last den ned på nytt.
finding-import-no-last-newline = Filen slutter med «{ $value }» uten linjeskift. Den kan være kuttet midt i dette.
    .action = Last den ned på nytt. Er filen hel, legg til et linjeskift helt til slutt, og hent den inn igjen.
finding-import-separator = Kolonnene er skilt med { $separator ->
        [semicolon] semikolon
        [tab] tabulator
        [comma] komma
       *[bar] loddrett strek
    }. Utgiveren bruker semikolon.
    .action = Last ned filen på nytt, og ikke lagre den i et annet program først.
finding-import-shape-unknown = Filen ligner ingen av formene som utgiverne bruker for «{ $table_nb }».
    .action = Kontroller at overskriftene er som da du fikk filen. Formene står i docs/planleggerveiledning.md.
finding-import-shape-other-table = Filen er en annen tabell enn «{ $table_nb }» ({ $shape_nb }).
    .action = Kontroller at du valgte riktig tabell og riktig fil.
finding-import-table-unknown = Tabellen som begynner med «{ $value }», har tall, men ingen kolonne med kommuner.
    .action = Kontroller overskriften i den første kolonnen. Den skal være «Kommune».
finding-import-nothing = Ingen rader i filen kan brukes. { $aside } er lagt til side.
    .action = Kontroller at filen gjelder riktig år, og at du ikke ba om et annet med --year.
finding-import-columns-unknown = Kolonnene er ikke dem som listen skal ha.
    .action = Bruk disse kolonnene, med komma mellom: { $columns }.

# --- rows

finding-import-row-length = Raden har { $found } celler, men overskriften har { $expected }.
    .action = Filen kan være kuttet eller endret. Last den ned på nytt.
finding-import-year-none = «{ $value }» er ikke et år.
    .action = Rett raden, eller last ned filen på nytt.
finding-import-year-unclear = Filen sier ikke tydelig hvilket år den gjelder (funnet: { $found }).
    .action = Se på siden hvilket år det er, og oppgi det med --year.
finding-import-heading-other-year = Overskriften «{ $heading }» sier { $named }. Tallene er lest som { $year }.
    .action = Kontroller med utgiveren at tallene gjelder { $year }.
finding-import-month-none = Raden for «{ $value }» står ikke under en rad med måneder.
    .action = Kontroller at filen er som da du fikk den.
finding-import-category-unknown = «{ $value }» er ikke en slags tall som arbeidsboka kjenner.
    .action = Kontroller overskriften. Er den ny fra utgiveren, må den som vedlikeholder arbeidsboka, legge den til i publishers.toml.
finding-import-unit-unknown = Enheten «{ $value }» er ukjent.
    .action = Enheten skal være Personer eller Prosent.
finding-import-total-row = «{ $value }» er en sum, ikke en kommune.
    .action = Fjern raden. Utgiverens egne filer har den ikke; da kan filen være endret.
finding-import-code-none = «{ $value }» er ikke et kommunenummer.
    .action = Kommunenummeret skal ha fire sifre. Rett eller fjern raden.
finding-import-code-unknown = Det finnes ingen kommune med nummer { $code } ({ $name }).
    .action = Rett nummeret. data/raw/municipalities.csv viser dem som finnes.
finding-import-code-other-year = { $code } { $name } er ikke en kommune i { $year }.
    .action = Filen bruker numre fra et annet år. Last ned tallene med inndelingen i { $year }.
finding-import-code-not-on-day = { $code } er ikke en kommune eller et fylke { $date }.
    .action = Rett nummeret, eller oppgi året listen gjelder med --year.
finding-import-name-none = Raden har ingen kommune.
    .action = Fyll ut navnet, eller fjern raden.
finding-import-name-unknown = Ingen kommune heter «{ $name }» i { $year }.
    .action = Rett navnet. data/raw/municipalities.csv viser dem som finnes.
finding-import-name-near = Ingen kommune heter «{ $name }» i { $year }. Den nærmeste er { $near }.
    .action = Er det den som menes, rett navnet i filen.
finding-import-name-ambiguous = Flere kommuner heter «{ $name }» i { $year }: { $near }.
    .action = Skriv fylket i parentes etter navnet, for eksempel Herøy (Nordland).
finding-import-name-other-county = «{ $name }» ligger ikke i fylket som står i overskriften eller parentesen, men: { $near }.
    .action = Kontroller navnet og fylket.
finding-import-doubled = Kommune { $code } står to ganger for { $year }; første gang på linje { $first }.
    .action = Behold den riktige raden, og fjern den andre.
finding-import-groups-missing = Kommune { $code } mangler { $groups } av aldersgruppene i { $year }.
    .action = Filen kan være kuttet. Last den ned på nytt.
finding-import-figure-missing = Kommune { $code } mangler «{ $column_nb }» i { $year }; andre kommuner i filen har det.
    .action = Filen kan være kuttet. Last den ned på nytt.
finding-import-figures-unsaid = Filen har ikke «{ $column_nb }» for { $year }.
    .action = Står de i arbeidsboka fra før, blir de stående. Ellers er de ført som manglende til de kommer.
finding-import-year-incomplete = { $year } er et nytt år og må ha alle kommuner. { $count } mangler: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Hent en fil med hele landet. Et nytt år kan ikke begynne med noen få kommuner eller ett fylke.
finding-import-county-incomplete = Filen mangler { $count ->
        [one] én kommune
       *[other] { $count } kommuner
    } for { $year }: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Filen kan være kuttet. Last den ned på nytt. Den må ha ett helt fylke eller hele landet.

# --- numbers

finding-import-number-space = «{ $value }» har mellomrom mellom sifrene.
    .action = Skriv tallet med bare sifre. Filen er trolig lagret i et annet program; last den ned på nytt.
finding-import-number-comma = «{ $value }» har komma, men her skal det være et helt tall.
    .action = Kontroller tallet mot utgiverens tabell.
finding-import-number-decimals = «{ $value }» har desimaler, men her skal det være et helt tall.
    .action = Kontroller tallet mot utgiverens tabell.
finding-import-number-negative = «{ $value }» er mindre enn null.
    .action = Et antall kan ikke være negativt. Kontroller tallet mot utgiverens tabell.
finding-import-number-error = «{ $value }» er en feil i Excel, ikke et tall.
    .action = Rett formelen i cellen, eller hent tallet på nytt fra utgiveren.
finding-import-number-text = «{ $value }» er verken et tall eller et tegn vi kjenner.
    .action = Kontroller cellen mot utgiverens tabell.
finding-import-number-needed = Kommune { $code } har ikke noe tall for «{ $column_nb }» i { $year }.
    .action = Tabellen krever et tall for hver kommune. Hent en fil der tallet er med.

# --- contacts

finding-import-contact-half = Raden har navn eller e-post, men ikke begge.
    .action = Fyll ut begge, eller la begge stå tomme når kommunen ikke har noen kontaktperson.
finding-import-contact-two-names = Den samme e-postadressen står med to navn.
    .action = Skriv navnet likt i alle radene.
finding-import-advisers-lost = Disse kontaktpersonene står i arbeidsboka i dag, men ikke i filen: { $emails }.
    .action = Filen kan være kuttet. Skal noen bort, hent inn listen over kommuner og kontaktpersoner i stedet.
finding-import-list-absent = { $count } står ikke i listen: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    } De beholder målformen de har.
    .action = Er listen kuttet, last den ned på nytt. Er det meningen at de ikke står der, kan du gå videre.
finding-import-schools-gone = { $count } av { $all } skoler i drift står ikke i filen: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Filen er trolig kuttet. Last den ned på nytt. Er skolene lagt ned, la dem stå i filen som ikke i drift.
finding-import-school-doubled = Skolen står to ganger; første gang på linje { $first }.
    .action = Behold den riktige raden, og fjern den andre.
finding-import-school-number = { $name } er ny og har verken nsrid eller organisasjonsnummer.
    .action = Fyll ut ett av dem i raden.
finding-import-school-owner = { $name } er ny og har ingen eier.
    .action = Fyll ut organisasjonsnavn, eller en kolonne «eierforhold» med Offentlig eller Privat.
finding-import-contacts-lost = Disse kommunene har en kontaktperson i dag, men står ikke i filen: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Legg dem til. Skal en kommune ikke ha noen, la navn og e-post stå tomme i raden.

# --- writing

finding-import-running = En annen fil er på vei inn i arbeidsboka akkurat nå.
    .action = Vent til den er ferdig, eller svar på spørsmålet i det andre vinduet. Prøv så igjen.
finding-import-needs-yes = { $count ->
        [one] Én verdi som står der fra før, ville blitt endret.
       *[other] { $count } verdier som står der fra før, ville blitt endret.
    } Ingenting er skrevet.
    .action = Se over endringene. Er de riktige, kjør kommandoen på nytt med --yes.
finding-import-not-written = Filene kunne ikke skrives ({ $reason }). Ingenting er endret.
    .action = Lukk filer fra mappen i andre programmer, for eksempel Excel, og kontroller at det er plass på disken.
finding-import-raw-changed = Noe i mappen ble endret mens filen ble hentet inn. Ingenting er skrevet.
    .action = Kjør kommandoen på nytt.
finding-import-structure-moved = Listen har kommunenumre fra { $date }. Tabellen «{ $table_nb }» følger med: { $count ->
        [0] ingen rader har fått nytt nummer
        [one] én rad har fått nytt nummer
       *[other] { $count } rader har fått nytt nummer
    }.
    .action = Stemmer ikke dagen, oppgi året listen gjelder: «--year ÅÅÅÅ».

# What the command and the tables are called, as readers know them.
import-table-settlement = Bosetting
import-table-population = Innbyggere
import-table-unemployment = Helt ledige
import-table-immigrants = Innvandrere
import-table-advisers = Kontaktpersoner
import-table-adviser-municipalities = Kontaktpersonenes kommuner
import-table-schools = Videregående skoler
import-table-upper-secondary-schools = Videregående skoler
import-table-language-form = Målform
import-table-municipalities = Kommuner
import-table-boundaries = Kommunegrenser
import-table-counties = Fylker
import-table-labour-market-regions = Bo- og arbeidsmarkedsregioner
import-table-presentation-requests = Anmodninger i presentasjonen
import-table-measures = Tiltak
import-table-activities = Aktiviteter
import-table-grants = Tilskudd
import-table-participants = Deltakere
