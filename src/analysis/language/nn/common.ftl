# Words that every room uses.
and = og
where-row = linje { $row }
where-column = kolonne «{ $column }»

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

status-reported = registrert
status-suppressed = prikka
status-not_asked = ikkje oppmoda
status-not_registered = ikkje registrert
status-missing = ingen tal

severity-error = Feil
severity-warning = Åtvaring
severity-note = Merknad
