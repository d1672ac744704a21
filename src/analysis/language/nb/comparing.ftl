# Two published reports side by side: sektorplan diff, and its page.

cli-diff =
    Vis hva som er endret fra én publisert rapport til en annen.
    Sammenligner verdiene i teksten, alle tabeller, det kontrollene fant, og filene bak.
    Avslutter med kode 0 også når noe er endret. Bruk --exit-code for å få kode 1.
cli-diff-old = Mappen med den gamle rapporten, den som har manifest.json.
cli-diff-new = Mappen med den nye rapporten.
cli-diff-page = Lag også en side med endringene, for eksempel endringer.html.
cli-diff-exit-code = Avslutt med kode 1 når noe er endret.
cli-value-old = GAMMEL
cli-value-new = NY

diff-title = Endringer siden sist
diff-from = Fra { $name }, laget { $built }.
diff-to = Til { $name }, laget { $built }.
diff-skip = Hopp til innholdet
diff-contents = På denne siden
diff-scroll = Tabell: { $title }
diff-written = Siden er lagret: { $path }

diff-identical = Rapportene sier det samme: Ingen tabeller, verdier, funn eller filer er endret.
diff-only-facts = Tallene er ikke endret.
diff-summary = Dette er endret: { $counted }.
diff-other-county = Rapportene gjelder ulike fylker: { $old } og { $new }. Kommunene er ikke de samme, så det meste er endret.
diff-other-cycle = Rapportene gjelder ulike planperioder: { $old } og { $new }. Tallene kan gjelde ulike år.
diff-other-language = Rapportene er på ulike språk: { $old } og { $new }. Bare tall er sammenlignet. Ord og setninger er ikke det.
diff-uncompared = Disse tabellene er ikke sammenlignet, fordi radene kjennes på ord: { $tables }.
diff-more = { $count ->
        [one] Én til er ikke vist.
       *[other] { $count } til er ikke vist.
    }
diff-more-on-page = Siden fra --page viser flere.

diff-values = Verdier i teksten
diff-municipalities = Kommuner
diff-cells = Tall og ord i tabellene
diff-rows = Rader
diff-columns = Tabeller og kolonner
diff-overview = Endringer per tabell
diff-findings = Det kontrollene fant
diff-inputs = Filene bak
diff-renderer = Sidebygger

diff-values-note = Verdiene er de som teksten i rapporten siterer.
diff-municipalities-note = Radene til disse kommunene står ikke en gang til nedenfor.
diff-cells-note = En endring som står i flere tabeller, er vist én gang. Først kommer tall som er blitt prikket eller ikke lenger er det, og så de største endringene i antall personer.
diff-rows-note = Rader som finnes bare i den ene rapporten.
diff-columns-note = Tabeller og kolonner som finnes bare i den ene rapporten.
diff-overview-note = Så mange celler og rader er endret i hver tabell.
diff-findings-note = Et funn som sier noe annet enn før, står både som nytt og som borte.
diff-inputs-note = Filen er endret når sjekksummen (sha256) er en annen.
diff-renderer-note = Den som laget sidene.

diff-count-values = { $count ->
        [one] én verdi i teksten
       *[other] { $count } verdier i teksten
    }
diff-count-municipalities = { $count ->
        [one] én kommune
       *[other] { $count } kommuner
    }
diff-count-cells = { $count ->
        [one] én opplysning i tabellene
       *[other] { $count } opplysninger i tabellene
    }
diff-count-rows = { $count ->
        [one] én rad
       *[other] { $count } rader
    }
diff-count-columns = { $count ->
        [one] én tabell eller kolonne
       *[other] { $count } tabeller eller kolonner
    }
diff-count-findings = { $count ->
        [one] ett funn
       *[other] { $count } funn
    }
diff-count-inputs = { $count ->
        [one] én fil
       *[other] { $count } filer
    }
diff-count-renderer = { $count ->
       *[other] sidebyggeren
    }

diff-column-value = Verdi
diff-column-old = Før
diff-column-new = Nå
diff-column-change = Endring
diff-column-municipality = Kommune
diff-column-moved = Hva
diff-column-place = Gjelder
diff-column-column = Kolonne
diff-column-tables = Tabell
diff-column-table = Tabell
diff-column-changed = Endrede celler
diff-column-came = Nye rader
diff-column-went = Rader borte
diff-column-severity = Grad
diff-column-where = Hvor
diff-column-message = Hva kontrollen sier
diff-column-file = Fil

diff-came = ny
diff-went = borte
diff-finding-came = nytt
diff-finding-went = borte
diff-whole-table = hele tabellen
diff-tables = { $others ->
        [one] { $first } og én til
       *[other] { $first } og { $others } til
    }
diff-points = { $points } prosentpoeng
diff-sign-suppressed = prikket
diff-sign-none = uten tall
diff-sign-unknown = ukjent
diff-nothing = fantes ikke
diff-empty = tomt
diff-true = ja
diff-false = nei
diff-was-suppressed = var prikket, har nå tall
diff-was-none = var uten tall, har nå tall
diff-was-unknown = var ukjent, har nå tall
diff-was-text = var ikke et tall, er nå et tall
diff-became-suppressed = er nå prikket
diff-became-none = er nå uten tall
diff-became-unknown = er nå ukjent
diff-became-text = er ikke lenger et tall
diff-was-interval = var et intervall, er nå ett tall
diff-became-interval = er nå et intervall, for noe er prikket
diff-other-interval = et annet intervall
diff-other-words = annen tekst

diff-touched = { $count ->
        [one] Antall personer er endret i én kommune: { $named }.
       *[other] { $named ->
            [many] Antall personer er endret i { $count } kommuner.
           *[other] Antall personer er endret i { $count } kommuner: { $named }.
        }
    }
diff-municipality-went-renumbered = borte, har nytt nummer: { $others }
diff-municipality-went-merged = borte, ble en del av { $others }
diff-municipality-went-split = borte, ble delt mellom { $others }
diff-municipality-came-renumbered = ny, nytt nummer for { $others }
diff-municipality-came-merged = ny, slått sammen av { $others }
diff-municipality-came-split = ny, har en del av { $others }
finding-diff-no-report = Mappen er ingen publisert rapport: Den har ikke filen manifest.json.
    .action = { $near ->
        [none] Oppgi mappen til en rapport, for eksempel en mappe i reports/published.
       *[other] Mente du en av disse: { $near }?
    }
finding-diff-no-tables = Rapporten har ingen tabeller.
    .action = Bygg rapporten på nytt, eller hent hele mappen, også data.
finding-diff-file-unreadable = Filen kan ikke leses ({ $reason }).
    .action = Lukk programmer som har filen åpen, eller gi deg selv lesetilgang.
finding-diff-manifest-not-json = Manifestet er ikke gyldig JSON.
    .action = Bygg rapporten på nytt, eller hent filen på nytt.
finding-diff-manifest-key = Manifestet mangler «{ $key }», eller det står noe annet der enn det skal.
    .action = Bygg rapporten på nytt, eller hent filen på nytt.
finding-diff-table-not-utf8 = Tabellen er ikke skrevet i UTF-8.
    .action = Hent filen på nytt. Er den lagret fra Excel, velg «CSV UTF-8».
finding-diff-table-empty = Tabellen er tom: Den har ingen overskrifter.
    .action = Bygg rapporten på nytt, eller hent filen på nytt.
finding-diff-table-heading-twice = Overskriften «{ $heading }» står flere ganger.
    .action = Bygg rapporten på nytt, eller hent filen på nytt.
finding-diff-table-fields = Linjen har { $found } felt. Overskriften har { $expected }.
    .action = Bygg rapporten på nytt, eller hent filen på nytt. Skilletegnet skal være semikolon.
finding-diff-table-unreadable = Tabellen kan ikke leses herfra ({ $reason }).
    .action = Bygg rapporten på nytt, eller hent filen på nytt.
finding-diff-page-name = Siden må få et navn som slutter på .html.
    .action = Skriv for eksempel --page endringer.html.
finding-diff-page-taken = Filen finnes fra før og er ikke en side med endringer. Den er ikke rørt.
    .action = Velg et annet navn med --page.
finding-diff-page-not-written = Siden kan ikke lagres ({ $reason }).
    .action = Velg en annen mappe med --page, eller gi deg selv skrivetilgang.
