"""Withholding small counts of people so that nobody can work them out from what is published.

Each withheld count keeps its status `suppressed`, and everything that a report shows is made from
the protected frame: tables, maps, prose, downloads.

**What is withheld first.** People in a service in a municipality are counted as participants and,
of them, those who completed; the reader makes the third number, those who did not. A number from 1
to `smallest` - 1 among the participants withholds both counts of the row; among those who completed
or did not, it withholds the number who completed.

**Who it is withheld from.** A reader who knows every published number and sum, that counts are
whole and never negative, that nobody completes without taking part, which cells are withheld, the
threshold, and that a row with nobody in it, nobody completed or everybody completed is not withheld
unless its participants are.

**What that reader may not find out.** Of a small number: every number from 1 to `smallest` must
remain possible, so neither how many there are nor that they are few. Of any other withheld number:
at least `smallest` numbers must remain possible. Nor may the reader who takes every withheld number
for a small one find one out. In a row of few participants it must also remain open whether some
completed and some did not.

**What is withheld besides.** As few more cells as that takes; then the sum, if no cells are enough.
Which cells go first follows from public size (inhabitants), never from the counts: the choice of
the smallest count would itself tell how small it is.

**Zero** is published, for it says nothing of anybody; so is «all of them» in a row of `smallest` or
more. Only in a row that is withheld are they withheld too.

Sources: Hundepool et al., «Handbook on Statistical Disclosure Control», chapters on magnitude and
frequency tables (threshold rule, secondary suppression, protection intervals, auditing by linear
programming); Fischetti and Salazar (2001), Management Science 47(7), for linked sums; Wong et al.
(2007), VLDB, for what a choice by size would reveal.

Not defended against: somebody who already knows one of the withheld numbers, such as a municipality
its own; and, in counties of two or three municipalities, the rare case in which a reader who runs
these very rules on every table there could be finds that only one number fits.
"""

from __future__ import annotations

from analysis.measures.disclosure.choosing import protected
from analysis.measures.disclosure.frames import Counted, protect, share
from analysis.measures.disclosure.knowledge import Row, Table

__all__ = ["Counted", "Row", "Table", "protect", "protected", "share"]
