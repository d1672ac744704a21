# The county's duties, its plan, and what is not registered yet.

# The tables that the county fills in, as readers know them.
registered-table-measures = Tiltak
registered-table-activities = Aktiviteter
registered-table-grants = Tilskudd
registered-table-participants = Deltakere
registered-table-settlement = Bosetting
registered-table-adviser-municipalities = Kontaktpersoner

# A table that nobody has filled in yet.
unregistered-title = Ingen tall registrert i tabellen «{ $table }»
unregistered-notice = Ingen tall registrert
unregistered-what = Ingenting er ført i tabellen «{ $table }» for { $place }.
unregistered-template = Hent malen, og fyll den ut i Excel:
unregistered-import = Legg inn den utfylte filen:
unregistered-again = Hvordan tabellen fylles ut, står lenger opp på siden.
unregistered-sentence = Ingen tall registrert: Ingenting er ført i tabellen «{ $table }» for { $place }.

# The areas of the duties. They are English words in the table of duties.
duty-area-regional-integration = Ansvaret i fylket
duty-area-qualification-plans = Planer for kvalifisering
duty-area-settlement = Bosetting
duty-area-career-guidance = Karriereveiledning
duty-area-norwegian-and-social-studies = Norsk og samfunnskunnskap
duty-area-information = Informasjon til kommunen
duty-area-registers = Registre og personvern
duty-area-work-and-business = Arbeid og næringsliv
duty-area-negative-social-control = Negativ sosial kontroll
duty-area-civil-society = Frivillighet og sivilsamfunn
duty-area-support-to-municipalities = Veiledning av kommunene
duty-area-regional-cooperation = Samarbeid i regionen
duty-area-grants = Tilskudd
# Two duties of one area have names of their own.
duty-name-D05 = Norsk ved videregående på fulltid
duty-name-D06 = Norsk ved kombinert opplæring

# How far a measure has come, for the downloads.
status-planned = { value-measure-status-planned }
status-started = { value-measure-status-started }
status-completed = { value-measure-status-completed }
status-paused = { value-measure-status-paused }
status-dropped = { value-measure-status-dropped }

# The overview: what is in place for each duty.
glance-yes = ja
glance-some = delvis
glance-no = nei

# One figure of a duty.
duty-figure-requested = Anmodet i { $year }: { $number } personer
duty-figure-decided = Vedtatt av kommunene i { $year }: { $number } personer
duty-figure-settled = Bosatt i { $year }: { $number } personer
duty-figure-advisers = Kontaktpersoner: { $number }
duty-figure-municipalities-followed = Kommuner med kontaktperson: { $number }
duty-figure-participants = Deltakere i { $year }: { $number }
duty-figure-applications = { $count ->
    [one] { $number } søknad
   *[other] { $number } søknader
}
duty-figure-applications-awarded = { $number } fikk tilskudd
duty-figure-amount-awarded = { $number } kroner tildelt
duty-figure-applications-undecided = { $number } ikke avgjort
# The scheme is written as in the middle of a sentence, so the year comes first.
duty-figure-scheme = { $year }, { $scheme }: { $figures }
duty-figure-activities = Aktiviteter i planperioden: { $number }
duty-figure-indicators = Indikatorer med verdi: { $number }

# The overview of the duties.
duties-overview-title = { $covered ->
    [0] Ingen av de { $duties } oppgavene har tiltak eller tall ennå
   *[other] { $covered } av { $duties } oppgaver har tiltak eller tall
}
duties-overview-description = Tabellen viser for hver oppgave om den har mål og tiltak i planen, om noen svarer for den, om tiltakene har frist og indikator, og om det er registrert tall. «Delvis» betyr at det gjelder noen av tiltakene, men ikke alle.

# The duties one by one.
duties-title = { $place } fylkeskommune har { $duties } oppgaver på integreringsområdet
duties-description = Her står hver oppgave med hjemmel, dato, hvem som svarer, tiltakene i planen og tallene som finnes.
duty-basis = Hjemmel
duty-since = Gjelder fra
duty-since-unknown = kilden oppgir ingen dato
duty-answered-by = Hvem svarer
duty-answered-unknown = ikke registrert
duty-measures = Tiltak
duty-measures-none = Ingen tiltak registrert. De føres i tabellen «{ $table }».
duty-figures = Tall
duty-figures-none = Ingen tall registrert. De føres i tabellen «{ $table }».
duty-activities = Aktiviteter i planperioden: { $number }

# The plan.
plan-title = { $measures ->
    [0] Planen er tom: { $duties } oppgaver venter på mål, tiltak og indikatorer
    [one] Planen har ett tiltak, for { $covered } av { $duties } oppgaver
   *[other] Planen har { $measures } tiltak, for { $covered } av { $duties } oppgaver
}
plan-description = Tabellen viser målene, oppgavene de hører til, tiltakene og indikatorene, slik de sto { $day }. Til slutt står oppgavene som ikke har tiltak i planen.
plan-description-empty = Tabellen viser oppgavene som planen skal dekke. Ingen har tiltak ennå.
plan-goal = Mål: { $goal }
plan-without = Oppgaver uten tiltak i planen
plan-none = Ingen tiltak i planen. Tallene føres i tabellen «{ $table }».
plan-overdue = fristen er gått ut
plan-indicators-title = { $indicators ->
    [one] Én indikator følger planen
   *[other] { $indicators } indikatorer følger planen
}
plan-indicators-title-none = Ingen indikatorer er registrert
plan-indicators-description = Tabellen viser hva hver indikator sto på hver gang den ble registrert, og hva den skal stå på når målet er nådd.
plan-changes-title = { $changes ->
    [0] Ingenting i planen er endret siden { $day }
    [one] Én ting i planen er endret siden { $day }
   *[other] { $changes } ting i planen er endret siden { $day }
}
plan-changes-title-none = Ingen endringer å vise: planen har ingen tiltak
plan-changes-description = Tabellen sammenligner tiltakene slik de sto { $start }, med slik de sto { $day }.
plan-change-new = nytt tiltak
plan-change-dropped = tatt ut av planen
plan-change-measure-status = ny status
plan-change-deadline = ny frist
plan-change-indicator = ny indikator
plan-change-indicator-value = indikatoren har ny verdi
plan-change-indicator-target = ny målverdi
plan-change-goal = nytt mål
plan-change-responsible = ny ansvarlig

# Sentences that the pages quote.
sentence-duties = { $measured ->
    [0] Ingen av de { $duties } oppgavene har tiltak i planen ennå.
    [one] Én av { $duties } oppgaver har tiltak i planen.
   *[other] { $measured } av { $duties } oppgaver har tiltak i planen.
} { $counted ->
    [0] Ingen har tall.
    [one] Én har tall.
   *[other] { $counted } har tall.
}
sentence-duties-missing = { $case ->
    [none] Alle oppgavene har tiltak eller tall.
    [one] Denne mangler både tiltak og tall: { $names }.
   *[few] Disse mangler både tiltak og tall: { $names }.
    [many] { $missing } oppgaver mangler både tiltak og tall.
}
sentence-plan = { $measures ->
    [0] Ingen tiltak er registrert for { $place } i planperioden.
    [one] Planen har ett tiltak{ $states }.
   *[other] Planen har { $measures } tiltak{ $states }.
}
sentence-plan-state = { $number } { status-of-many }
status-of-many = { $status ->
    [planned] planlagt
    [started] i gang
    [completed] fullført
    [paused] satt på vent
   *[dropped] avsluttet uten å bli fullført
}
sentence-plan-day = Planen er vist slik den sto { $day }{ $recorded ->
    [yes] , den siste dagen noen registrerte noe i planperioden
   *[no] , den siste dagen i året rapporten beskriver
}.
sentence-plan-overdue = { $overdue ->
    [0] Ingen tiltak har gått over fristen.
    [one] Ett tiltak har gått over fristen: { $names }.
   *[other] { $overdue } tiltak har gått over fristen: { $names }.
}

# Tables in the shared form.
figures-table-duty-context = Bakgrunn for oppgavene
    .description = Tabellen viser kommunenes egne oppgaver, når loven trådte i kraft, og dokumentene som flyttet oppgavene til fylkeskommunene.
figures-table-follow-up-dictionary = Hva kolonnene om oppgavene og planen betyr
    .description = Tabellen viser overskriften, betydningen og enheten til hver kolonne, og navnet den har i filene som kan lastes ned.
figures-table-follow-up-findings = { $rows ->
    [0] Kontrollen av planen fant ingenting å merke seg
    [one] Kontrollen av planen fant én ting å merke seg
   *[other] Kontrollen av planen fant { $rows } ting å merke seg
}
    .description = Tabellen viser hva kontrollen av tiltakene i planen og tilskuddene fant, og hva som bør gjøres.

# What the checks of the plan say.
finding-measure-without-deadline = Tiltaket { $id } «{ $title }» har ingen frist.
    .action = Før fristen i tabellen «Tiltak» når den er satt.
finding-measure-without-responsible = Ingen svarer for tiltaket { $id } «{ $title }».
    .action = Før hvilken enhet som er ansvarlig, i tabellen «Tiltak».
finding-measure-without-indicator = Tiltaket { $id } «{ $title }» har ingen indikator.
    .action = Før i tabellen «Tiltak» hva som skal vise om tiltaket virker.
finding-measure-overdue = Tiltaket { $id } «{ $title }» skulle vært fullført { $deadline }, og var det ikke { $day }.
    .action = Registrer ny status eller ny frist i tabellen «Tiltak».

# What a measure says under its title.
duty-measure-responsible = Ansvarlig: { $responsible }
duty-measure-deadline = Frist: { $deadline }
duty-measure-indicator = Indikator: { $indicator }
measure-indicator = { $indicator }{ $known ->
    [both] , nå { $value }, målverdi { $target }
    [value] , nå { $value }
    [target] , målverdi { $target }
   *[none] {""}
}
