# Participants, grants and activities. Numbers of people come here only when they are published.

# Joined: «120 i karriererettleiing, 80 i vidaregåande opplæring og …».
services-number-in = { $number } i { $service }
services-title = Deltakarar i { $year }: { $listed }
services-title-withheld = Deltakarane i { $year } er så få at tala er prikka
services-description = Tabellen viser kor mange som deltok i kvart tilbod i { $place } kvart år, og kor mange av dei som fullførte. { $method }
services-municipalities-title-none = Ingen deltakarar er registrerte kommune for kommune
services-municipalities-title = { $municipalities ->
    [one] Éin kommune har registrert deltakarar i { $year }
   *[other] { $municipalities } kommunar har registrert deltakarar i { $year }
}
services-municipalities-description = Tabellen viser deltakarane frå kvar kommune i kvart tilbod i { $year }. Nedlastinga har alle åra. { $method }
sentence-services = I { $year } hadde { $place } desse deltakarane: { $listed }.
sentence-services-withheld = Deltakarane i { $place } i { $year } er så få at tala er prikka.
sentence-services-completed = Tilbodet vart fullført av { $listed }.

grants-title = { $decided ->
    [one] { $awarded ->
        [0] Den eine avgjorde søknaden fekk avslag
       *[other] Den eine avgjorde søknaden fekk tilskot
    }
   *[other] { $awarded ->
        [0] Ingen
       *[other] { $awarded }
    } av { $decided } avgjorde søknader fekk tilskot
}
grants-title-undecided = { $applications ->
    [one] Den eine søknaden om tilskot er ikkje avgjord
   *[other] Ingen av dei { $applications } søknadene om tilskot er avgjorde
}
grants-description = Tabellen viser søknadene til kvar ordning kvart år i { $place }, kor mange som er avgjorde og innvilga, og beløpa i heile kroner. Deltakarar er summen for dei søknadene som oppgir det. { $method }
grants-municipalities-title-none = Ingen søknader er registrerte kommune for kommune
grants-municipalities-title = { $municipalities ->
    [0] Ingen av søknadene gjeld éin bestemt kommune
    [one] Søknadene gjeld éin kommune
   *[other] Søknadene gjeld { $municipalities } kommunar
}
grants-municipalities-description = Tabellen viser søknadene i planperioden etter kommunen dei gjeld. Deltakarane er ikkje delte på kommunar: Då kunne nokon funne ut kor mange éin søknad gjeld.
grants-whole-county = Heile fylket
services-total = I alt
grants-none-decided = Ingen søknad er avgjord.
sentence-grants = { $applications ->
    [one] Det er registrert éin søknad om tilskot, på { $applied } kroner.
   *[other] Det er registrert { $applications } søknader om tilskot, på til saman { $applied } kroner.
}
sentence-grants-decided = { $decided ->
    [0] Ingen er avgjorde.
    [one] { $awarded ->
        [0] Éin er avgjord, med avslag.
       *[other] Éin er avgjord. Han fekk { $given } kroner.
    }
   *[other] { $awarded ->
        [0] { $decided } er avgjorde. Ingen av dei fekk tilskot.
        [one] { $decided } er avgjorde. Éin av dei fekk { $given } kroner.
       *[other] { $decided } er avgjorde. { $awarded } av dei fekk til saman { $given } kroner.
    }
}
sentence-grants-undecided = { $undecided ->
    [one] Éin er ikkje avgjord.
   *[other] { $undecided } er ikkje avgjorde.
}

activities-title = { $activities ->
    [one] Éin aktivitet
   *[other] { $activities } aktivitetar
} { $municipalities ->
    [0] for fylket som heilskap
    [one] nådde éin kommune
   *[other] nådde { $municipalities } kommunar
}
activities-description = Tabellen viser talet på aktivitetar for kvar oppgåve, av kvart slag og kvart år i { $place }. Ein kommune er nådd når ein aktivitet er ført på han. Deltakarar er summen for dei aktivitetane som oppgir det. { $method }
sentence-activities = { $activities ->
    [one] Det er registrert éin aktivitet.
   *[other] Det er registrert { $activities } aktivitetar.
} { $municipalities ->
    [0] Ingen av dei gjeld éin bestemt kommune.
    [one] Dei nådde éin kommune.
   *[other] Dei nådde { $municipalities } kommunar.
}
sentence-activities-people = Til saman er { $people } deltakarar talde opp. Éin person kan vere tald fleire gonger.
