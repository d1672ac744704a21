# The analyst's workbench in JupyterLab.

explore-weights = Vekter
explore-numbers = Antall
explore-total = Personer å fordele
explore-minimum = Minste antall
explore-reset = Tilbake til planens innstillinger
explore-without-figures = Uten tall ennå: { $criteria }. Legg tallene i planfilen for å ta dem i bruk.
explore-municipality = Kommune

explore-summary = { $people ->
        [one] Én person
       *[other] { $people } personer
    } til { $given } av { $municipalities } kommuner
explore-moved-from-plan = { $people ->
        [0] Samme fordeling som planens innstillinger gir.
        [one] Én person er plassert annerledes enn med planens innstillinger.
       *[other] { $people } personer er plassert annerledes enn med planens innstillinger.
    }
explore-impossible = Disse innstillingene går ikke opp.
explore-stale = Kart, tabell og forklaring viser fortsatt de siste innstillingene som gikk opp.

explore-map = Kart over kommunene i { $county } med det foreslåtte antallet i hver. Tallene står også i tabellen.
explore-scale = Personer per 1 000 innbyggere. Grensene er en halv, én, to og fire ganger fylkets eget tall.
explore-none = ingen
explore-below = under { $limit }
explore-or-more = { $limit } eller mer
explore-tooltip = { $name }: { $people ->
        [0] ingen
        [one] én person, { $rate } per 1 000 innbyggere
       *[other] { $people } personer, { $rate } per 1 000 innbyggere
    }
explore-table = Antall i hver kommune
explore-sum = Sum

explore-explained = { $name }: { $people ->
        [0] ingen
        [one] én person
       *[other] { $people } personer
    }

explore-side-by-side = To innstillinger ved siden av hverandre
explore-nothing-pinned = Fest innstillingene du har nå som A. Flytt så på noe, og fest det som B. Er bare én festet, sammenlignes den med innstillingene du har nå.
explore-setting = Innstilling
explore-now = Nå
explore-difference = Forskjell
explore-differences = Antall i hver kommune med to innstillinger
explore-moved = { $people ->
        [0] Fordelingen er den samme med { $first } og { $second }.
        [one] Én person er plassert annerledes med { $second } enn med { $first }.
       *[other] { $people } personer er plassert annerledes med { $second } enn med { $first }.
    }

explore-button-a = Fest som A
    .description = Behold innstillingene du har nå, som A
explore-button-b = Fest som B
    .description = Behold innstillingene du har nå, som B
explore-button-release = Løsne begge
    .description = Slutt å sammenligne
explore-button-cycle = Lagre planfil
    .description = Skriv en hel planfil med innstillingene du har nå
explore-button-table = Lagre tabell
    .description = Skriv tallene for hver kommune som CSV

explore-take-along = Ta med videre
explore-file-name = Filnavn
explore-file-name-first = forslag
explore-download = Last ned
explore-cycle-written = Planfilen er skrevet til { $file }. Planen er ikke endret: Skal innstillingene gjelde, legger du filen i data/raw/cycles med navnet { $name }.
explore-table-written = Tabellen er skrevet til { $file }.

finding-export-name = «{ $name }» kan ikke brukes som filnavn.
    .action = Bruk bokstavene a–z, tall, bindestrek og understrek.
finding-export-exists = { $file } finnes fra før, og blir ikke skrevet over.
    .action = Velg et annet filnavn.
finding-export-not-written = { $file } kunne ikke skrives ({ $reason }).
    .action = Sjekk at det er plass på disken, og at du har lov til å skrive i mappen.

# Comments in the cycle file that the workbench writes
explore-file =
    Planfil for { $name }, skrevet fra notatboken explore.
    Legg den i data/raw/cycles som { $name }.toml for at innstillingene skal gjelde.
    Begrunnelser som stod som kommentarer i den gamle filen, er ikke med.
explore-file-county = Fylket: nummeret med to sifre i anførselstegn.
explore-file-cycle = Planperioden: første og siste år.
explore-file-year = Året rapporten beskriver.
explore-file-first-year = Det første året i tidsseriene.
explore-file-structure = Dagen som bestemmer hvilke kommuner og grenser rapporten bruker (år-måned-dag).
explore-file-language = Fylkeskommunens eget skriftspråk: "nb" (bokmål) eller "nn" (nynorsk).
explore-file-languages = Skriftspråkene rapporten finnes på.
explore-file-publication = Hva som kan vises i rapporten.
explore-file-publication-smallest-count = Det minste antallet personer som vises; færre blir prikket. Tallet 0 vises.
explore-file-recommendation = Anbefalingen.
explore-file-recommendation-total = Hvor mange flyktninger som skal fordeles.
explore-file-recommendation-minimum = Det minste antallet en kommune kan få, om den ikke får ingen.
explore-file-recommendation-carry-arrears = Om det kommunene lå etter med i fjor, skal legges til i år.
explore-file-recommendation-weights = Hvor mye hvert kriterium teller. Bare forholdet mellom tallene betyr noe.
explore-file-recommendation-caps = Det meste en kommune kan ta imot.
explore-file-recommendation-fixed = Kommuner som skal ha et bestemt antall (0 er ingen), med begrunnelse.
explore-file-recommendation-nobody-below = Et tidligere tall som ingen skal under, når totalen er hevet.
explore-file-recommendation-introduction-result-percent = Prosent i arbeid eller utdanning etter introduksjonsprogrammet, fylkeskommunens egne tall.
explore-file-recommendation-free-dwellings = Boliger kommunene kan tilby, fylkeskommunens egne tall.
