# The tables that planners keep themselves: the words in them, and the Excel templates.

# --- what may stand in the columns: value-<column>-<value>

value-measure-status-planned = planlagt
value-measure-status-started = i gang
value-measure-status-completed = fullført
value-measure-status-paused = satt på vent
value-measure-status-dropped = avsluttet uten å bli fullført

value-activity-kind-meeting = møte
value-activity-kind-course = kurs
value-activity-kind-network = nettverk
value-activity-kind-visit = besøk
value-activity-kind-guidance = veiledning
value-activity-kind-other = annet

value-scheme-jobbsjansen-b = Jobbsjansen del B
value-scheme-mentor = mentorordning
value-scheme-trainee = traineeordning
value-scheme-entrepreneur-training = etablereropplæring

value-service-career-guidance = karriereveiledning
value-service-upper-secondary = videregående opplæring
value-service-language-training = norsk og samfunnskunnskap

# --- the template: sheets, headings, explanation

template-sheet-explanation = Forklaring
template-sheet-measures = Tiltak
template-sheet-activities = Aktiviteter
template-sheet-grants = Tilskudd
template-sheet-participants = Deltakere
template-title-measures = Tiltakene i sektorplanen
template-title-activities = Aktiviteter
template-title-grants = Søknader om tilskudd og tildelinger
template-title-participants = Deltakere i karriereveiledning og opplæring
template-county = Malen gjelder fylke { $county }. Den kan ikke brukes for et annet fylke.
template-what-measures = Her fører du tiltakene for hver av fylkeskommunens oppgaver: én rad for hver gang du fører statusen.
template-what-activities = Her fører du møter, kurs, nettverk, besøk og veiledning: én rad for hver aktivitet.
template-what-grants = Her fører du søknader om tilskudd: én rad for hver søknad. Et avslag er 0 kroner. Tomt beløp er ikke avgjort.
template-what-participants = Her fører du antall deltakere: én rad for hver kommune, hvert år og hvert tilbud. Før opp ekte tall. Små tall blir prikket når rapporten lages.
template-how =
    1. Fyll ut arket «{ $sheet }». Radene som er ført før, står der. Filen gjelder hele fylket: Fjerner du en rad, blir den borte i arbeidsboka.
    2. Velg fra listene der det er lister. Du kan også skrive ordet selv. Overskriftene må stå som de er, men kolonnene kan flyttes.
    3. Ikke slå sammen celler, og ikke ta med rader med summer. Tomme rader gjør ingenting.
    4. Lagre filen, og hent den inn: sektorplan import { $table } FIL. Du får se hva som blir nytt, endret og borte, før noe blir skrevet.
    Eksemplene til høyre er oppdiktet og blir ikke lest. Dette arket blir ikke lest i det hele tatt.
template-column-heading = Overskrift
template-column-meaning = Hva du fører
template-column-needed = Må fylles ut
template-column-may = Hva som kan stå der
template-column-example = Eksempel (oppdiktet, blir ikke lest)
template-yes = ja
template-no = nei
template-municipality = Kommune
template-municipality-ended = { $code } { $name } (til og med { $date })
template-meaning-code = Kommunen raden gjelder.
template-meaning-participants = Antall personer som deltok.
template-meaning-indicator = Hva tiltaket blir målt med.
template-may-text = Tekst. Skriv ikke navn på personer.
template-may-own-id = Bokstaver og sifre uten mellomrom, høyst 30 tegn.
template-may-whole = Et helt tall fra 0, uten mellomrom.
template-may-year = Et årstall med fire sifre.
template-may-decimal = Et tall, gjerne med desimaler.
template-may-date = En dato, for eksempel 31.12.2022.
template-may-duty = En av oppgavene i listen.
template-may-municipality = En av fylkets kommuner i listen.
template-may-municipality-or-county = En av fylkets kommuner i listen. Tom celle betyr hele fylket.
template-may-measure = Et av tiltakene i listen.
template-may-measure-none = Et tiltak som er ført i arbeidsboka. Ingen er ført ennå.
template-example-measure-id = T1
template-example-status-date = 15.03.2022
template-example-measure-title = Frokostmøter med arbeidsgivere
template-example-goal = Flere bedrifter tar imot deltakere i praksis
template-example-indicator = Bedrifter som tar imot deltakere
template-example-indicator-value = 12
template-example-indicator-target = 40
template-example-responsible = Seksjon for kompetanse
template-example-deadline = 31.12.2023
template-example-remark = Første møte er holdt
template-example-activity-id = A1
template-example-held-on = 15.03.2022
template-example-activity-title = Nettverksmøte om kvalifisering
template-example-partner = NAV
template-example-participants = 24
template-example-grant-id = 2022/1234
template-example-year = 2022
template-example-applicant = Eksempel kommune
template-example-amount-applied = 400000
template-example-amount-awarded = 250000
template-example-completed = 18
template-wrong-title = Dette kan ikke stå her
template-wrong-list = Velg fra listen.
template-wrong-date = Skriv en dato, for eksempel 31.12.2022.
template-wrong-whole = Skriv et helt tall fra 0.
template-wrong-year = Skriv et årstall med fire sifre.
template-wrong-decimal = Skriv et tall.

# --- the command

cli-template =
    Lag en Excel-mal for tiltak, aktiviteter, tilskudd eller deltakere.
    Det som er ført for fylket, står i malen. Fyll ut resten, og hent filen inn med «sektorplan import».
cli-template-table = measures (tiltak), activities (aktiviteter), grants (tilskudd) eller participants (deltakere).
cli-template-county = Fylket med to sifre: 50 er Trøndelag.
cli-template-output = Filen malen blir skrevet til; ellers får den navn etter tabell og fylke, i mappen du står i.
cli-template-language = Skriftspråket i malen; ellers fylkeskommunens eget.
cli-template-written = Malen er klar: { $file }. Fyll den ut, og hent den inn: sektorplan import { $table } { $file }

finding-template-exists = Filen finnes fra før og blir ikke skrevet over.
    .action = Gi den nye et annet navn med --output, eller flytt den gamle først.
finding-template-not-written = Filen kunne ikke skrives: { $reason }.
    .action = Kontroller at mappen finnes og kan skrives i.
finding-template-not-xlsx = Malen er en Excel-fil, og filnavnet må slutte på .xlsx.
    .action = Velg et annet navn med --output.

# --- a filled-in template

import-shape-template = utfylt mal for { $county }
import-aside-template-column = { $count ->
        [one] Én kolonne som ikke hører til tabellen, er ikke lest:
       *[other] { $count } kolonner som ikke hører til tabellen, er ikke lest:
    }
import-aside-template-sheet = { $count ->
        [one] Ett ark ved siden av tabellen er ikke lest:
       *[other] { $count } ark ved siden av tabellen er ikke lest:
    }
finding-template-not-table = Filen er verken en Excel-fil eller en tabell med kommaer eller semikolon.
    .action = Bruk malen fra «sektorplan template { $table }».
finding-template-sheet-missing = Ingen av arkene har overskriftene til tabellen «{ $table_nb }».
    .action = Bruk malen fra «sektorplan template { $table }». Overskriftene må stå øverst i arket.
finding-template-sheets-several = Flere ark har overskriftene til tabellen: { $sheets }.
    .action = Behold det arket som gjelder, og fjern de andre.
finding-template-other-table = Filen er malen for «{ $inside_nb }», ikke for «{ $table_nb }».
    .action = Kjør «sektorplan import { $inside }» med denne filen.
finding-template-column-missing = Kolonnen «{ $label }» mangler.
    .action = Legg den til med nettopp denne overskriften. Den kan stå tom om ikke noe er ført der, med mindre den må fylles ut.
finding-template-column-doubled = To kolonner har overskriften «{ $label }».
    .action = Fjern den ene.
finding-template-cell-unheaded = «{ $value }» står i en kolonne uten overskrift.
    .action = Flytt teksten til kolonnen den hører til, eller fjern den.
finding-template-left-behind = «{ $value }» står ikke i filen, men { $count ->
        [one] én rad
       *[other] { $count } rader
    } i tabellen «{ $table_nb }» viser til det.
    .action = Ta raden med igjen. Skal det bort, rett først «{ $table_nb }» og hent den inn.
finding-template-total = Raden ser ut til å være en sum («{ $value }»).
    .action = Fjern raden. Summer blir regnet ut i rapporten.
finding-template-merged = Cellen { $cell } er slått sammen med andre. Da vet vi ikke hvilke rader den gjelder.
    .action = Del opp cellene i Excel, og fyll ut hver rad.
finding-template-cell-error = «{ $value }» er en feil i Excel, ikke en verdi.
    .action = Rett formelen, eller skriv verdien selv.
finding-template-number = «{ $value }» er ikke et helt tall.
    .action = Skriv bare sifre, uten mellomrom, desimaler eller tekst. Vet du ikke tallet, lar du cellen stå tom der det går.
finding-template-decimal = «{ $value }» er ikke et tall.
    .action = Skriv sifre, gjerne med desimaler, uten mellomrom eller tekst.
finding-template-date = «{ $value }» er ikke en dato.
    .action = Skriv dag, måned og år, for eksempel 31.12.2022.
finding-template-word = «{ $value }» er ikke et av ordene som kan stå her.
    .action = Velg ett av disse: { $allowed_nb }.
finding-template-duty = «{ $value }» er ikke en av oppgavene.
    .action = Velg fra listen, eller skriv oppgavens kjennetegn: { $allowed }.
finding-template-municipality = «{ $value }» er ikke en kommune i { $county }.
    .action = Velg kommunen fra listen, eller skriv nummeret med fire sifre.
finding-template-municipality-other = «{ $value }» ligger i et annet fylke enn { $county }.
    .action = Rett kommunen, eller fjern raden. Hvert fylke har sin egen fil.
finding-template-municipality-two = «{ $value }» har et nummer og et navn som ikke hører sammen. { $code } er { $name }.
    .action = Kontroller hvilken kommune det er, og rett cellen.
finding-template-county-two = Filen gjelder fylke { $first }, men raden gjelder fylke { $value }.
    .action = Ha ett fylke i hver fil, og hent dem inn hver for seg.
finding-template-county-differs = Filen gjelder fylke { $inside }, men du skrev --county { $county }.
    .action = Utelat --county, eller hent en mal for fylke { $county }.
finding-template-county-unsaid = Filen sier ikke hvilket fylke den gjelder.
    .action = Oppgi fylket med --county, for eksempel --county 50.
cli-import-county = Fylket, når filen ikke er laget av malen og ikke sier det selv.

finding-option-not-for-table = { $option } gjelder ikke for «{ $table_nb }».
    .action = Utelat { $option }.
