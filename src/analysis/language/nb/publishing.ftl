# The report's own words, and what can go wrong while it is made.

report-title = Kunnskapsgrunnlag for integrering i { $county } { $cycle }
report-footer-plan = { $county } · planperioden { $cycle }
report-footer-sources = Kilder, lisenser og datoer er samlet på siden Datagrunnlag.
report-footer-made = Laget { $date } med { $renderer }.
# The link to a page in this language, read on the same page in the other.
report-in-this-language = Denne siden på bokmål
renderer-quarto = Quarto { $version }
renderer-embedded = den innebygde sidebyggeren

workbook-findings = { $count ->
    [0] Kontrollene fant ingenting å melde.
    [one] Kontrollene fant én ting å melde.
   *[other] Kontrollene fant { $count } ting å melde.
}
workbook-written = Lagret i { $file }: { $rows ->
        [one] én rad
       *[other] { $rows } rader
    }.

# Downloads
download-sheet-table = Tabell
download-sheet-explanation = Forklaring
download-title = Tittel
download-description = Beskrivelse
download-source = Kilde
download-sign = Tegn
download-meaning = Betydning
download-sign-suppressed = Prikket: tallet er holdt tilbake av hensyn til personvernet. Det er ikke null.
download-sign-none = Det finnes ikke noe tall, for eksempel fordi kommunen ikke ble anmodet.
download-sign-unknown = Tallet er ikke registrert, eller finnes ikke i kilden.

# Findings: notebooks and their parameters
finding-notebooks-none = Det finnes ingen notatbøker å kjøre.
    .action = Mappen skal ha filer som heter for eksempel 01_registry.ipynb, med to sifre først.
finding-notebook-unreadable = Notatboken kan ikke leses ({ $reason }).
    .action = Hent filen på nytt, eller åpne den i JupyterLab og lagre den.
finding-parameters-cell-missing = Notatboken mangler en celle merket «parameters».
    .action = Merk cellen med parametrene i JupyterLab (Property Inspector → Cell Tags → parameters).
finding-parameters-cell-repeated = { $cells } celler er merket «parameters».
    .action = Behold merket på én celle, og fjern det fra de andre.
finding-parameter-not-literal = Linje { $line } i cellen med parametre er ikke «navn = verdi»: { $text }
    .action = Skriv bare parametre med faste verdier i cellen, og flytt resten til en annen celle.
finding-parameter-unknown = Parameteren «{ $parameter }» finnes ikke i notatboken.
    .action = Skriv den inn i cellen med parametre, for eksempel { $parameter } = "…".
finding-parameter-misspelt = Parameteren «{ $parameter }» finnes ikke i notatboken, men «{ $near }» gjør det.
    .action = Rett skrivemåten i cellen med parametre.
finding-parameter-type = Parameteren «{ $parameter }» skal ha en verdi av typen { $expected }, men har { $found }.
    .action = Rett verdien i cellen med parametre. Tekst skal stå i anførselstegn.
finding-parameter-not-text = Parameteren «{ $parameter }» har verdien { $value }, som ikke er tekst.
    .action = Skriv den i anførselstegn i cellen med parametre, for eksempel county = "50".
finding-notebook-failed = Notatboken stoppet i delen «{ $heading }»: { $error }
    .action = Åpne { $kept } i JupyterLab for å se hva som skjedde.
finding-notebook-kept = Notatboken stoppet der feilen ble oppdaget.
    .action = Den ligger i { $kept } for den som vil se nærmere.
finding-notebook-kernel-died = Python-prosessen som kjørte notatboken, stoppet ({ $reason }).
    .action = Lukk andre programmer som bruker mye minne, og prøv igjen. Notatboken ligger i { $kept }.
finding-notebook-no-kernel = Notatboken kunne ikke startes etter { $attempts } forsøk ({ $reason }).
    .action = Prøv igjen. Hjelper ikke det, start maskinen på nytt eller bygg med --jobs 1. Det prosessene skrev, ligger i { $log }.

# Findings: what the notebooks hand to the report
finding-value-twice = Verdien «{ $name }» er registrert to ganger med ulikt innhold.
    .action = La bare én notatbok registrere den, eller gi den ene et annet navn.
finding-value-is-group = «{ $name }» er både en verdi og en gruppe («{ $inner }»).
    .action = Gi verdien et annet navn.
finding-label-twice = To celler har merkelappen «{ $label }».
    .action = Gi den ene et annet navn i linjen «#| label:».
finding-label-without-exhibit = Cellen «{ $label }» viser { $exhibits } figurer eller tabeller; den skal vise én.
    .action = La cellen slutte med én figur eller tabell, eller fjern linjen «#| label:».
finding-label-of-other-kind = Merkelappen «{ $label }» må begynne med «{ $expected }».
    .action = Figurer har merkelapper som begynner med «fig-», tabeller «tbl-».
finding-exhibit-twice = Cellen «{ $label }» viser «{ $exhibit }», som en annen celle også viser.
    .action = Gi den ene et annet navn, ellers får de samme nedlastingsfil.
finding-prose-missing = Det finnes ingen tekst på dette språket.
    .action = Velg et annet språk med --language, eller lag mappen med sider og _quarto.yml.

# Findings: renderers and the finished report
finding-output-not-writable = Mappen { $folder } kan ikke skrives til ({ $reason }).
    .action = Velg en annen mappe med --output, eller gi deg selv skriverett.
finding-report-in-use = Den gamle rapporten kan ikke byttes ut ({ $reason }). Den står urørt.
    .action = Lukk filer fra rapporten som er åpne i Excel eller andre programmer, og bygg igjen.
finding-language-unknown = Språket «{ $language }» finnes ikke.
    .action = Velg et av disse: { $known }.
finding-report-not-in-language = Planperioden { $cycle } har ingen rapport på { $language }.
    .action = Velg { $known } med --language, eller føy språket til «languages» i filen for planperioden.
