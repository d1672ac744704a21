# Words that every room uses.
and = og
where-row = linje { $row }
where-column = kolonne «{ $column }»

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

status-reported = registrert
status-suppressed = prikket
status-not_asked = ikke anmodet
status-not_registered = ikke registrert
status-missing = ingen tall

severity-error = Feil
severity-warning = Advarsel
severity-note = Merknad
