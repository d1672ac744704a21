# Participants, grants and activities. Numbers of people come here only when they are published.

# Joined: «120 i karriereveiledning, 80 i videregående opplæring og …».
services-number-in = { $number } i { $service }
services-title = Deltakere i { $year }: { $listed }
services-title-withheld = Deltakerne i { $year } er så få at tallene er prikket
services-description = Tabellen viser hvor mange som deltok i hvert tilbud i { $place } hvert år, og hvor mange av dem som fullførte. { $method }
services-municipalities-title-none = Ingen deltakere er registrert kommune for kommune
services-municipalities-title = { $municipalities ->
    [one] Én kommune har registrert deltakere i { $year }
   *[other] { $municipalities } kommuner har registrert deltakere i { $year }
}
services-municipalities-description = Tabellen viser deltakerne fra hver kommune i hvert tilbud i { $year }. Nedlastingen har alle årene. { $method }
sentence-services = I { $year } hadde { $place } disse deltakerne: { $listed }.
sentence-services-withheld = Deltakerne i { $place } i { $year } er så få at tallene er prikket.
sentence-services-completed = Tilbudet ble fullført av { $listed }.

grants-title = { $decided ->
    [one] { $awarded ->
        [0] Den ene avgjorte søknaden fikk avslag
       *[other] Den ene avgjorte søknaden fikk tilskudd
    }
   *[other] { $awarded ->
        [0] Ingen
       *[other] { $awarded }
    } av { $decided } avgjorte søknader fikk tilskudd
}
grants-title-undecided = { $applications ->
    [one] Den ene søknaden om tilskudd er ikke avgjort
   *[other] Ingen av de { $applications } søknadene om tilskudd er avgjort
}
grants-description = Tabellen viser søknadene til hver ordning hvert år i { $place }, hvor mange som er avgjort og innvilget, og beløpene i hele kroner. Deltakere er summen for de søknadene som oppgir det. { $method }
grants-municipalities-title-none = Ingen søknader er registrert kommune for kommune
grants-municipalities-title = { $municipalities ->
    [0] Ingen av søknadene gjelder én bestemt kommune
    [one] Søknadene gjelder én kommune
   *[other] Søknadene gjelder { $municipalities } kommuner
}
grants-municipalities-description = Tabellen viser søknadene i planperioden etter kommunen de gjelder. Deltakerne er ikke delt på kommuner: Da kunne noen funnet ut hvor mange én søknad gjelder.
grants-whole-county = Hele fylket
services-total = I alt
grants-none-decided = Ingen søknad er avgjort.
sentence-grants = { $applications ->
    [one] Det er registrert én søknad om tilskudd, på { $applied } kroner.
   *[other] Det er registrert { $applications } søknader om tilskudd, på til sammen { $applied } kroner.
}
sentence-grants-decided = { $decided ->
    [0] Ingen er avgjort.
    [one] { $awarded ->
        [0] Én er avgjort, med avslag.
       *[other] Én er avgjort. Den fikk { $given } kroner.
    }
   *[other] { $awarded ->
        [0] { $decided } er avgjort. Ingen av dem fikk tilskudd.
        [one] { $decided } er avgjort. Én av dem fikk { $given } kroner.
       *[other] { $decided } er avgjort. { $awarded } av dem fikk til sammen { $given } kroner.
    }
}
sentence-grants-undecided = { $undecided ->
    [one] Én er ikke avgjort.
   *[other] { $undecided } er ikke avgjort.
}

activities-title = { $activities ->
    [one] Én aktivitet
   *[other] { $activities } aktiviteter
} { $municipalities ->
    [0] for fylket som helhet
    [one] nådde én kommune
   *[other] nådde { $municipalities } kommuner
}
activities-description = Tabellen viser antall aktiviteter for hver oppgave, av hvert slag og hvert år i { $place }. En kommune er nådd når en aktivitet er ført på den. Deltakere er summen for de aktivitetene som oppgir det. { $method }
sentence-activities = { $activities ->
    [one] Det er registrert én aktivitet.
   *[other] Det er registrert { $activities } aktiviteter.
} { $municipalities ->
    [0] Ingen av dem gjelder én bestemt kommune.
    [one] De nådde én kommune.
   *[other] De nådde { $municipalities } kommuner.
}
sentence-activities-people = Til sammen er { $people } deltakere talt opp. Én person kan være talt flere ganger.
