# The county's duties, its plan, and what is not registered yet.

# The tables that the county fills in, as readers know them.
registered-table-measures = Tiltak
registered-table-activities = Aktivitetar
registered-table-grants = Tilskot
registered-table-participants = Deltakarar
registered-table-settlement = Busetjing
registered-table-adviser-municipalities = Kontaktpersonar

# A table that nobody has filled in yet.
unregistered-title = Ingen tal registrerte i tabellen «{ $table }»
unregistered-notice = Ingen tal registrerte
unregistered-what = Ingenting er ført i tabellen «{ $table }» for { $place }.
unregistered-template = Hent malen, og fyll han ut i Excel:
unregistered-import = Legg inn den utfylte fila:
unregistered-again = Korleis tabellen blir fylt ut, står lenger oppe på sida.
unregistered-sentence = Ingen tal registrerte: Ingenting er ført i tabellen «{ $table }» for { $place }.

# The areas of the duties. They are English words in the table of duties.
duty-area-regional-integration = Ansvaret i fylket
duty-area-qualification-plans = Planar for kvalifisering
duty-area-settlement = Busetjing
duty-area-career-guidance = Karriererettleiing
duty-area-norwegian-and-social-studies = Norsk og samfunnskunnskap
duty-area-information = Informasjon til kommunen
duty-area-registers = Register og personvern
duty-area-work-and-business = Arbeid og næringsliv
duty-area-negative-social-control = Negativ sosial kontroll
duty-area-civil-society = Frivillige og sivilsamfunnet
duty-area-support-to-municipalities = Rettleiing av kommunane
duty-area-regional-cooperation = Samarbeid i regionen
duty-area-grants = Tilskot
# Two duties of one area have names of their own.
duty-name-D05 = Norsk ved vidaregåande på fulltid
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
duty-figure-requested = Oppmoda i { $year }: { $number } personar
duty-figure-decided = Vedteke av kommunane i { $year }: { $number } personar
duty-figure-settled = Busette i { $year }: { $number } personar
duty-figure-advisers = Kontaktpersonar: { $number }
duty-figure-municipalities-followed = Kommunar med kontaktperson: { $number }
duty-figure-participants = Deltakarar i { $year }: { $number }
duty-figure-applications = { $count ->
    [one] { $number } søknad
   *[other] { $number } søknader
}
duty-figure-applications-awarded = { $number } fekk tilskot
duty-figure-amount-awarded = { $number } kroner tildelt
duty-figure-applications-undecided = { $count ->
    [one] { $number } ikkje avgjord
   *[other] { $number } ikkje avgjorde
}
# The scheme is written as in the middle of a sentence, so the year comes first.
duty-figure-scheme = { $year }, { $scheme }: { $figures }
duty-figure-activities = Aktivitetar i planperioden: { $number }
duty-figure-indicators = Indikatorar med verdi: { $number }

# The overview of the duties.
duties-overview-title = { $covered ->
    [0] Ingen av dei { $duties } oppgåvene har tiltak eller tal enno
   *[other] { $covered } av { $duties } oppgåver har tiltak eller tal
}
duties-overview-description = Tabellen viser for kvar oppgåve om ho har mål og tiltak i planen, om nokon svarar for ho, om tiltaka har frist og indikator, og om det er registrert tal. «Delvis» tyder at det gjeld nokre av tiltaka, men ikkje alle.

# The duties one by one.
duties-title = { $place } fylkeskommune har { $duties } oppgåver på integreringsområdet
duties-description = Her står kvar oppgåve med heimel, dato, kven som svarar, tiltaka i planen og tala som finst.
duty-basis = Heimel
duty-since = Gjeld frå
duty-since-unknown = kjelda gir ingen dato
duty-answered-by = Kven svarar
duty-answered-unknown = ikkje registrert
duty-measures = Tiltak
duty-measures-none = Ingen tiltak registrerte. Dei blir førte i tabellen «{ $table }».
duty-figures = Tal
duty-figures-none = Ingen tal registrerte. Dei blir førte i tabellen «{ $table }».
duty-activities = Aktivitetar i planperioden: { $number }

# The plan.
plan-title = { $measures ->
    [0] Planen er tom: { $duties } oppgåver ventar på mål, tiltak og indikatorar
    [one] Planen har eitt tiltak, for { $covered } av { $duties } oppgåver
   *[other] Planen har { $measures } tiltak, for { $covered } av { $duties } oppgåver
}
plan-description = Tabellen viser måla, oppgåvene dei høyrer til, tiltaka og indikatorane, slik dei stod { $day }. Til slutt står oppgåvene som ikkje har tiltak i planen.
plan-description-empty = Tabellen viser oppgåvene som planen skal dekkje. Ingen har tiltak enno.
plan-goal = Mål: { $goal }
plan-without = Oppgåver utan tiltak i planen
plan-none = Ingen tiltak i planen. Tala blir førte i tabellen «{ $table }».
plan-overdue = fristen har gått ut
plan-indicators-title = { $indicators ->
    [one] Éin indikator følgjer planen
   *[other] { $indicators } indikatorar følgjer planen
}
plan-indicators-title-none = Ingen indikatorar er registrerte
plan-indicators-description = Tabellen viser kva kvar indikator stod på kvar gong han vart registrert, og kva han skal stå på når målet er nådd.
plan-changes-title = { $changes ->
    [0] Ingenting i planen er endra sidan { $day }
    [one] Éin ting i planen er endra sidan { $day }
   *[other] { $changes } ting i planen er endra sidan { $day }
}
plan-changes-title-none = Ingen endringar å vise: planen har ingen tiltak
plan-changes-description = Tabellen samanliknar tiltaka slik dei stod { $start }, med slik dei stod { $day }.
plan-change-new = nytt tiltak
plan-change-dropped = teke ut av planen
plan-change-measure-status = ny status
plan-change-deadline = ny frist
plan-change-indicator = ny indikator
plan-change-indicator-value = indikatoren har ny verdi
plan-change-indicator-target = ny målverdi
plan-change-goal = nytt mål
plan-change-responsible = ny ansvarleg

# Sentences that the pages quote.
sentence-duties = { $measured ->
    [0] Ingen av dei { $duties } oppgåvene har tiltak i planen enno.
    [one] Éi av { $duties } oppgåver har tiltak i planen.
   *[other] { $measured } av { $duties } oppgåver har tiltak i planen.
} { $counted ->
    [0] Ingen har tal.
    [one] Éi har tal.
   *[other] { $counted } har tal.
}
sentence-duties-missing = { $case ->
    [none] Alle oppgåvene har tiltak eller tal.
    [one] Denne manglar både tiltak og tal: { $names }.
   *[few] Desse manglar både tiltak og tal: { $names }.
    [many] { $missing } oppgåver manglar både tiltak og tal.
}
sentence-plan = { $measures ->
    [0] Ingen tiltak er registrerte for { $place } i planperioden.
    [one] Planen har eitt tiltak{ $states }.
   *[other] Planen har { $measures } tiltak{ $states }.
}
sentence-plan-state = { $number } { status-of-many }
status-of-many = { $status ->
    [planned] planlagde
    [started] i gang
    [completed] fullførte
    [paused] sette på vent
   *[dropped] avslutta utan å bli fullførte
}
sentence-plan-day = Planen er vist slik han stod { $day }{ $recorded ->
    [yes] , den siste dagen nokon registrerte noko i planperioden
   *[no] , den siste dagen i året rapporten skildrar
}.
sentence-plan-overdue = { $overdue ->
    [0] Ingen tiltak har gått over fristen.
    [one] Eitt tiltak har gått over fristen: { $names }.
   *[other] { $overdue } tiltak har gått over fristen: { $names }.
}

# Tables in the shared form.
figures-table-duty-context = Bakgrunn for oppgåvene
    .description = Tabellen viser oppgåvene til kommunane sjølve, når lova tok til å gjelde, og dokumenta som flytte oppgåvene til fylkeskommunane.
figures-table-follow-up-dictionary = Kva kolonnane om oppgåvene og planen tyder
    .description = Tabellen viser overskrifta, tydinga og eininga til kvar kolonne, og namnet han har i filene som kan lastast ned.
figures-table-follow-up-findings = { $rows ->
    [0] Kontrollen av planen fann ingenting å merke seg
    [one] Kontrollen av planen fann éin ting å merke seg
   *[other] Kontrollen av planen fann { $rows } ting å merke seg
}
    .description = Tabellen viser kva kontrollen av tiltaka i planen og tilskota fann, og kva som bør gjerast.

# What the checks of the plan say.
finding-measure-without-deadline = Tiltaket { $id } «{ $title }» har ingen frist.
    .action = Før fristen i tabellen «Tiltak» når han er sett.
finding-measure-without-responsible = Ingen svarar for tiltaket { $id } «{ $title }».
    .action = Før kva eining som er ansvarleg, i tabellen «Tiltak».
finding-measure-without-indicator = Tiltaket { $id } «{ $title }» har ingen indikator.
    .action = Før i tabellen «Tiltak» kva som skal vise om tiltaket verkar.
finding-measure-overdue = Tiltaket { $id } «{ $title }» skulle vore fullført { $deadline }, og var det ikkje { $day }.
    .action = Registrer ny status eller ny frist i tabellen «Tiltak».

# What a measure says under its title.
duty-measure-responsible = Ansvarleg: { $responsible }
duty-measure-deadline = Frist: { $deadline }
duty-measure-indicator = Indikator: { $indicator }
measure-indicator = { $indicator }{ $known ->
    [both] , no { $value }, målverdi { $target }
    [value] , no { $value }
    [target] , målverdi { $target }
   *[none] {""}
}
