# Two published reports side by side: sektorplan diff, and its page.

cli-diff =
    Vis kva som er endra frå éin publisert rapport til ein annan.
    Samanliknar verdiane i teksten, alle tabellar, det kontrollane fann, og filene bak.
    Avsluttar med kode 0 òg når noko er endra. Bruk --exit-code for å få kode 1.
cli-diff-old = Mappa med den gamle rapporten, den som har manifest.json.
cli-diff-new = Mappa med den nye rapporten.
cli-diff-page = Lag òg ei side med endringane, til dømes endringar.html.
cli-diff-exit-code = Avslutt med kode 1 når noko er endra.
cli-value-old = GAMMAL
cli-value-new = NY

diff-title = Endringar sidan sist
diff-from = Frå { $name }, laga { $built }.
diff-to = Til { $name }, laga { $built }.
diff-skip = Hopp til innhaldet
diff-contents = På denne sida
diff-scroll = Tabell: { $title }
diff-written = Sida er lagra: { $path }

diff-identical = Rapportane seier det same: Ingen tabellar, verdiar, funn eller filer er endra.
diff-only-facts = Tala er ikkje endra.
diff-summary = Dette er endra: { $counted }.
diff-other-county = Rapportane gjeld ulike fylke: { $old } og { $new }. Kommunane er ikkje dei same, så det meste er endra.
diff-other-cycle = Rapportane gjeld ulike planperiodar: { $old } og { $new }. Tala kan gjelde ulike år.
diff-other-language = Rapportane er på ulike språk: { $old } og { $new }. Berre tal er samanlikna. Ord og setningar er ikkje det.
diff-uncompared = Desse tabellane er ikkje samanlikna, fordi radene blir kjende på ord: { $tables }.
diff-more = { $count ->
        [one] Éi til er ikkje vist.
       *[other] { $count } til er ikkje viste.
    }
diff-more-on-page = Sida frå --page viser fleire.

diff-values = Verdiar i teksten
diff-municipalities = Kommunar
diff-cells = Tal og ord i tabellane
diff-rows = Rader
diff-columns = Tabellar og kolonnar
diff-overview = Endringar per tabell
diff-findings = Det kontrollane fann
diff-inputs = Filene bak
diff-renderer = Sidebyggjar

diff-values-note = Verdiane er dei som teksten i rapporten siterer.
diff-municipalities-note = Radene til desse kommunane står ikkje ein gong til nedanfor.
diff-cells-note = Ei endring som står i fleire tabellar, er vist éin gong. Først kjem tal som er blitt prikka eller ikkje lenger er det, og så dei største endringane i talet på personar.
diff-rows-note = Rader som finst berre i den eine rapporten.
diff-columns-note = Tabellar og kolonnar som finst berre i den eine rapporten.
diff-overview-note = Så mange celler og rader er endra i kvar tabell.
diff-findings-note = Eit funn som seier noko anna enn før, står både som nytt og som borte.
diff-inputs-note = Fila er endra når sjekksummen (sha256) er ein annan.
diff-renderer-note = Den som laga sidene.

diff-count-values = { $count ->
        [one] éin verdi i teksten
       *[other] { $count } verdiar i teksten
    }
diff-count-municipalities = { $count ->
        [one] éin kommune
       *[other] { $count } kommunar
    }
diff-count-cells = { $count ->
        [one] éi opplysning i tabellane
       *[other] { $count } opplysningar i tabellane
    }
diff-count-rows = { $count ->
        [one] éi rad
       *[other] { $count } rader
    }
diff-count-columns = { $count ->
        [one] éin tabell eller kolonne
       *[other] { $count } tabellar eller kolonnar
    }
diff-count-findings = { $count ->
        [one] eitt funn
       *[other] { $count } funn
    }
diff-count-inputs = { $count ->
        [one] éi fil
       *[other] { $count } filer
    }
diff-count-renderer = { $count ->
       *[other] sidebyggjaren
    }

diff-column-value = Verdi
diff-column-old = Før
diff-column-new = No
diff-column-change = Endring
diff-column-municipality = Kommune
diff-column-moved = Kva
diff-column-place = Gjeld
diff-column-column = Kolonne
diff-column-tables = Tabell
diff-column-table = Tabell
diff-column-changed = Endra celler
diff-column-came = Nye rader
diff-column-went = Rader borte
diff-column-severity = Grad
diff-column-where = Kvar
diff-column-message = Kva kontrollen seier
diff-column-file = Fil

diff-came = ny
diff-went = borte
diff-finding-came = nytt
diff-finding-went = borte
diff-whole-table = heile tabellen
diff-tables = { $others ->
        [one] { $first } og éin til
       *[other] { $first } og { $others } til
    }
diff-points = { $points } prosentpoeng
diff-sign-suppressed = prikka
diff-sign-none = utan tal
diff-sign-unknown = ukjent
diff-nothing = fanst ikkje
diff-empty = tomt
diff-true = ja
diff-false = nei
diff-was-suppressed = var prikka, har no tal
diff-was-none = var utan tal, har no tal
diff-was-unknown = var ukjent, har no tal
diff-was-text = var ikkje eit tal, er no eit tal
diff-became-suppressed = er no prikka
diff-became-none = er no utan tal
diff-became-unknown = er no ukjent
diff-became-text = er ikkje lenger eit tal
diff-was-interval = var eit intervall, er no eitt tal
diff-became-interval = er no eit intervall, for noko er prikka
diff-other-interval = eit anna intervall
diff-other-words = annan tekst

diff-touched = { $count ->
        [one] Talet på personar er endra i éin kommune: { $named }.
       *[other] { $named ->
            [many] Talet på personar er endra i { $count } kommunar.
           *[other] Talet på personar er endra i { $count } kommunar: { $named }.
        }
    }
diff-municipality-went-renumbered = borte, har nytt nummer: { $others }
diff-municipality-went-merged = borte, vart ein del av { $others }
diff-municipality-went-split = borte, vart delt mellom { $others }
diff-municipality-came-renumbered = ny, nytt nummer for { $others }
diff-municipality-came-merged = ny, slått saman av { $others }
diff-municipality-came-split = ny, har ein del av { $others }
finding-diff-no-report = Mappa er ingen publisert rapport: Ho har ikkje fila manifest.json.
    .action = { $near ->
        [none] Oppgi mappa til ein rapport, til dømes ei mappe i reports/published.
       *[other] Meinte du ei av desse: { $near }?
    }
finding-diff-no-tables = Rapporten har ingen tabellar.
    .action = Bygg rapporten på nytt, eller hent heile mappa, òg data.
finding-diff-file-unreadable = Fila kan ikkje lesast ({ $reason }).
    .action = Lukk program som har fila open, eller gi deg sjølv lesetilgang.
finding-diff-manifest-not-json = Manifestet er ikkje gyldig JSON.
    .action = Bygg rapporten på nytt, eller hent fila på nytt.
finding-diff-manifest-key = Manifestet manglar «{ $key }», eller det står noko anna der enn det skal.
    .action = Bygg rapporten på nytt, eller hent fila på nytt.
finding-diff-table-not-utf8 = Tabellen er ikkje skriven i UTF-8.
    .action = Hent fila på nytt. Er ho lagra frå Excel, vel «CSV UTF-8».
finding-diff-table-empty = Tabellen er tom: Han har ingen overskrifter.
    .action = Bygg rapporten på nytt, eller hent fila på nytt.
finding-diff-table-heading-twice = Overskrifta «{ $heading }» står fleire gonger.
    .action = Bygg rapporten på nytt, eller hent fila på nytt.
finding-diff-table-fields = Linja har { $found } felt. Overskrifta har { $expected }.
    .action = Bygg rapporten på nytt, eller hent fila på nytt. Skiljeteiknet skal vere semikolon.
finding-diff-table-unreadable = Tabellen kan ikkje lesast herifrå ({ $reason }).
    .action = Bygg rapporten på nytt, eller hent fila på nytt.
finding-diff-page-name = Sida må få eit namn som sluttar på .html.
    .action = Skriv til dømes --page endringar.html.
finding-diff-page-taken = Fila finst frå før og er ikkje ei side med endringar. Ho er ikkje rørt.
    .action = Vel eit anna namn med --page.
finding-diff-page-not-written = Sida kan ikkje lagrast ({ $reason }).
    .action = Vel ei anna mappe med --page, eller gi deg sjølv skrivetilgang.
