# Det kommandoen sektorplan fetch seier.

cli-fetch =
    Hent offisielle tal frå SSB, IMDi eller Kartverket.
    Den einaste kommandoen som bruker nettet. Går noko gale, er data/raw urørt.
cli-fetch-source = Kva som blir henta: population (innbyggjarar), municipalities (kommunar), boundaries (kommunegrenser) eller settlement (busetjing).
cli-fetch-date = Dagen tala skal gjelde, til dømes 2024-01-01. Utan val: i dag.
cli-value-source = KJELDE
cli-value-date = ÅÅÅÅ-MM-DD
cli-fetch-yes = Ikkje spør før noko som finst frå før, blir endra.

fetch-step-population = Spør SSB om innbyggjarane …
fetch-step-settlement = Spør IMDi om busetjinga …
fetch-step-codes = Spør SSB om kommunane …
fetch-step-changes = Spør SSB om endringane …
fetch-step-boundaries = Hentar kommunegrensene frå Kartverket ({ $done } av { $total }) …
fetch-nothing-new = Alt dette var her frå før. Ingenting er endra.
fetch-done = «{ $source }» er henta og lagt i data/raw. Svaret slik det kom, ligg i { $file }.
fetch-question = Dette endrar noko som finst frå før. Vil du halde fram? [j/n]
fetch-declined = Ingenting er endra.
fetch-told-registry = { $new ->
        [0] Ingen nye kommunar
        [one] Éin ny kommune
       *[other] { $new } nye kommunar
    }, { $ended ->
        [0] ingen som er slutt
        [one] éin som er slutt
       *[other] { $ended } som er slutt
    }, { $renamed ->
        [0] ingen med nytt namn
        [one] éin med nytt namn
       *[other] { $renamed } med nytt namn
    }.
fetch-told-new = Nye nummer: { $codes }
fetch-told-ended = Nummer som er slutt: { $codes }
fetch-told-renamed = Nytt namn: { $codes }
fetch-told-boundaries = Kommunegrenser som gjeld frå { $first } til { $last }.
fetch-catalogue-boundaries = Kommunegrensene { $first }–{ $last }
fetch-catalogue-boundaries-description = Grensene til kommunane, i EPSG:25833 (UTM 33). Henta med «sektorplan fetch boundaries», utan sjøen: området er klipt til landet slik dei eldste grensene i arbeidsboka teiknar det. Ugyldige polygon er reparerte, overlapp og tomrom mellom naboar er fjerna, og koordinatane er runda til desimeter. Siste dag er den siste vi veit at grensene gjeld.
fetch-catalogue-boundaries-table = Administrative einingar, kommuneinfo

# --- å spørje

finding-fetch-service-missing = Katalogen har inga adresse for { $service }.
    .action = Hent tilbake datapackage.json frå førre versjon, der adressa står under services.
finding-fetch-service-unsafe = Adressa til { $service } er ikkje trygg: { $url }
    .action = Skriv ei adresse som byrjar med https:// under services i datapackage.json.
finding-fetch-timeout = { $host } brukte for lang tid på å svare.
    .action = Prøv igjen om ei stund. Det som har kome, blir teke vare på. data/raw er urørt.
finding-fetch-certificate = Vi kunne ikkje stadfeste at svaret kjem frå { $host }.
    .action = Somme nett, òg i fylkeskommunar, opnar kryptert trafikk. Be IT-avdelinga leggje sertifikatet sitt inn i maskina, eller last ned fila for hand og hent ho inn med «sektorplan import». data/raw er urørt.
finding-fetch-cut-off = Svaret frå { $host } stoppa midt i, òg etter fleire forsøk.
    .action = Prøv igjen om ei stund. data/raw er urørt.
finding-fetch-unreachable = Vi fekk ikkje kontakt med { $host }.
    .action = Sjå om maskina er på nett, og om brannmuren slepper sektorplan ut. Fila kan òg lastast ned for hand og hentast inn med «sektorplan import». data/raw er urørt.
finding-fetch-busy = { $host } har for mykje å gjere og ber oss vente.
    .action = Prøv igjen om { $minutes ->
        [one] eitt minutt
       *[other] { $minutes } minutt
    }. data/raw er urørt.
finding-fetch-server-error = { $host } svarar med ein feil (kode { $status }), òg etter fleire forsøk.
    .action = Prøv igjen seinare i dag eller i morgon. Feilen er hos utgivaren, og data/raw er urørt.
finding-fetch-not-found = Utgivaren har ikkje lenger noko på { $url }.
    .action = Finn den nye adressa hos utgivaren, og skriv ho under services i datapackage.json. Eller last ned fila for hand og hent ho inn med «sektorplan import».
finding-fetch-not-allowed = { $host } slepper oss ikkje inn (kode { $status }).
    .action = Last ned fila for hand i nettlesaren, og hent ho inn med «sektorplan import». data/raw er urørt.
finding-fetch-request-refused = { $host } forstår ikkje spørsmålet vårt (kode { $status }).
    .action = Tenesta kan vere endra. Last ned fila for hand, og hent ho inn med «sektorplan import». data/raw er urørt.
finding-fetch-redirected = { $host } viser vidare til ei anna maskin ({ $other }), og dit går vi ikkje på eiga hand.
    .action = Er den nye adressa utgivaren si eiga, skriv ho under services i datapackage.json. data/raw er urørt.
finding-fetch-not-expected = { $host } svara med noko anna enn det vi bad om, truleg ei nettside.
    .action = Opne { $url } i nettlesaren og sjå kva ho seier. Krev nettet innlogging, logg inn og prøv igjen. data/raw er urørt.
finding-fetch-empty = Svaret frå { $host } var tomt, òg etter fleire forsøk.
    .action = Prøv igjen seinare. data/raw er urørt.
finding-fetch-too-large = Svaret frå { $host } er mykje større enn det skal vere.
    .action = Sjå på { $url } kva utgivaren gir ut no. data/raw er urørt.
finding-fetch-date-wrong = «{ $value }» er ikkje ein dato.
    .action = Skriv år, månad og dag, til dømes 2024-01-01.
finding-fetch-date-future = { $date } har ikkje vore enno.
    .action = Vel dagen i dag eller ein tidlegare dag med --date.
finding-fetch-already-running = Ei anna henting er i gang i denne mappa.
    .action = Vent til ho er ferdig, og prøv igjen. data/raw er urørt.
finding-fetch-not-kept = Det som blir henta, kan ikkje skrivast her ({ $reason }).
    .action = Sjå om du har lov til å skrive i mappa, og om det er plass på disken. data/raw er urørt.
finding-fetch-needs-yes = Dette endrar noko som finst frå før, og det er ingen her å spørje.
    .action = Køyr kommandoen igjen med --yes for å seie ja på førehand. data/raw er urørt.

# --- det som kom

finding-fetch-shape = Svaret frå { $publisher } har ei anna form enn den vi kjenner.
    .action = Tenesta kan vere endra. Last ned fila for hand, og hent ho inn med «sektorplan import». data/raw er urørt.
finding-fetch-no-year = SSB har ingen tal for 1. januar { $year }.
    .action = Vel eit anna år med --date. Tala for eit år kjem vanlegvis i februar.
finding-fetch-year-refused = SSB kan ikkje svare for 1. januar { $year }.
    .action = Tala er truleg ikkje ute enno; dei kjem vanlegvis i februar. Vel eit tidlegare år med --date. Er året ute, kan kommunelista vere for gammal: køyr «sektorplan fetch municipalities» og prøv igjen.
finding-fetch-year-not-there = IMDi har ingen tal for { $year }, berre for { $first }–{ $last }.
    .action = Vel eit anna år med --date, eller vent til utgivaren har tala.
finding-fetch-incomplete = Svaret manglar tal for { $missing } av { $expected } kommunar: { $first }
    .action = Hent først kommunane med «sektorplan fetch municipalities», og prøv så igjen. data/raw er urørt.
finding-fetch-before-registry = Registeret byrjar { $start }, og { $date } er før det.
    .action = Vel ein seinare dag med --date. Nummera frå før står i municipality_successors.
finding-fetch-change-undated = SSB seier ikkje når nummeret { $code } kom til eller slutta å gjelde.
    .action = Samanlikn municipalities.csv med kommunelista til SSB, rett nummeret for hand, og køyr «sektorplan sources accept data/raw/municipalities.csv».
finding-fetch-name-differs = SSB skriv { $theirs } der registeret har { $ours } ({ $code }), utan at det er ei endring med dato.
    .action = Namnet i registeret blir ståande. Er det feil, rett det i { $file }.
finding-fetch-division-differs = Kartverket har berre grensene slik dei er i dag, og kommunane { $date } er andre: { $count } nummer er ulike, mellom dei { $first }.
    .action = Vel ein dag i kommunestrukturen i dag. Er det registeret som er for gammalt, køyr først «sektorplan fetch municipalities».
finding-fetch-land-missing = Grensene dekkjer { $percent } prosent av landet, og desse kommunane har ikkje noko land: { $codes }
    .action = Prøv igjen seinare. Blir det likt, har Kartverket endra kva tenesta svarar. data/raw er urørt.
finding-fetch-land-unknown = Det finst ingen grenser frå før som viser kvar kysten går.
    .action = Legg tilbake boundaries/municipalities_2020.parquet frå førre versjon.
