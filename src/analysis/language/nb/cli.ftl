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
cli-value-code = NNNN
cli-value-year = ÅÅÅÅ

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
cli-recommend =
    Foreslå hvor mange flyktninger hver kommune i fylket skal bosette.
    Tallene regnes ut fra vektene i planperioden. De er et forslag, ikke et vedtak.
cli-recommend-total = Hvor mange som skal fordeles. Uten valg: totalen i planperioden, ellers IMDis anmodning.
cli-recommend-format = Tabell til skjermen, CSV (komma mellom kolonnene) eller JSON med alt som forklarer tallene.
cli-explain =
    Forklar hvor tallene for én kommune kommer fra.
    Viser bosettingen i året og forslaget i ord, med fil, linje, lisens og sjekksum for hvert tall.
cli-explain-code = Kommunenummeret, fire sifre.
cli-explain-year = Året det gjelder. Uten valg: året planperioden beskriver.
cli-explain-cycle = Planperioden, første og siste år. Uten valg: den som beskriver året.
cli-sources = Kildene i data/raw: hva de er, og om de er uendret.
cli-sources-list = Vis hver fil med utgiver, lisens og dato.
cli-sources-verify =
    Kontroller at hver fil finnes, er katalogført og er uendret.
    Avslutter med kode 1 når noe er feil.
cli-sources-accept =
    Godta en fil slik den er nå, etter at du har endret den med vilje.
    Innholdet kontrolleres først. Er noe feil, blir filen ikke godtatt.
cli-sources-accept-file = Filen, for eksempel data/raw/settlement.csv, eller navnet på tabellen.
cli-language-of-messages = Språket i meldingene. Uten valg: fylkets eget, ellers maskinens eller bokmål.

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
    .action = { $known ->
        [none] Ingen fylker har en planperiode ennå. Lag en: sektorplan cycle new --county NN --cycle ÅÅÅÅ-ÅÅÅÅ
       *[other] Velg med --county og --cycle. Det finnes: { $known }.
    }
finding-explain-code-unknown = Det finnes ingen kommune med nummer { $code }.
    .action = { $near ->
        [none] Tabellen municipalities viser dem som finnes.
       *[other] Mente du { $near }?
    }
finding-explain-year-unknown = Det finnes ingen tall for bosettingen i { $name } i { $year }.
    .action = Velg et av årene { $known }.

# While a command runs
cli-step-check = Kontrollerer tallene …
cli-step-run = Kjører notatbøkene …
cli-step-stage = Setter sammen { $subject } …
cli-step-render = Tegner sidene i { $subject } …
cli-step-downloads = Lager nedlastinger for { $subject } …
cli-step-place = Legger rapporten på plass …
cli-notebook-done = { $notebook } er ferdig ({ $seconds } s).
cli-built-county = Fylke
cli-built-year = År
cli-built-result = Rapport
cli-built-done = laget
cli-built-stopped = stoppet
cli-built-sum = Sum
cli-built-counted = { $built ->
        [one] Rapporten er laget for ett av { $asked } fylker.
       *[other] Rapporten er laget for { $built } av { $asked } fylker.
    }
cli-interrupted = Avbrutt. Det som var publisert fra før, står urørt.
cli-unexpected =
    Noe uventet gikk galt: { $error }
    Alt som er kjent om feilen, står i { $log }. Det som var publisert fra før, står urørt.

# Results
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

# recommend
cli-proposed = Forslag for { $county } { $year }: { $total } personer til { $municipalities ->
        [one] én kommune
       *[other] { $municipalities } kommuner
    }.
cli-proposed-weights = Et forslag, regnet ut fra vektene i planperioden { $cycle }: { $weights }. Ikke et vedtak.
cli-proposed-range = Spenn
cli-proposed-range-meaning = Spennet viser tallet med litt andre vekter og en total som er ti høyere eller lavere.

# explain
cli-explained-settlement = Bosettingen i { $year }
cli-explained-row = { $name } ({ $code }): anmodning: { $requested }, vedtak: { $decided }, bosatt: { $settled }. { $file }, linje { $line }.
cli-explained-original = { $requested } (først { $original })
cli-explained-partial = { $number } (uten { $parts })
cli-explained-sum = Til sammen: anmodning: { $requested }, vedtak: { $decided }, bosatt: { $settled }.
cli-explained-function = Regnet ut i { $function }.
cli-explained-proposal = Forslaget for { $year }, etter planperioden { $cycle }
cli-explained-no-cycle = Fylket har ingen planperiode, så det finnes ikke noe forslag.
cli-explained-other-year = Forslaget i planperioden { $cycle } gjelder { $year }. Vis det med --year { $year }.
cli-explained-no-number = Kommunen hører ikke til fylket i { $year }, så forslaget har ikke noe tall for den.
cli-explained-figures = Tallene bak
cli-explained-figure = { $label }: { $value }. { $rows }
cli-explained-no-figure = ingen tall
cli-explained-lines = { $count ->
        [one] { $file }, linje { $lines }.
       *[other] { $file }, linjene { $lines }.
    }
cli-explained-none = Ingen linjer i { $file }.
cli-explained-files = Filene
cli-explained-file = { $publisher }, { $publisher_table }. Lisens: { $licence }.{ $date ->
        [none] {""}
       *[other] {" "}Hentet { $date }.
    }
cli-explained-own-file = Fylkeskommunens egen fil.
cli-explained-hash = sha256 { $sha256 }
