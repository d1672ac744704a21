# The report's own words, and what can go wrong while it is made.

report-title = Kunnskapsgrunnlag for integrering i { $county } { $cycle }
report-footer-plan = { $county } · planperioden { $cycle }
report-footer-sources = Kjelder, lisensar og datoar er samla på sida Datagrunnlag.
report-footer-made = Laga { $date } med { $renderer }.
# The link to a page in this language, read on the same page in the other.
report-in-this-language = Denne sida på nynorsk
renderer-quarto = Quarto { $version }
renderer-embedded = den innebygde sidebyggjaren

workbook-findings = { $count ->
    [0] Kontrollane fann ingenting å melde.
    [one] Kontrollane fann éin ting å melde.
   *[other] Kontrollane fann { $count } ting å melde.
}
workbook-written = Lagra i { $file }: { $rows ->
        [one] éi rad
       *[other] { $rows } rader
    }.

# Downloads
download-sheet-table = Tabell
download-sheet-explanation = Forklaring
download-title = Tittel
download-description = Omtale
download-source = Kjelde
download-sign = Teikn
download-meaning = Tyding
download-sign-suppressed = Prikka: talet er halde tilbake av omsyn til personvernet. Det er ikkje null.
download-sign-none = Det finst ikkje noko tal, til dømes fordi kommunen ikkje vart oppmoda.
download-sign-unknown = Talet er ikkje registrert, eller finst ikkje i kjelda.

# Findings: notebooks and their parameters
finding-notebooks-none = Det finst ingen notatbøker å køyre.
    .action = Mappa skal ha filer som heiter til dømes 01_registry.ipynb, med to siffer først.
finding-notebook-unreadable = Notatboka kan ikkje lesast ({ $reason }).
    .action = Hent fila på nytt, eller opne ho i JupyterLab og lagre.
finding-parameters-cell-missing = Notatboka manglar ei celle merkt «parameters».
    .action = Merk cella med parametrane i JupyterLab (Property Inspector → Cell Tags → parameters).
finding-parameters-cell-repeated = { $cells } celler er merkte «parameters».
    .action = Behald merket på éi celle, og fjern det frå dei andre.
finding-parameter-not-literal = Linje { $line } i cella med parametrar er ikkje «namn = verdi»: { $text }
    .action = Skriv berre parametrar med faste verdiar i cella, og flytt resten til ei anna celle.
finding-parameter-unknown = Parameteren «{ $parameter }» finst ikkje i notatboka.
    .action = Skriv han inn i cella med parametrar, til dømes { $parameter } = "…".
finding-parameter-misspelt = Parameteren «{ $parameter }» finst ikkje i notatboka, men «{ $near }» gjer det.
    .action = Rett skrivemåten i cella med parametrar.
finding-parameter-type = Parameteren «{ $parameter }» skal ha ein verdi av typen { $expected }, men har { $found }.
    .action = Rett verdien i cella med parametrar. Tekst skal stå i hermeteikn.
finding-parameter-not-text = Parameteren «{ $parameter }» har verdien { $value }, som ikkje er tekst.
    .action = Skriv han i hermeteikn i cella med parametrar, til dømes county = "50".
finding-notebook-failed = Notatboka stansa i delen «{ $heading }»: { $error }
    .action = Opne { $kept } i JupyterLab for å sjå kva som hende.
finding-notebook-kept = Notatboka stansa der feilen vart oppdaga.
    .action = Ho ligg i { $kept } for den som vil sjå nærare.
finding-notebook-kernel-died = Python-prosessen som køyrde notatboka, stansa ({ $reason }).
    .action = Lukk andre program som bruker mykje minne, og prøv igjen. Notatboka ligg i { $kept }.
finding-notebook-no-kernel = Notatboka kunne ikkje startast etter { $attempts } forsøk ({ $reason }).
    .action = Prøv igjen. Hjelper ikkje det, start maskina på nytt eller bygg med --jobs 1. Det prosessane skreiv, ligg i { $log }.

# Findings: what the notebooks hand to the report
finding-value-twice = Verdien «{ $name }» er registrert to gonger med ulikt innhald.
    .action = La berre éi notatbok registrere han, eller gi den eine eit anna namn.
finding-value-is-group = «{ $name }» er både ein verdi og ei gruppe («{ $inner }»).
    .action = Gi verdien eit anna namn.
finding-label-twice = To celler har merkelappen «{ $label }».
    .action = Gi den eine eit anna namn i linja «#| label:».
finding-label-without-exhibit = Cella «{ $label }» viser { $exhibits } figurar eller tabellar; ho skal vise éin.
    .action = La cella slutte med éin figur eller tabell, eller fjern linja «#| label:».
finding-label-of-other-kind = Merkelappen «{ $label }» må byrje med «{ $expected }».
    .action = Figurar har merkelappar som byrjar med «fig-», tabellar «tbl-».
finding-exhibit-twice = Cella «{ $label }» viser «{ $exhibit }», som ei anna celle òg viser.
    .action = Gi den eine eit anna namn, elles får dei same nedlastingsfil.
finding-prose-missing = Det finst ingen tekst på dette språket.
    .action = Vel eit anna språk med --language, eller lag mappa med sider og _quarto.yml.

# Findings: renderers and the finished report
finding-output-not-writable = Mappa { $folder } kan ikkje skrivast til ({ $reason }).
    .action = Vel ei anna mappe med --output, eller gi deg sjølv skriverett.
finding-report-in-use = Den gamle rapporten kan ikkje bytast ut ({ $reason }). Han står urørt.
    .action = Lukk filer frå rapporten som er opne i Excel eller andre program, og bygg igjen.
finding-language-unknown = Språket «{ $language }» finst ikkje.
    .action = Vel eitt av desse: { $known }.
finding-report-not-in-language = Planperioden { $cycle } har ingen rapport på { $language }.
    .action = Vel { $known } med --language, eller legg språket til «languages» i fila for planperioden.
