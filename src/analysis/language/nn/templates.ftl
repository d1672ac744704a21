# The tables that planners keep themselves: the words in them, and the Excel templates.

# --- what may stand in the columns: value-<column>-<value>

value-measure-status-planned = planlagt
value-measure-status-started = i gang
value-measure-status-completed = fullført
value-measure-status-paused = sett på vent
value-measure-status-dropped = avslutta utan å bli fullført

value-activity-kind-meeting = møte
value-activity-kind-course = kurs
value-activity-kind-network = nettverk
value-activity-kind-visit = besøk
value-activity-kind-guidance = rettleiing
value-activity-kind-other = anna

value-scheme-jobbsjansen-b = Jobbsjansen del B
value-scheme-mentor = mentorordning
value-scheme-trainee = traineeordning
value-scheme-entrepreneur-training = etableraropplæring

value-service-career-guidance = karriererettleiing
value-service-upper-secondary = vidaregåande opplæring
value-service-language-training = norsk og samfunnskunnskap

# --- the template: sheets, headings, explanation

template-sheet-explanation = Forklaring
template-sheet-measures = Tiltak
template-sheet-activities = Aktivitetar
template-sheet-grants = Tilskot
template-sheet-participants = Deltakarar
template-title-measures = Tiltaka i sektorplanen
template-title-activities = Aktivitetar
template-title-grants = Søknader om tilskot og tildelingar
template-title-participants = Deltakarar i karriererettleiing og opplæring
template-county = Malen gjeld fylke { $county }. Han kan ikkje brukast for eit anna fylke.
template-what-measures = Her fører du tiltaka for kvar av oppgåvene til fylkeskommunen: éi rad for kvar gong du fører statusen.
template-what-activities = Her fører du møte, kurs, nettverk, besøk og rettleiing: éi rad for kvar aktivitet.
template-what-grants = Her fører du søknader om tilskot: éi rad for kvar søknad. Eit avslag er 0 kroner. Tomt beløp er ikkje avgjort.
template-what-participants = Her fører du talet på deltakarar: éi rad for kvar kommune, kvart år og kvart tilbod. Før opp ekte tal. Små tal blir prikka når rapporten blir laga.
template-how =
    1. Fyll ut arket «{ $sheet }». Radene som er førte før, står der. Fila gjeld heile fylket: Fjernar du ei rad, blir ho borte i arbeidsboka.
    2. Vel frå listene der det er lister. Du kan òg skrive ordet sjølv. Overskriftene må stå som dei er, men kolonnane kan flyttast.
    3. Ikkje slå saman celler, og ikkje ta med rader med summar. Tomme rader gjer ingenting.
    4. Lagre fila, og hent henne inn: sektorplan import { $table } FIL. Du får sjå kva som blir nytt, endra og borte, før noko blir skrive.
    Døma til høgre er oppdikta og blir ikkje lesne. Dette arket blir ikkje lese i det heile.
template-column-heading = Overskrift
template-column-meaning = Kva du fører
template-column-needed = Må fyllast ut
template-column-may = Kva som kan stå der
template-column-example = Døme (oppdikta, blir ikkje lese)
template-yes = ja
template-no = nei
template-municipality = Kommune
template-municipality-ended = { $code } { $name } (til og med { $date })
template-meaning-code = Kommunen rada gjeld.
template-meaning-participants = Talet på personar som deltok.
template-meaning-indicator = Kva tiltaket blir målt med.
template-may-text = Tekst. Skriv ikkje namn på personar.
template-may-own-id = Bokstavar og siffer utan mellomrom, høgst 30 teikn.
template-may-whole = Eit heilt tal frå 0, utan mellomrom.
template-may-year = Eit årstal med fire siffer.
template-may-decimal = Eit tal, gjerne med desimalar.
template-may-date = Ein dato, til dømes 31.12.2022.
template-may-duty = Ei av oppgåvene i lista.
template-may-municipality = Ein av kommunane i fylket, frå lista.
template-may-municipality-or-county = Ein av kommunane i fylket, frå lista. Tom celle tyder heile fylket.
template-may-measure = Eit av tiltaka i lista.
template-may-measure-none = Eit tiltak som er ført i arbeidsboka. Ingen er førte enno.
template-example-measure-id = T1
template-example-status-date = 15.03.2022
template-example-measure-title = Frukostmøte med arbeidsgivarar
template-example-goal = Fleire bedrifter tek imot deltakarar i praksis
template-example-indicator = Bedrifter som tek imot deltakarar
template-example-indicator-value = 12
template-example-indicator-target = 40
template-example-responsible = Seksjon for kompetanse
template-example-deadline = 31.12.2023
template-example-remark = Det første møtet er halde
template-example-activity-id = A1
template-example-held-on = 15.03.2022
template-example-activity-title = Nettverksmøte om kvalifisering
template-example-partner = NAV
template-example-participants = 24
template-example-grant-id = 2022/1234
template-example-year = 2022
template-example-applicant = Døme kommune
template-example-amount-applied = 400000
template-example-amount-awarded = 250000
template-example-completed = 18
template-wrong-title = Dette kan ikkje stå her
template-wrong-list = Vel frå lista.
template-wrong-date = Skriv ein dato, til dømes 31.12.2022.
template-wrong-whole = Skriv eit heilt tal frå 0.
template-wrong-year = Skriv eit årstal med fire siffer.
template-wrong-decimal = Skriv eit tal.

# --- the command

cli-template =
    Lag ein Excel-mal for tiltak, aktivitetar, tilskot eller deltakarar.
    Det som er ført for fylket, står i malen. Fyll ut resten, og hent fila inn med «sektorplan import».
cli-template-table = measures (tiltak), activities (aktivitetar), grants (tilskot) eller participants (deltakarar).
cli-template-county = Fylket med to siffer: 50 er Trøndelag.
cli-template-output = Fila malen blir skriven til; elles får ho namn etter tabell og fylke, i mappa du står i.
cli-template-language = Skriftspråket i malen; elles det fylkeskommunen sjølv bruker.
cli-template-written = Malen er klar: { $file }. Fyll han ut, og hent han inn: sektorplan import { $table } { $file }

finding-template-exists = Fila finst frå før og blir ikkje skriven over.
    .action = Gje den nye eit anna namn med --output, eller flytt den gamle først.
finding-template-not-written = Fila kunne ikkje skrivast: { $reason }.
    .action = Kontroller at mappa finst og kan skrivast i.
finding-template-not-xlsx = Malen er ei Excel-fil, og filnamnet må slutte på .xlsx.
    .action = Vel eit anna namn med --output.

# --- a filled-in template

import-shape-template = utfylt mal for { $county }
import-aside-template-column = { $count ->
        [one] Éin kolonne som ikkje høyrer til tabellen, er ikkje lesen:
       *[other] { $count } kolonnar som ikkje høyrer til tabellen, er ikkje lesne:
    }
import-aside-template-sheet = { $count ->
        [one] Eitt ark ved sida av tabellen er ikkje lese:
       *[other] { $count } ark ved sida av tabellen er ikkje lesne:
    }
finding-template-not-table = Fila er verken ei Excel-fil eller ein tabell med komma eller semikolon.
    .action = Bruk malen frå «sektorplan template { $table }».
finding-template-sheet-missing = Ingen av arka har overskriftene til tabellen «{ $table_nn }».
    .action = Bruk malen frå «sektorplan template { $table }». Overskriftene må stå øvst i arket.
finding-template-sheets-several = Fleire ark har overskriftene til tabellen: { $sheets }.
    .action = Behald det arket som gjeld, og fjern dei andre.
finding-template-other-table = Fila er malen for «{ $inside_nn }», ikkje for «{ $table_nn }».
    .action = Køyr «sektorplan import { $inside }» med denne fila.
finding-template-column-missing = Kolonnen «{ $label }» manglar.
    .action = Legg han til med nettopp denne overskrifta. Han kan stå tom om ikkje noko er ført der, så sant han ikkje må fyllast ut.
finding-template-column-doubled = To kolonnar har overskrifta «{ $label }».
    .action = Fjern den eine.
finding-template-cell-unheaded = «{ $value }» står i ein kolonne utan overskrift.
    .action = Flytt teksten til kolonnen han høyrer til, eller fjern han.
finding-template-left-behind = «{ $value }» står ikkje i fila, men { $count ->
        [one] éi rad
       *[other] { $count } rader
    } i tabellen «{ $table_nn }» viser til det.
    .action = Ta med rada igjen. Skal det bort, rett først «{ $table_nn }» og hent den tabellen inn.
finding-template-total = Rada ser ut til å vere ein sum («{ $value }»).
    .action = Fjern rada. Summar blir rekna ut i rapporten.
finding-template-merged = Cella { $cell } er slått saman med andre. Då veit vi ikkje kva rader ho gjeld.
    .action = Del opp cellene i Excel, og fyll ut kvar rad.
finding-template-cell-error = «{ $value }» er ein feil i Excel, ikkje ein verdi.
    .action = Rett formelen, eller skriv verdien sjølv.
finding-template-number = «{ $value }» er ikkje eit heilt tal.
    .action = Skriv berre siffer, utan mellomrom, desimalar eller tekst. Veit du ikkje talet, lèt du cella stå tom der det går.
finding-template-decimal = «{ $value }» er ikkje eit tal.
    .action = Skriv siffer, gjerne med desimalar, utan mellomrom eller tekst.
finding-template-date = «{ $value }» er ikkje ein dato.
    .action = Skriv dag, månad og år, til dømes 31.12.2022.
finding-template-word = «{ $value }» er ikkje eit av orda som kan stå her.
    .action = Vel eitt av desse: { $allowed_nn }.
finding-template-duty = «{ $value }» er ikkje ei av oppgåvene.
    .action = Vel frå lista, eller skriv kjennemerket til oppgåva: { $allowed }.
finding-template-municipality = «{ $value }» er ikkje ein kommune i { $county }.
    .action = Vel kommunen frå lista, eller skriv nummeret med fire siffer.
finding-template-municipality-other = «{ $value }» ligg i eit anna fylke enn { $county }.
    .action = Rett kommunen, eller fjern rada. Kvart fylke har si eiga fil.
finding-template-municipality-two = «{ $value }» har eit nummer og eit namn som ikkje høyrer saman. { $code } er { $name }.
    .action = Kontroller kva kommune det er, og rett cella.
finding-template-county-two = Fila gjeld fylke { $first }, men rada gjeld fylke { $value }.
    .action = Ha eitt fylke i kvar fil, og hent dei inn kvar for seg.
finding-template-county-differs = Fila gjeld fylke { $inside }, men du skreiv --county { $county }.
    .action = Utelat --county, eller hent ein mal for fylke { $county }.
finding-template-county-unsaid = Fila seier ikkje kva fylke ho gjeld.
    .action = Oppgi fylket med --county, til dømes --county 50.
cli-import-county = Fylket, når fila ikkje er laga av malen og ikkje seier det sjølv.

finding-option-not-for-table = { $option } gjeld ikkje for «{ $table_nn }».
    .action = Utelat { $option }.
