# What the command sektorplan fetch says.

cli-fetch =
    Hent offisielle tall fra SSB, IMDi eller Kartverket.
    Den eneste kommandoen som bruker nettet. Går noe galt, er data/raw urørt.
cli-fetch-source = Hva som hentes: population (innbyggere), municipalities (kommuner), boundaries (kommunegrenser) eller settlement (bosetting).
cli-fetch-date = Dagen tallene skal gjelde, for eksempel 2024-01-01. Uten valg: i dag.
cli-value-source = KILDE
cli-value-date = ÅÅÅÅ-MM-DD
cli-fetch-yes = Ikke spør før noe som finnes fra før, blir endret.

fetch-step-population = Spør SSB om innbyggerne …
fetch-step-settlement = Spør IMDi om bosettingen …
fetch-step-codes = Spør SSB om kommunene …
fetch-step-changes = Spør SSB om endringene …
fetch-step-boundaries = Henter kommunegrensene fra Kartverket ({ $done } av { $total }) …
fetch-nothing-new = Alt dette var her fra før. Ingenting er endret.
fetch-done = «{ $source }» er hentet og lagt i data/raw. Svaret slik det kom, ligger i { $file }.
fetch-question = Dette endrer noe som finnes fra før. Vil du fortsette? [j/n]
fetch-declined = Ingenting er endret.
fetch-told-registry = { $new ->
        [0] Ingen nye kommuner
        [one] Én ny kommune
       *[other] { $new } nye kommuner
    }, { $ended ->
        [0] ingen som er slutt
        [one] én som er slutt
       *[other] { $ended } som er slutt
    }, { $renamed ->
        [0] ingen med nytt navn
        [one] én med nytt navn
       *[other] { $renamed } med nytt navn
    }.
fetch-told-new = Nye numre: { $codes }
fetch-told-ended = Numre som er slutt: { $codes }
fetch-told-renamed = Nytt navn: { $codes }
fetch-told-boundaries = Kommunegrenser som gjelder fra { $first } til { $last }.
fetch-catalogue-boundaries = Kommunegrensene { $first }–{ $last }
fetch-catalogue-boundaries-description = Grensene til kommunene, i EPSG:25833 (UTM 33). Hentet med «sektorplan fetch boundaries», uten sjøen: området er klippet til landet slik de eldste grensene i arbeidsboka tegner det. Ugyldige polygoner er reparert, overlapp og tomrom mellom naboer er fjernet, og koordinatene er rundet til desimeter. Siste dag er den siste vi vet at grensene gjelder.
fetch-catalogue-boundaries-table = Administrative enheter, kommuneinfo

# --- asking

finding-fetch-service-missing = Katalogen har ingen adresse for { $service }.
    .action = Hent tilbake datapackage.json fra forrige versjon, der adressen står under services.
finding-fetch-service-unsafe = Adressen til { $service } er ikke trygg: { $url }
    .action = Skriv en adresse som begynner med https:// under services i datapackage.json.
finding-fetch-timeout = { $host } brukte for lang tid på å svare.
    .action = Prøv igjen om en stund. Det som har kommet, blir tatt vare på. data/raw er urørt.
finding-fetch-certificate = Vi kunne ikke bekrefte at svaret kommer fra { $host }.
    .action = Noen nett, også i fylkeskommuner, åpner kryptert trafikk. Be IT-avdelingen legge sertifikatet sitt inn i maskinen, eller last ned filen for hånd og hent den inn med «sektorplan import». data/raw er urørt.
finding-fetch-cut-off = Svaret fra { $host } stoppet midt i, også etter flere forsøk.
    .action = Prøv igjen om en stund. data/raw er urørt.
finding-fetch-unreachable = Vi fikk ikke kontakt med { $host }.
    .action = Se om maskinen er på nett, og om brannmuren slipper sektorplan ut. Filen kan også lastes ned for hånd og hentes inn med «sektorplan import». data/raw er urørt.
finding-fetch-busy = { $host } har for mye å gjøre og ber oss vente.
    .action = Prøv igjen om { $minutes ->
        [one] ett minutt
       *[other] { $minutes } minutter
    }. data/raw er urørt.
finding-fetch-server-error = { $host } svarer med en feil (kode { $status }), også etter flere forsøk.
    .action = Prøv igjen senere i dag eller i morgen. Feilen er hos utgiveren, og data/raw er urørt.
finding-fetch-not-found = Utgiveren har ikke lenger noe på { $url }.
    .action = Finn den nye adressen hos utgiveren, og skriv den under services i datapackage.json. Eller last ned filen for hånd og hent den inn med «sektorplan import».
finding-fetch-not-allowed = { $host } slipper oss ikke inn (kode { $status }).
    .action = Last ned filen for hånd i nettleseren, og hent den inn med «sektorplan import». data/raw er urørt.
finding-fetch-request-refused = { $host } forstår ikke spørsmålet vårt (kode { $status }).
    .action = Tjenesten kan være endret. Last ned filen for hånd, og hent den inn med «sektorplan import». data/raw er urørt.
finding-fetch-redirected = { $host } viser videre til en annen maskin ({ $other }), og dit går vi ikke på egen hånd.
    .action = Er den nye adressen utgiverens egen, skriv den under services i datapackage.json. data/raw er urørt.
finding-fetch-not-expected = { $host } svarte med noe annet enn det vi ba om, trolig en nettside.
    .action = Åpne { $url } i nettleseren og se hva den sier. Krever nettet innlogging, logg inn og prøv igjen. data/raw er urørt.
finding-fetch-empty = Svaret fra { $host } var tomt, også etter flere forsøk.
    .action = Prøv igjen senere. data/raw er urørt.
finding-fetch-too-large = Svaret fra { $host } er mye større enn det skal være.
    .action = Se på { $url } hva utgiveren gir ut nå. data/raw er urørt.
finding-fetch-date-wrong = «{ $value }» er ikke en dato.
    .action = Skriv år, måned og dag, for eksempel 2024-01-01.
finding-fetch-date-future = { $date } har ikke vært ennå.
    .action = Velg dagen i dag eller en tidligere dag med --date.
finding-fetch-already-running = En annen henting er i gang i denne mappen.
    .action = Vent til den er ferdig, og prøv igjen. data/raw er urørt.
finding-fetch-not-kept = Det som blir hentet, kan ikke skrives her ({ $reason }).
    .action = Se om du har lov til å skrive i mappen, og om det er plass på disken. data/raw er urørt.
finding-fetch-needs-yes = Dette endrer noe som finnes fra før, og det er ingen her å spørre.
    .action = Kjør kommandoen igjen med --yes for å si ja på forhånd. data/raw er urørt.

# --- what came

finding-fetch-shape = Svaret fra { $publisher } har en annen form enn den vi kjenner.
    .action = Tjenesten kan være endret. Last ned filen for hånd, og hent den inn med «sektorplan import». data/raw er urørt.
finding-fetch-no-year = SSB har ingen tall for 1. januar { $year }.
    .action = Velg et annet år med --date. Tallene for et år kommer vanligvis i februar.
finding-fetch-year-refused = SSB kan ikke svare for 1. januar { $year }.
    .action = Tallene er trolig ikke ute ennå; de kommer vanligvis i februar. Velg et tidligere år med --date. Er året ute, kan kommunelisten være for gammel: kjør «sektorplan fetch municipalities» og prøv igjen.
finding-fetch-year-not-there = IMDi har ingen tall for { $year }, bare for { $first }–{ $last }.
    .action = Velg et annet år med --date, eller vent til utgiveren har tallene.
finding-fetch-incomplete = Svaret mangler tall for { $missing } av { $expected } kommuner: { $first }
    .action = Hent først kommunene med «sektorplan fetch municipalities», og prøv så igjen. data/raw er urørt.
finding-fetch-before-registry = Registeret begynner { $start }, og { $date } er før det.
    .action = Velg en senere dag med --date. Numrene fra før står i municipality_successors.
finding-fetch-change-undated = SSB sier ikke når nummeret { $code } kom til eller sluttet å gjelde.
    .action = Sammenlign municipalities.csv med SSBs kommuneliste, rett nummeret for hånd, og kjør «sektorplan sources accept data/raw/municipalities.csv».
finding-fetch-name-differs = SSB skriver { $theirs } der registeret har { $ours } ({ $code }), uten at det er en endring med dato.
    .action = Navnet i registeret blir stående. Er det feil, rett det i { $file }.
finding-fetch-division-differs = Kartverket har bare grensene slik de er i dag, og kommunene { $date } er andre: { $count } numre er ulike, blant dem { $first }.
    .action = Velg en dag i dagens kommunestruktur. Er det registeret som er for gammelt, kjør først «sektorplan fetch municipalities».
finding-fetch-land-missing = Grensene dekker { $percent } prosent av landet, og disse kommunene har ikke noe land: { $codes }
    .action = Prøv igjen senere. Blir det likt, har Kartverket endret hva tjenesten svarer. data/raw er urørt.
finding-fetch-land-unknown = Det finnes ingen grenser fra før som viser hvor kysten går.
    .action = Legg tilbake boundaries/municipalities_2020.parquet fra forrige versjon.
