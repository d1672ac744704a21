# The file of a new planning cycle: what a planner reads in it.
cycle-file-head =
    Planperioden { $cycle } i { $county }.
    Fila heiter <fylkesnummer>-<første år>-<siste år>.toml. Endrar du noko her, gjeld det neste gong
    rapporten blir bygd. Skriv du feil, stoppar bygginga og seier kva linje det gjeld.
    Fyll ut: sjå over kvart punkt, og særleg totalen og vektene i tilrådinga.
cycle-file-county = Fylket: nummeret med to siffer i hermeteikn.
cycle-file-cycle = Planperioden: første og siste år.
cycle-file-year = Året rapporten beskriv.
cycle-file-first-year = Det første året i tidsseriane. Tala frå IMDi finst her frå { $first }.
cycle-file-structure = Dagen som avgjer kva kommunar og grenser rapporten bruker (år-månad-dag).
cycle-file-language =
    Skriftspråket fylkeskommunen sjølv bruker: "nb" (bokmål) eller "nn" (nynorsk).
    Det blir brukt når ingen ber om noko anna.
cycle-file-languages = Skriftspråka rapporten finst på.
cycle-file-publication = --- Publisering -----------------------------------------------------------------------------
cycle-file-smallest-count =
    Det minste talet på personar som blir vist. Er det færre, blir talet prikka, og andre tal blir òg
    prikka når det trengst for at ingen skal kunne rekne det ut. Talet 0 blir vist. Det gjeld
    deltakarane i tilbod, tilskot og aktivitetar.
cycle-file-recommendation = --- Tilrådinga ------------------------------------------------------------------------------
cycle-file-total =
    Kor mange flyktningar som skal fordelast, til dømes: total = 500
    Står det ikkje noko tal, blir talet det same som IMDi har oppmoda kommunane i fylket om det året
    rapporten beskriv.
cycle-file-minimum = Det minste talet ein kommune kan få, om han ikkje får ingen. Hovudregelen er ti.
cycle-file-carry-arrears = Om det kommunane låg etter med i fjor, skal leggjast til i år.
cycle-file-weights =
    Kor mykje kvart kriterium tel. Berre forholdet mellom tala betyr noko.
    Grunngivinga for desse tala står i docs/decisions/. Fylkeskommunen avgjer sine eigne.
cycle-file-caps = Det meste ein kommune kan ta imot, til dømes: "{ $code }" = 150
cycle-file-nobody-below = Eit tidlegare tal som ingen skal under, når totalen er heva, til dømes: "{ $code }" = 140
cycle-file-fixed = Kommunar som skal ha eit bestemt tal (0 er ingen), med grunngiving, til dømes:
cycle-file-reason = Kommunestyret har sagt at kommunen ikkje kan ta imot i år.

cli-cycle = Planperiodar: lag fila for ein ny.
cli-cycle-new = Lag fila for ein ny planperiode, med forklaringar til det som skal fyllast ut.
cli-cycle-new-county = Fylket med to siffer: 50 er Trøndelag.
cli-cycle-new-cycle = Planperioden: første og siste år, 2024-2027.
cli-cycle-new-year = Året rapporten skal beskrive; elles det første i planperioden.
cli-cycle-written = Planperioden er klar i { $file }. Sjå over fila, og bygg så rapporten: sektorplan build --county { $county } --cycle { $cycle }

finding-cycle-exists = Planperioden finst frå før og blir ikkje skriven over.
    .action = Rett fila for hand, eller vel ein annan planperiode. Skal du byrje på nytt, flyttar du fila først.
finding-cycle-years-wrong = «{ $cycle }» er ikkje ein planperiode.
    .action = Skriv første og siste år med bindestrek mellom, til dømes 2024-2027.
finding-cycle-year-wrong = { $year } er ikkje eit år vi har tal for eller kan få tal for.
    .action = Skriv året med fire siffer, frå { $first } og framover.
finding-cycle-year-after-plan = Rapporten kan ikkje beskrive { $year }: Planperioden sluttar i { $last }.
    .action = Vel eit år i planperioden, eller eit tidlegare år som planen byggjer på.
finding-cycle-year-before-counties = Rapporten kan ikkje beskrive { $year }: Han bruker kommunane og fylka slik dei er frå { $known }.
    .action = Vel { $known } eller eit seinare år med --year. Tidsseriane går likevel tilbake til { $first }.
finding-cycle-county-not-then = Fylke { $county } finst ikkje { $date }.
    .action = Vel eitt av fylka som fanst då: { $known }.
finding-cycle-not-written = Fila kunne ikkje skrivast: { $reason }.
    .action = Sjekk at mappa data/raw/cycles finst og kan skrivast i.
finding-cycle-needs-population = Det finst ingen innbyggjartal for 1. januar { $year }.
    .action = Hent dei med «sektorplan fetch population --date { $year }-01-01».
finding-cycle-needs-municipalities = Vi kjenner ikkje kommunane { $date }.
    .action = Hent dei med «sektorplan fetch municipalities --date { $date }».
