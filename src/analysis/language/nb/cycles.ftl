# The file of a new planning cycle: what a planner reads in it.
cycle-file-head =
    Planperioden { $cycle } i { $county }.
    Filen heter <fylkesnummer>-<første år>-<siste år>.toml. Endrer du noe her, gjelder det neste gang
    rapporten bygges. Skriver du feil, stopper byggingen og sier hvilken linje det gjelder.
    Fyll ut: se over hvert punkt, og særlig totalen og vektene i anbefalingen.
cycle-file-county = Fylket: nummeret med to sifre i anførselstegn.
cycle-file-cycle = Planperioden: første og siste år.
cycle-file-year = Året rapporten beskriver.
cycle-file-first-year = Det første året i tidsseriene. IMDis tall finnes her fra { $first }.
cycle-file-structure = Dagen som bestemmer hvilke kommuner og grenser rapporten bruker (år-måned-dag).
cycle-file-language =
    Fylkeskommunens eget skriftspråk: "nb" (bokmål) eller "nn" (nynorsk).
    Det blir brukt når ingen ber om noe annet.
cycle-file-languages = Skriftspråkene rapporten finnes på.
cycle-file-publication = --- Publisering -----------------------------------------------------------------------------
cycle-file-smallest-count =
    Det minste antallet personer som vises. Er det færre, blir tallet prikket, og andre tall blir også
    prikket når det trengs for at ingen skal kunne regne det ut. Tallet 0 vises. Det gjelder deltakerne
    i tilbud, tilskudd og aktiviteter.
cycle-file-recommendation = --- Anbefalingen ----------------------------------------------------------------------------
cycle-file-total =
    Hvor mange flyktninger som skal fordeles, for eksempel: total = 500
    Står det ikke noe tall, brukes det IMDi har anmodet kommunene i fylket om det året rapporten
    beskriver.
cycle-file-minimum = Det minste antallet en kommune kan få, om den ikke får ingen. Hovedregelen er ti.
cycle-file-carry-arrears = Om det kommunene lå etter med i fjor, skal legges til i år.
cycle-file-weights =
    Hvor mye hvert kriterium teller. Bare forholdet mellom tallene betyr noe.
    Begrunnelsen for disse tallene står i docs/decisions/. Fylkeskommunen bestemmer sine egne.
cycle-file-caps = Det meste en kommune kan ta imot, for eksempel: "{ $code }" = 150
cycle-file-nobody-below = Et tidligere tall som ingen skal under, når totalen er hevet, for eksempel: "{ $code }" = 140
cycle-file-fixed = Kommuner som skal ha et bestemt antall (0 er ingen), med begrunnelse, for eksempel:
cycle-file-reason = Kommunestyret har sagt at kommunen ikke kan ta imot i år.

cli-cycle = Planperioder: lag filen for en ny.
cli-cycle-new = Lag filen for en ny planperiode, med forklaringer til det som skal fylles ut.
cli-cycle-new-county = Fylket med to sifre: 50 er Trøndelag.
cli-cycle-new-cycle = Planperioden: første og siste år, 2024-2027.
cli-cycle-new-year = Året rapporten skal beskrive; ellers det første i planperioden.
cli-cycle-written = Planperioden er klar i { $file }. Se over filen, og bygg så rapporten: sektorplan build --county { $county } --cycle { $cycle }

finding-cycle-exists = Planperioden finnes fra før og blir ikke skrevet over.
    .action = Rett filen for hånd, eller velg en annen planperiode. Skal du begynne på nytt, flytter du filen først.
finding-cycle-years-wrong = «{ $cycle }» er ikke en planperiode.
    .action = Skriv første og siste år med bindestrek mellom, for eksempel 2024-2027.
finding-cycle-year-wrong = { $year } er ikke et år vi har tall for eller kan få tall for.
    .action = Skriv året med fire sifre, fra { $first } og framover.
finding-cycle-year-after-plan = Rapporten kan ikke beskrive { $year }: Planperioden slutter i { $last }.
    .action = Velg et år i planperioden, eller et tidligere år som planen bygger på.
finding-cycle-year-before-counties = Rapporten kan ikke beskrive { $year }: Den bruker kommunene og fylkene slik de er fra { $known }.
    .action = Velg { $known } eller et senere år med --year. Tidsseriene går likevel tilbake til { $first }.
finding-cycle-county-not-then = Fylke { $county } finnes ikke { $date }.
    .action = Velg et av fylkene som fantes da: { $known }.
finding-cycle-not-written = Filen kunne ikke skrives: { $reason }.
    .action = Sjekk at mappen data/raw/cycles finnes og kan skrives i.
finding-cycle-needs-population = Det finnes ingen innbyggertall for 1. januar { $year }.
    .action = Hent dem med «sektorplan fetch population --date { $year }-01-01».
finding-cycle-needs-municipalities = Vi kjenner ikke kommunene { $date }.
    .action = Hent dem med «sektorplan fetch municipalities --date { $date }».
