# What the command sektorplan says.

# Help
cli-help-usage = Bruk:
cli-help-command = KOMMANDO
cli-help-commands = Kommandoar
cli-help-options = Val
cli-help-arguments = Oppgi
cli-help-help = Vis denne hjelpa.
cli-value-county = NN
cli-value-cycle = ÅÅÅÅ-ÅÅÅÅ
cli-value-number = N
cli-value-folder = MAPPE
cli-value-file = FIL
cli-value-code = NNNN
cli-value-year = ÅÅÅÅ

cli-help =
    Lagar kunnskapsgrunnlaget for planen til fylkeskommunen på integreringsområdet.
    Frå tala i data/raw til ein rapport i HTML, med éin kommando: sektorplan build
cli-build =
    Lag rapporten for eit fylke og ein planperiode.
    Tala blir kontrollerte først. Er noko feil, blir ingenting publisert, og den gamle rapporten står.
    Til slutt blir stigen til framsida skriven ut, index.html.
cli-build-county = Fylkesnummer, to siffer. Kan utelatast når berre eitt fylke har planperiodar.
cli-build-cycle = Planperioden, første og siste år. Utan val: den siste fylket har.
cli-build-language = Bokmål (nb), nynorsk (nn) eller alle språka rapporten finst på (all). Utan val: det fylket sjølv bruker.
cli-build-all-counties = Lag rapportar for alle fylke som har planperiodar.
cli-build-renderer = Kven som byggjer sidene: Quarto, den innebygde sidebyggjaren, eller Quarto når det finst (auto).
cli-build-jobs = Kor mange notatbøker som blir køyrde samstundes. Utan val: 2.
cli-build-output = Mappa rapportane blir lagde i. Utan val: reports/published.
cli-check =
    Kontroller alt i data/raw, og vis det kontrollane finn.
    Avsluttar med kode 1 når noko er feil.
cli-recommend =
    Føreslå kor mange flyktningar kvar kommune i fylket skal busetje.
    Tala blir rekna ut frå vektene i planperioden. Dei er eit framlegg, ikkje eit vedtak.
cli-recommend-total = Kor mange som skal fordelast. Utan val: totalen i planperioden, elles oppmodinga frå IMDi.
cli-recommend-format = Tabell til skjermen, CSV (komma mellom kolonnane) eller JSON med alt som forklarer tala.
cli-explain =
    Forklar kvar tala for éin kommune kjem frå.
    Viser busetjinga i året og framlegget i ord, med fil, linje, lisens og sjekksum for kvart tal.
cli-explain-code = Kommunenummeret, fire siffer.
cli-explain-year = Året det gjeld. Utan val: året planperioden beskriv.
cli-explain-cycle = Planperioden, første og siste år. Utan val: den som beskriv året.
cli-sources = Kjeldene i data/raw: kva dei er, og om dei er uendra.
cli-sources-list = Vis kvar fil med utgivar, lisens og dato.
cli-sources-verify =
    Kontroller at kvar fil finst, er katalogført og er uendra.
    Avsluttar med kode 1 når noko er feil.
cli-sources-accept =
    Godta ei fil slik ho er no, etter at du har endra ho med vilje.
    Innhaldet blir kontrollert først. Er noko feil, blir fila ikkje godteken.
cli-sources-accept-file = Fila, til dømes data/raw/settlement.csv, eller namnet på tabellen.
cli-language-of-messages = Språket i meldingane. Utan val: det fylket sjølv bruker, elles det maskina bruker, eller bokmål.

# Wrong usage
cli-see-help = Sjå «{ $command } --help».
cli-no-such-option = Valet { $option } finst ikkje.
cli-did-you-mean = Meinte du { $near }?
cli-no-such-command = Kommandoen «{ $command }» finst ikkje. Desse finst: { $known }.
cli-missing = { $parameter } manglar.
cli-bad-value = Verdien for { $parameter } er ikkje gyldig.
cli-value-missing = { $option } manglar ein verdi.
cli-not-understood = Dette vart ikkje forstått: { $said }
finding-option-value-unknown = «{ $value }» er ikkje ein gyldig verdi for { $option }.
    .action = Vel ein av desse: { $known }.
finding-cycle-not-chosen = Det må seiast kva fylke og kva planperiode rapporten gjeld.
    .action = { $known ->
        [none] Ingen fylke har ein planperiode enno. Lag ein: sektorplan cycle new --county NN --cycle ÅÅÅÅ-ÅÅÅÅ
       *[other] Vel med --county og --cycle. Det finst: { $known }.
    }
finding-explain-code-unknown = Det finst ingen kommune med nummer { $code }.
    .action = { $near ->
        [none] Tabellen municipalities viser dei som finst.
       *[other] Meinte du { $near }?
    }
finding-explain-year-unknown = Det finst ingen tal for busetjinga i { $name } i { $year }.
    .action = Vel eitt av åra { $known }.

# While a command runs
cli-step-check = Kontrollerer tala …
cli-step-run = Køyrer notatbøkene …
cli-step-stage = Set saman { $subject } …
cli-step-render = Teiknar sidene i { $subject } …
cli-step-downloads = Lagar nedlastingar for { $subject } …
cli-step-place = Legg rapporten på plass …
cli-notebook-done = { $notebook } er ferdig ({ $seconds } s).
cli-built-county = Fylke
cli-built-year = År
cli-built-result = Rapport
cli-built-done = laga
cli-built-stopped = stoppa
cli-built-sum = Sum
cli-built-counted = { $built ->
        [one] Rapporten er laga for eitt av { $asked } fylke.
       *[other] Rapporten er laga for { $built } av { $asked } fylke.
    }
cli-interrupted = Avbrote. Det som var publisert frå før, står urørt.
cli-unexpected =
    Noko uventa gjekk gale: { $error }
    Alt som er kjent om feilen, står i { $log }. Det som var publisert frå før, står urørt.

# Results
cli-counted = { $error ->
        [0] Ingen feil
        [one] Éin feil
       *[other] { $error } feil
    }, { $warning ->
        [0] ingen åtvaringar
        [one] éi åtvaring
       *[other] { $warning } åtvaringar
    }, { $note ->
        [0] ingen merknader
        [one] éin merknad
       *[other] { $note } merknader
    }.
cli-source-name = Tabell
cli-source-title = Innhald
cli-source-publisher = Utgivar
cli-source-licence = Lisens
cli-source-date = Dato
cli-accepted = { $file } er godteken slik ho er no (sha256 { $sha256 }…).

# recommend
cli-proposed = Framlegg for { $county } { $year }: { $total } personar til { $municipalities ->
        [one] éin kommune
       *[other] { $municipalities } kommunar
    }.
cli-proposed-weights = Eit framlegg, rekna ut frå vektene i planperioden { $cycle }: { $weights }. Ikkje eit vedtak.
cli-proposed-range = Spenn
cli-proposed-range-meaning = Spennet viser talet med litt andre vekter og ein total som er ti høgare eller lågare.

# explain
cli-explained-settlement = Busetjinga i { $year }
cli-explained-row = { $name } ({ $code }): oppmoding: { $requested }, vedtak: { $decided }, busett: { $settled }. { $file }, linje { $line }.
cli-explained-original = { $requested } (først { $original })
cli-explained-partial = { $number } (utan { $parts })
cli-explained-sum = Til saman: oppmoding: { $requested }, vedtak: { $decided }, busett: { $settled }.
cli-explained-function = Rekna ut i { $function }.
cli-explained-proposal = Framlegget for { $year }, etter planperioden { $cycle }
cli-explained-no-cycle = Fylket har ingen planperiode, så det finst ikkje noko framlegg.
cli-explained-other-year = Framlegget i planperioden { $cycle } gjeld { $year }. Vis det med --year { $year }.
cli-explained-no-number = Kommunen høyrer ikkje til fylket i { $year }, så framlegget har ikkje noko tal for han.
cli-explained-figures = Tala bak
cli-explained-figure = { $label }: { $value }. { $rows }
cli-explained-no-figure = ingen tal
cli-explained-lines = { $count ->
        [one] { $file }, linje { $lines }.
       *[other] { $file }, linjene { $lines }.
    }
cli-explained-none = Ingen linjer i { $file }.
cli-explained-files = Filene
cli-explained-file = { $publisher }, { $publisher_table }. Lisens: { $licence }.{ $date ->
        [none] {""}
       *[other] {" "}Henta { $date }.
    }
cli-explained-own-file = Fila til fylkeskommunen sjølv.
cli-explained-hash = sha256 { $sha256 }
