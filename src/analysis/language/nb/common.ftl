# Words that every room uses.
and = og
where-row = linje { $row }
where-column = kolonne «{ $column }»
where-setting = innstilling «{ $column }»

unit-people = personer
unit-people_per_1000 = personer per 1 000 innbyggere
unit-share = andel
unit-percent = prosent
unit-municipalities = kommuner
unit-minutes = minutter
unit-pupils = elever
unit-kilometres = kilometer
unit-year = år
unit-count = antall
unit-kroner = kroner

status-reported = registrert
status-suppressed = prikket
status-not_asked = ikke anmodet
status-not_registered = ikke registrert
status-missing = ingen tall

severity-error = Feil
severity-warning = Advarsel
severity-note = Merknad

# What the machine says when it cannot read or write.
system-full = disken er full
system-no-access = du har ikke tilgang, eller noe er åpent i et annet program
system-not-a-folder = det ligger en fil der det skal være en mappe
system-read-only = disken kan bare leses
system-name-too-long = navnet er for langt
system-said = systemet sier «{ $said }»
finding-system-refused = Maskinen kunne ikke lese eller skrive: { $reason }.
    .action = Rett det, og kjør kommandoen på nytt. Det som var publisert fra før, står urørt.
finding-processed-not-written = Mellomresultatene kunne ikke lagres: { $reason }.
    .action = Sjekk at det er plass på disken, og at mappen data/processed kan skrives i.
