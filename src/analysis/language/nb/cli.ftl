# What the command sektorplan says.

# Help
cli-help-usage = Bruk:
cli-help-command = KOMMANDO
cli-help-commands = Kommandoer
cli-help-options = Valg
cli-help-arguments = Oppgi
cli-help-help = Vis denne hjelpen.
cli-value-county = NN
cli-value-cycle = ÅÅÅÅ-ÅÅÅÅ
cli-value-number = N
cli-value-folder = MAPPE
cli-value-file = FIL

cli-help =
    Lager kunnskapsgrunnlaget for fylkeskommunens plan på integreringsområdet.
    Fra tallene i data/raw til en rapport i HTML, med én kommando: sektorplan build
cli-build =
    Lag rapporten for et fylke og en planperiode.
    Tallene kontrolleres først. Er noe feil, blir ingenting publisert, og den gamle rapporten står.
    Til slutt skrives stien til forsiden, index.html.
cli-build-county = Fylkesnummer, to sifre. Kan utelates når bare ett fylke har planperioder.
cli-build-cycle = Planperioden, første og siste år. Uten valg: fylkets siste.
cli-build-language = Bokmål (nb), nynorsk (nn) eller alle språkene rapporten finnes på (all). Uten valg: fylkets eget.
cli-build-all-counties = Lag rapporter for alle fylker som har planperioder.
cli-build-renderer = Hvem som bygger sidene: Quarto, den innebygde sidebyggeren, eller Quarto når det finnes (auto).
cli-build-jobs = Hvor mange notatbøker som kjøres samtidig. Uten valg: 2.
cli-build-output = Mappen rapportene legges i. Uten valg: reports/published.
cli-check =
    Kontroller alt i data/raw, og vis det kontrollene finner.
    Avslutter med kode 1 når noe er feil.
cli-sources = Kildene i data/raw: hva de er, og om de er uendret.
cli-sources-list = Vis hver fil med utgiver, lisens og dato.
cli-sources-verify =
    Kontroller at hver fil finnes, er katalogført og er uendret.
    Avslutter med kode 1 når noe er feil.
cli-sources-accept =
    Godta en fil slik den er nå, etter at du har endret den med vilje.
    Innholdet kontrolleres først. Er noe feil, blir filen ikke godtatt.
cli-sources-accept-file = Filen, for eksempel data/raw/settlement.csv, eller navnet på tabellen.
cli-language-of-messages = Språket i meldingene. Uten valg: maskinens, ellers bokmål.

# Wrong usage
cli-see-help = Se «{ $command } --help».
cli-no-such-option = Valget { $option } finnes ikke.
cli-did-you-mean = Mente du { $near }?
cli-no-such-command = Kommandoen «{ $command }» finnes ikke. Disse finnes: { $known }.
cli-missing = { $parameter } mangler.
cli-bad-value = Verdien for { $parameter } er ikke gyldig.
cli-value-missing = { $option } mangler en verdi.
cli-not-understood = Dette ble ikke forstått: { $said }
finding-option-value-unknown = «{ $value }» er ikke en gyldig verdi for { $option }.
    .action = Velg en av disse: { $known }.
finding-cycle-not-chosen = Det må sies hvilket fylke og hvilken planperiode rapporten gjelder.
    .action = Velg med --county og --cycle. Det finnes: { $known }.

# While a command runs
cli-step-check = Kontrollerer tallene …
cli-step-run = Kjører notatbøkene …
cli-step-stage = Setter sammen { $subject } …
cli-step-render = Tegner sidene i { $subject } …
cli-step-downloads = Lager nedlastinger for { $subject } …
cli-step-place = Legger rapporten på plass …
cli-notebook-done = { $notebook } er ferdig ({ $seconds } s).
cli-interrupted = Avbrutt. Det som var publisert fra før, står urørt.
cli-unexpected =
    Noe uventet gikk galt: { $error }
    Alt som er kjent om feilen, står i { $log }. Det som var publisert fra før, står urørt.

# Results
cli-finding-severity = Grad
cli-finding-where = Hvor
cli-finding-what = Hva
cli-finding-do = Hva du kan gjøre
cli-counted = { $error ->
        [0] Ingen feil
        [one] Én feil
       *[other] { $error } feil
    }, { $warning ->
        [0] ingen advarsler
        [one] én advarsel
       *[other] { $warning } advarsler
    }, { $note ->
        [0] ingen merknader
        [one] én merknad
       *[other] { $note } merknader
    }.
cli-source-name = Tabell
cli-source-title = Innhold
cli-source-publisher = Utgiver
cli-source-licence = Lisens
cli-source-date = Dato
cli-accepted = { $file } er godtatt slik den er nå (sha256 { $sha256 }…).
