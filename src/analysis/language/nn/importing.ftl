# Å hente inn filer frå utgivarane: «sektorplan import».

cli-value-table = TABELL
cli-import =
    Hent inn ei fil frå IMDi, SSB, NAV eller fylkeskommunen.
    Viser først kva fila er forstått som, og kva som blir nytt, endra og borte. Alt blir skrive, eller ingenting.
    Originalen blir liggjande i data/raw/received.
cli-import-table = settlement, population, unemployment, immigrants, advisers, schools eller language-form. Utfylte malar: measures, activities, grants eller participants.
cli-import-file = Fila slik du fekk ho: CSV, Excel, nettside lagra som HTML, eller JSON frå SSB. Eller malen du har fylt ut.
cli-import-yes = Endre tal som står der frå før, utan å spørje.
cli-import-year = Ta berre med dette året. Trengst når fila ikkje seier kva år ho gjeld.

import-recognised = { $file }: { $shape }.
import-shape-json-stat = SSB, JSON-stat 2
import-shape-statbank = SSB, fil lagra frå Statistikkbanken
import-shape-web = IMDi, tabellar frå nettsida med nøkkeltal
import-shape-imdi-long = IMDi, éi rad for kvart tal
import-shape-imdi-wide = IMDi, eldre tabell med éi kolonne for kvart år
import-shape-nav-blocks = NAV, éi blokk for kvart fylke
import-shape-school-register = skuleregisteret, frå Geonorge
import-shape-tidy = arbeidsboka sin eigen tabell
import-municipalities = Rader
import-sum-suppressed = { $sum } + { $count } prikka
import-merged = { $table }: { $counts }.
import-count-added = { $count } { $count ->
        [one] ny rad
       *[other] nye rader
    }
import-count-changed = { $count } { $count ->
        [one] endra verdi
       *[other] endra verdiar
    }
import-count-gone = { $count } { $count ->
        [one] verdi borte
       *[other] verdiar borte
    }
import-count-removed = { $count } { $count ->
        [one] rad fjerna
       *[other] rader fjerna
    }
import-count-none = ingen verdiar er endra
import-change-from = frå { $date }
import-change-row = Rad
import-change-column = Kolonne
import-change-old = No
import-change-new = I fila
import-row-removed = blir fjerna
import-and-more = … og { $count } til.
import-nothing-new = Alt i fila står i arbeidsboka frå før. Ingenting er endra.
import-ask = { $count ->
        [one] Éin verdi som står der frå før, blir endra.
       *[other] { $count } verdiar som står der frå før, blir endra.
    } Skal dei det? (j/N)
import-declined = Ingenting er endra.
import-done = Henta inn. Originalen ligg i { $file }.

cli-interrupted-import = Avbrote. Ingenting er henta inn, og data/raw er som før.
cli-interrupted-fetch = Avbrote. Ingenting er skrive i data/raw. Det som er lasta ned, blir brukt neste gong.
import-aside-percent = { $count ->
        [one] Éi rad med prosent er ikkje brukt:
       *[other] { $count } rader med prosent er ikkje brukte:
    }
import-aside-percent-column = { $count ->
        [one] Éi kolonne med prosent er ikkje brukt:
       *[other] { $count } kolonnar med prosent er ikkje brukte:
    }
import-aside-other-year = { $count ->
        [one] Eitt tal frå eit anna år er ikkje brukt:
       *[other] { $count } tal frå andre år er ikkje brukte:
    }
import-aside-other-year-column = { $count ->
        [one] Éi kolonne frå eit anna år er ikkje brukt:
       *[other] { $count } kolonnar frå andre år er ikkje brukte:
    }
import-aside-other-figure = { $count ->
        [one] Eitt tal som arbeidsboka ikkje har plass til, er ikkje brukt:
       *[other] { $count } tal som arbeidsboka ikkje har plass til, er ikkje brukte:
    }
import-aside-other-figure-column = { $count ->
        [one] Éi kolonne som arbeidsboka ikkje har plass til, er ikkje brukt:
       *[other] { $count } kolonnar som arbeidsboka ikkje har plass til, er ikkje brukte:
    }
import-aside-other-place = { $count ->
        [one] Éi rad for fylke, land eller bydel er ikkje brukt:
       *[other] { $count } rader for fylke, land eller bydelar er ikkje brukte:
    }
import-aside-county-table = { $count ->
        [one] Éin tabell over fylke er ikkje brukt:
       *[other] { $count } tabellar over fylke er ikkje brukte:
    }
import-aside-other-table = { $count ->
        [one] Éin tabell utan busetjingstal er ikkje brukt:
       *[other] { $count } tabellar utan busetjingstal er ikkje brukte:
    }
import-aside-other-sheet = { $count ->
        [one] Eitt ark utan kommunetal er ikkje brukt:
       *[other] { $count } ark utan kommunetal er ikkje brukte:
    }
import-aside-hidden-sheet = { $count ->
        [one] Eitt skjult ark er ikkje lese:
       *[other] { $count } skjulte ark er ikkje lesne:
    }
import-aside-minors = { $count ->
        [one] Éi celle har talet på einslege mindreårige i parentes. Det er ikkje brukt:
       *[other] { $count } celler har talet på einslege mindreårige i parentes. Det er ikkje brukt:
    }
import-aside-outside = { $count ->
        [one] Eitt tal for område utanfor kommunane er ikkje brukt:
       *[other] { $count } tal for område utanfor kommunane er ikkje brukte:
    }
import-aside-block-sum = { $count ->
        [one] Éin sum for eit fylke er ikkje brukt:
       *[other] { $count } summar for fylke er ikkje brukte:
    }
import-aside-before-first-year = { $count ->
        [one] Eitt tal frå før det første året i arbeidsboka er ikkje brukt:
       *[other] { $count } tal frå før det første året i arbeidsboka er ikkje brukte:
    }
import-aside-code-not-valid = { $count ->
        [one] Eitt kommunenummer galdt ikkje det året og har ingen tal:
       *[other] { $count } gonger galdt kommunenummeret ikkje det året, og det har ingen tal:
    }

import-title-settlement = Oppmoding, vedtak og faktisk busetjing { $period }
import-title-population = Innbyggjarar 1. januar { $period }
import-title-immigrants = Innvandrarar, flyktningar og arbeidsinnvandrarar { $period }
import-title-unemployment = Heilt ledige { $period }
import-catalogue-received = Henta inn { $date } frå { $file }.
import-received-title = Motteken fil: { $file }
import-received-description = Fila slik ho vart motteken; tala står i tabellen { $table }.

# --- the file

finding-import-file-missing = Fila finst ikkje.
    .action = Kontroller namnet og mappa. Har namnet mellomrom, må det stå i hermeteikn.
finding-import-file-empty = Fila er tom.
    .action = Last ho ned på nytt.
finding-import-file-folder = Dette er ei mappe, ikkje ei fil.
    .action = Oppgi fila som ligg i mappa. Har namnet mellomrom, må det stå i hermeteikn.
finding-import-file-large = Fila er større enn { $megabytes } MB, og kan ikkje vere ein tabell frå utgivarane.
    .action = Kontroller at det er rett fil.
finding-import-not-excel = Fila er ikkje eit Excel-ark, eller ho er øydelagd.
    .action = Last ho ned på nytt. Kan Excel opne ho, lagre ho som «Excel-arbeidsbok (.xlsx)» og prøv igjen.
finding-import-excel-password = Excel-fila er låst med eit passord.
    .action = Opne ho i Excel, fjern passordet under «Fil › Informasjon › Vern arbeidsbok», lagre og prøv igjen.
finding-import-excel-formula = Cella { $cell } har ein formel som ikkje er rekna ut. Fila har ikkje noko tal der.
    .action = Opne fila i Excel, la ho rekne ferdig, lagre ho og prøv igjen.
finding-import-excel-merged = Talet i { $cell } er slått saman over fleire celler. Då veit vi ikkje kva rad det gjeld.
    .action = Opne fila i Excel, del opp cellene, fyll ut talet der det høyrer til, og prøv igjen.
finding-import-not-text = Fila inneheld teikn som ikkje er tekst.
    .action = Last ho ned på nytt, eller opne ho i Excel og lagre ho som «CSV UTF-8».
finding-import-quotes = Eit hermeteikn er opna, men ikkje lukka.
    .action = Fila kan vere kutta. Last ho ned på nytt.
finding-import-json-broken = Fila byrjar som JSON, men kan ikkje lesast til slutt.
    .action = Ho er truleg kutta. Last ho ned på nytt.
finding-import-json-stat-broken = Dimensjonane og tala i fila passar ikkje saman ({ $reason }).
    .action = Last ned tabellen på nytt, og vel formatet JSON-stat 2.
finding-import-html-no-table = Fila er ei nettside utan tabellar, ikkje tal. Det kan vere ei feilmelding frå nettstaden.
    .action = Opne fila i nettlesaren og sjå kva ho seier. Last så ned tala på nytt.
finding-import-html-other = Nettsida «{ $title }» har ingen tabell med tala.
    .action = Opne sida med nøkkeltal i nettlesaren, og lagre heile sida som HTML.
finding-import-cut-off = Fila sluttar midt i ei rad.
    .action = Ho er truleg kutta. Last ho ned på nytt.
finding-import-no-last-newline = Fila sluttar med «{ $value }» utan linjeskift. Ho kan vere kutta midt i dette.
    .action = Last ho ned på nytt. Er fila heil, legg til eit linjeskift heilt til slutt, og hent ho inn igjen.
finding-import-separator = Kolonnane er skilde med { $separator ->
        [semicolon] semikolon
        [tab] tabulator
        [comma] komma
       *[bar] loddrett strek
    }. Utgivaren bruker semikolon.
    .action = Last ned fila på nytt, og ikkje lagre ho i eit anna program først.
finding-import-shape-unknown = Fila liknar ingen av formene som utgivarane bruker for «{ $table_nn }».
    .action = Kontroller at overskriftene er som då du fekk fila. Formene står i docs/planleggerveiledning.md.
finding-import-shape-other-table = Fila er ein annan tabell enn «{ $table_nn }» ({ $shape_nn }).
    .action = Kontroller at du valde rett tabell og rett fil.
finding-import-table-unknown = Tabellen som byrjar med «{ $value }», har tal, men inga kolonne med kommunar.
    .action = Kontroller overskrifta i den første kolonnen. Ho skal vere «Kommune».
finding-import-nothing = Ingen rader i fila kan brukast. { $aside } er lagde til side.
    .action = Kontroller at fila gjeld rett år, og at du ikkje bad om eit anna med --year.
finding-import-columns-unknown = Kolonnane er ikkje dei som lista skal ha.
    .action = Bruk desse kolonnane, med komma mellom: { $columns }.

# --- rows

finding-import-row-length = Rada har { $found } celler, men overskrifta har { $expected }.
    .action = Fila kan vere kutta eller endra. Last ho ned på nytt.
finding-import-year-none = «{ $value }» er ikkje eit år.
    .action = Rett rada, eller last ned fila på nytt.
finding-import-year-unclear = Fila seier ikkje tydeleg kva år ho gjeld (funne: { $found }).
    .action = Sjå på sida kva år det er, og oppgi det med --year.
finding-import-heading-other-year = Overskrifta «{ $heading }» seier { $named }. Tala er lesne som { $year }.
    .action = Kontroller med utgivaren at tala gjeld { $year }.
finding-import-month-none = Rada for «{ $value }» står ikkje under ei rad med månader.
    .action = Kontroller at fila er som då du fekk ho.
finding-import-category-unknown = «{ $value }» er ikkje eit slag tal som arbeidsboka kjenner.
    .action = Kontroller overskrifta. Er ho ny frå utgivaren, må den som held arbeidsboka ved like, leggje ho til i publishers.toml.
finding-import-unit-unknown = Eininga «{ $value }» er ukjend.
    .action = Eininga skal vere «Personer» eller «Prosent».
finding-import-total-row = «{ $value }» er ein sum, ikkje ein kommune.
    .action = Fjern rada. Filene frå utgivaren har ho ikkje; då kan fila vere endra.
finding-import-code-none = «{ $value }» er ikkje eit kommunenummer.
    .action = Kommunenummeret skal ha fire siffer. Rett eller fjern rada.
finding-import-code-unknown = Det finst ingen kommune med nummer { $code } ({ $name }).
    .action = Rett nummeret. data/raw/municipalities.csv viser dei som finst.
finding-import-code-other-year = { $code } { $name } er ikkje ein kommune i { $year }.
    .action = Fila bruker nummer frå eit anna år. Last ned tala med inndelinga i { $year }.
finding-import-code-not-on-day = { $code } er ikkje ein kommune eller eit fylke { $date }.
    .action = Rett nummeret, eller oppgi året lista gjeld, med --year.
finding-import-name-none = Rada har ingen kommune.
    .action = Fyll ut namnet, eller fjern rada.
finding-import-name-unknown = Ingen kommune heiter «{ $name }» i { $year }.
    .action = Rett namnet. data/raw/municipalities.csv viser dei som finst.
finding-import-name-near = Ingen kommune heiter «{ $name }» i { $year }. Den nærmaste er { $near }.
    .action = Er det han som er meint, rett namnet i fila.
finding-import-name-ambiguous = Fleire kommunar heiter «{ $name }» i { $year }: { $near }.
    .action = Skriv fylket i parentes etter namnet, til dømes Herøy (Nordland).
finding-import-name-other-county = «{ $name }» ligg ikkje i fylket som står i overskrifta eller parentesen, men: { $near }.
    .action = Kontroller namnet og fylket.
finding-import-doubled = Kommune { $code } står to gonger for { $year }; første gong på linje { $first }.
    .action = Behald den rette rada, og fjern den andre.
finding-import-groups-missing = Kommune { $code } manglar { $groups } av aldersgruppene i { $year }.
    .action = Fila kan vere kutta. Last ho ned på nytt.
finding-import-figure-missing = Kommune { $code } manglar «{ $column_nn }» i { $year }; andre kommunar i fila har det.
    .action = Fila kan vere kutta. Last ho ned på nytt.
finding-import-figures-unsaid = Fila har ikkje «{ $column_nn }» for { $year }.
    .action = Står dei i arbeidsboka frå før, blir dei ståande. Elles er dei førte som manglande til dei kjem.
finding-import-year-incomplete = { $year } er eit nytt år og må ha alle kommunar. { $count } manglar: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Hent ei fil med heile landet. Eit nytt år kan ikkje byrje med nokre få kommunar eller eitt fylke.
finding-import-county-incomplete = Fila manglar { $count ->
        [one] éin kommune
       *[other] { $count } kommunar
    } for { $year }: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Fila kan vere kutta. Last ho ned på nytt. Ho må ha eitt heilt fylke eller heile landet.

# --- numbers

finding-import-number-space = «{ $value }» har mellomrom mellom siffera.
    .action = Skriv talet med berre siffer. Fila er truleg lagra i eit anna program; last ho ned på nytt.
finding-import-number-comma = «{ $value }» har komma, men her skal det vere eit heilt tal.
    .action = Kontroller talet mot tabellen til utgivaren.
finding-import-number-decimals = «{ $value }» har desimalar, men her skal det vere eit heilt tal.
    .action = Kontroller talet mot tabellen til utgivaren.
finding-import-number-negative = «{ $value }» er mindre enn null.
    .action = Eit slikt tal kan ikkje vere negativt. Kontroller det mot tabellen til utgivaren.
finding-import-number-error = «{ $value }» er ein feil i Excel, ikkje eit tal.
    .action = Rett formelen i cella, eller hent talet på nytt frå utgivaren.
finding-import-number-text = «{ $value }» er verken eit tal eller eit teikn vi kjenner.
    .action = Kontroller cella mot tabellen til utgivaren.
finding-import-number-needed = Kommune { $code } har ikkje noko tal for «{ $column_nn }» i { $year }.
    .action = Tabellen krev eit tal for kvar kommune. Hent ei fil der talet er med.

# --- contacts

finding-import-contact-half = Rada har namn eller e-post, men ikkje begge.
    .action = Fyll ut begge, eller la begge stå tomme når kommunen ikkje har nokon kontaktperson.
finding-import-contact-two-names = Den same e-postadressa står med to namn.
    .action = Skriv namnet likt i alle radene.
finding-import-advisers-lost = Desse kontaktpersonane står i arbeidsboka i dag, men ikkje i fila: { $emails }.
    .action = Fila kan vere kutta. Skal nokon bort, hent inn lista over kommunar og kontaktpersonar i staden.
finding-import-list-absent = { $count } står ikkje i lista: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    } Dei held på målforma dei har.
    .action = Er lista kutta, last ho ned på nytt. Er det meininga at dei ikkje står der, kan du gå vidare.
finding-import-schools-gone = { $count } av { $all } skular i drift står ikkje i fila: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Fila er truleg kutta. Last ho ned på nytt. Er skulane lagde ned, la dei stå i fila som ikkje i drift.
finding-import-school-doubled = Skulen står to gonger; første gongen på linje { $first }.
    .action = Behald den rette rada, og fjern den andre.
finding-import-school-number = { $name } er ny og har verken nsrid eller organisasjonsnummer.
    .action = Fyll ut eitt av dei i rada.
finding-import-school-owner = { $name } er ny og har ingen eigar.
    .action = Fyll ut organisasjonsnamn, eller ei kolonne «eierforhold» med Offentlig eller Privat.
finding-import-contacts-lost = Desse kommunane har ein kontaktperson i dag, men står ikkje i fila: { $names }{ $rest ->
        [0] .
       *[other] {" "}og { $rest } til.
    }
    .action = Legg dei til. Skal ein kommune ikkje ha nokon, la namn og e-post stå tomme i rada.

# --- writing

finding-import-running = Ei anna fil er på veg inn i arbeidsboka akkurat no.
    .action = Vent til ho er ferdig, eller svar på spørsmålet i det andre vindauget. Prøv så igjen.
finding-import-needs-yes = { $count ->
        [one] Éin verdi som står der frå før, ville blitt endra.
       *[other] { $count } verdiar som står der frå før, ville blitt endra.
    } Ingenting er skrive.
    .action = Sjå over endringane. Er dei rette, køyr kommandoen på nytt med --yes.
finding-import-not-written = Filene kunne ikkje skrivast ({ $reason }). Ingenting er endra.
    .action = Lukk filer frå mappa i andre program, til dømes Excel, og kontroller at det er plass på disken.
finding-import-raw-changed = Noko i mappa vart endra medan fila vart henta inn. Ingenting er skrive.
    .action = Køyr kommandoen på nytt.
finding-import-structure-moved = Lista har kommunenummer frå { $date }. Tabellen «{ $table_nn }» følgjer med: { $count ->
        [0] ingen rader har fått nytt nummer
        [one] éi rad har fått nytt nummer
       *[other] { $count } rader har fått nytt nummer
    }.
    .action = Stemmer ikkje dagen, oppgi året lista gjeld: «--year ÅÅÅÅ».

# What the command and the tables are called, as readers know them.
import-table-settlement = Busetjing
import-table-population = Innbyggjarar
import-table-unemployment = Heilt ledige
import-table-immigrants = Innvandrarar
import-table-advisers = Kontaktpersonar
import-table-adviser-municipalities = Kommunane til kontaktpersonane
import-table-schools = Vidaregåande skular
import-table-upper-secondary-schools = Vidaregåande skular
import-table-language-form = Målform
import-table-municipalities = Kommunar
import-table-boundaries = Kommunegrenser
import-table-counties = Fylke
import-table-labour-market-regions = Bu- og arbeidsmarknadsregionar
import-table-presentation-requests = Oppmodingar i presentasjonen
import-table-measures = Tiltak
import-table-activities = Aktivitetar
import-table-grants = Tilskot
import-table-participants = Deltakarar
