# Words that every room uses.
and = og
where-row = linje { $row }
where-column = kolonne «{ $column }»
where-setting = innstilling «{ $column }»

unit-people = personar
unit-people_per_1000 = personar per 1 000 innbyggjarar
unit-share = del
unit-percent = prosent
unit-municipalities = kommunar
unit-minutes = minutt
unit-pupils = elevar
unit-kilometres = kilometer
unit-year = år
unit-count = tal
unit-kroner = kroner

status-reported = registrert
status-suppressed = prikka
status-not_asked = ikkje oppmoda
status-not_registered = ikkje registrert
status-missing = ingen tal

severity-error = Feil
severity-warning = Åtvaring
severity-note = Merknad

# What the machine says when it cannot read or write.
system-full = disken er full
system-no-access = du har ikkje tilgang, eller noko er ope i eit anna program
system-not-a-folder = det ligg ei fil der det skal vere ei mappe
system-read-only = disken kan berre lesast
system-name-too-long = namnet er for langt
system-said = systemet seier «{ $said }»
finding-system-refused = Maskina kunne ikkje lese eller skrive: { $reason }.
    .action = Rett det, og køyr kommandoen på nytt. Det som var publisert frå før, står urørt.
finding-processed-not-written = Mellomresultata kunne ikkje lagrast: { $reason }.
    .action = Sjekk at det er plass på disken, og at mappa data/processed kan skrivast i.
