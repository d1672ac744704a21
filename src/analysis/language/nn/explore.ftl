# The analyst's workbench in JupyterLab.

explore-weights = Vekter
explore-numbers = Tal
explore-total = Personar å fordele
explore-minimum = Minste tal
explore-reset = Tilbake til innstillingane i planen
explore-without-figures = Utan tal enno: { $criteria }. Legg tala i planfila for å ta dei i bruk.
explore-municipality = Kommune

explore-summary = { $people ->
        [one] Éin person
       *[other] { $people } personar
    } til { $given } av { $municipalities } kommunar
explore-moved-from-plan = { $people ->
        [0] Same fordeling som innstillingane i planen gir.
        [one] Éin person er plassert annleis enn med innstillingane i planen.
       *[other] { $people } personar er plasserte annleis enn med innstillingane i planen.
    }
explore-impossible = Desse innstillingane går ikkje opp.
explore-stale = Kart, tabell og forklaring viser framleis dei siste innstillingane som gjekk opp.

explore-map = Kart over kommunane i { $county } med det føreslåtte talet i kvar. Tala står òg i tabellen.
explore-scale = Personar per 1 000 innbyggjarar. Grensene er ein halv, éin, to og fire gonger talet for heile fylket.
explore-none = ingen
explore-below = under { $limit }
explore-or-more = { $limit } eller meir
explore-tooltip = { $name }: { $people ->
        [0] ingen
        [one] éin person, { $rate } per 1 000 innbyggjarar
       *[other] { $people } personar, { $rate } per 1 000 innbyggjarar
    }
explore-table = Tal på personar i kvar kommune
explore-sum = Sum

explore-explained = { $name }: { $people ->
        [0] ingen
        [one] éin person
       *[other] { $people } personar
    }

explore-side-by-side = To innstillingar ved sida av kvarandre
explore-nothing-pinned = Fest innstillingane du har no som A. Flytt så på noko, og fest det som B. Er berre éi festa, blir ho samanlikna med innstillingane du har no.
explore-setting = Innstilling
explore-now = No
explore-difference = Skilnad
explore-differences = Tal på personar i kvar kommune med to innstillingar
explore-moved = { $people ->
        [0] Fordelinga er den same med { $first } og { $second }.
        [one] Éin person er plassert annleis med { $second } enn med { $first }.
       *[other] { $people } personar er plasserte annleis med { $second } enn med { $first }.
    }

explore-button-a = Fest som A
    .description = Ta vare på innstillingane du har no, som A
explore-button-b = Fest som B
    .description = Ta vare på innstillingane du har no, som B
explore-button-release = Løys begge
    .description = Slutt å samanlikne
explore-button-cycle = Lagre planfil
    .description = Skriv ei heil planfil med innstillingane du har no
explore-button-table = Lagre tabell
    .description = Skriv tala for kvar kommune som CSV

explore-take-along = Ta med vidare
explore-file-name = Filnamn
explore-file-name-first = framlegg
explore-download = Last ned
explore-cycle-written = Planfila er skriven til { $file }. Planen er ikkje endra: Skal innstillingane gjelde, legg du fila i data/raw/cycles med namnet { $name }.
explore-table-written = Tabellen er skriven til { $file }.

finding-export-name = «{ $name }» kan ikkje brukast som filnamn.
    .action = Bruk bokstavane a–z, tal, bindestrek og understrek.
finding-export-exists = { $file } finst frå før, og blir ikkje skriven over.
    .action = Vel eit anna filnamn.
finding-export-not-written = { $file } kunne ikkje skrivast ({ $reason }).
    .action = Sjekk at det er plass på disken, og at du har lov til å skrive i mappa.

# Comments in the cycle file that the workbench writes
explore-file =
    Planfil for { $name }, skriven frå notatboka explore.
    Legg ho i data/raw/cycles som { $name }.toml for at innstillingane skal gjelde.
    Grunngivingar som stod som kommentarar i den gamle fila, er ikkje med.
explore-file-county = Fylket: nummeret med to siffer i hermeteikn.
explore-file-cycle = Planperioden: første og siste år.
explore-file-year = Året rapporten beskriv.
explore-file-first-year = Det første året i tidsseriane.
explore-file-structure = Dagen som avgjer kva kommunar og grenser rapporten bruker (år-månad-dag).
explore-file-language = Det skriftspråket fylkeskommunen sjølv bruker: "nb" (bokmål) eller "nn" (nynorsk).
explore-file-languages = Skriftspråka rapporten finst på.
explore-file-publication = Kva som kan visast i rapporten.
explore-file-publication-smallest-count = Det minste talet på personar som blir vist; færre blir prikka. Talet 0 blir vist.
explore-file-recommendation = Tilrådinga.
explore-file-recommendation-total = Kor mange flyktningar som skal fordelast.
explore-file-recommendation-minimum = Det minste talet ein kommune kan få, om han ikkje får ingen.
explore-file-recommendation-carry-arrears = Om det kommunane låg etter med i fjor, skal leggjast til i år.
explore-file-recommendation-weights = Kor mykje kvart kriterium tel. Berre forholdet mellom tala betyr noko.
explore-file-recommendation-caps = Det meste ein kommune kan ta imot.
explore-file-recommendation-fixed = Kommunar som skal ha eit bestemt tal (0 er ingen), med grunngiving.
explore-file-recommendation-nobody-below = Eit tidlegare tal som ingen skal under, når totalen er heva.
explore-file-recommendation-introduction-result-percent = Prosent i arbeid eller utdanning etter introduksjonsprogrammet, tala til fylkeskommunen sjølv.
explore-file-recommendation-free-dwellings = Bustader kommunane kan tilby, tala til fylkeskommunen sjølv.
