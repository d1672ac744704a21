# The county's contact advisers: who follows whom, how much each has, a more even distribution.

guidance-none = ingen
guidance-nobody = Uten kontaktperson
guidance-unregistered-title = Ingen kontaktpersoner er registrert i { $place }
guidance-unregistered = Fylkeskommunen har ikke registrert hvem som følger opp kommunene.
guidance-unregistered-how = Før kontaktpersonene inn i en liste, én linje for hver kommune, med navn, e-post og kommune. Legg listen inn:

# --- maps

guidance-map-title = { $case ->
    [unregistered] { guidance-unregistered-title }
    [complete] { $municipalities ->
        [one] { $place } har en kontaktperson
       *[other] { $advisers ->
            [one] Én kontaktperson følger opp alle { $municipalities } kommuner
           *[other] { $advisers } kontaktpersoner følger opp alle { $municipalities } kommuner
        }
    }
    [named] { $with } av { $municipalities } kommuner har en kontaktperson, { $names } har ingen
   *[counted] { $with } av { $municipalities } kommuner har en kontaktperson, { $without } har ingen
}
guidance-map-description = Figuren viser hvilken kontaktperson i fylkeskommunen hver kommune har. Bokstavene i hvert område er forbokstavene i navnet til kontaktpersonen. En tykk strek skiller områdene fra hverandre.{ $without ->
    [0] {""}
    [one] {" "}Kommunen uten kontaktperson er hvit med kryss.
   *[other] {" "}Kommunene uten kontaktperson er hvite med kryss.
}
guidance-map-alt = Kart over { $place } som viser hvilken kontaktperson hver kommune har. { $with } av { $municipalities } kommuner har en kontaktperson.{ $listed ->
    [0] {""}
   *[other] {" "}{ $counts }.
}
guidance-map-count = { $adviser } har { $count ->
    [0] ingen
   *[other] { $count }
}
guidance-map-legend = Kontaktperson
guidance-hover-adviser = Kontaktperson: { $adviser }
guidance-hover-nobody = Ingen kontaktperson
guidance-hover-population = { $population } innbyggere
guidance-hover-requested = { $requested ->
    [0] Ikke anmodet
    [one] Én person å bosette
   *[other] { $requested } personer å bosette
}
guidance-hover-moved = Forslag: { $adviser }
guidance-hover-today = I dag: { $adviser }

guidance-proposal-map-title = { $case ->
    [unregistered] Uten kontaktpersoner er det ingenting å fordele
    [none] Forslaget endrer ingenting
    [given] { $given ->
        [one] Én kommune får en kontaktperson i forslaget, og ingen bytter
       *[other] { $given } kommuner får en kontaktperson i forslaget, og ingen bytter
    }
    [moved] { $moved ->
        [one] Én kommune bytter kontaktperson i forslaget
       *[other] { $moved } kommuner bytter kontaktperson i forslaget
    }
   *[both] { $moved ->
        [one] Én kommune bytter kontaktperson i forslaget
       *[other] { $moved } kommuner bytter kontaktperson i forslaget
    }, og { $given ->
        [one] én får sin første
       *[other] { $given } får sin første
    }
}
guidance-proposal-map-description = Figuren viser hvilken kontaktperson hver kommune får i forslaget. { $changes ->
    [0] {""}
   *[other] Kommuner som bytter eller får en kontaktperson, er skravert.
}
guidance-proposal-map-alt = Kart over { $place } som viser hvilken kontaktperson hver kommune får i forslaget. { $changes ->
    [0] Ingen bytter.
   *[other] Disse får en ny: { $names }.
}
guidance-proposal-changed = ny kontaktperson

# --- tables

guidance-load-title = { $case ->
    [one] { $most } følger opp { $municipalities ->
        [one] én kommune
       *[other] { $municipalities } kommuner
    }
    [even] Belastningen er lik for alle kontaktpersonene
   *[uneven] { $most } har { $largest } av belastningen, { $least } har { $smallest }
}
guidance-load-description = Tabellen viser hva hver kontaktperson følger opp i { $year }. Belastningen er gjennomsnittet av { $measures ->
        [1] én andel
        [2] to andeler
       *[3] tre andeler
    }: { $list }. { $population ->
        [yes] Innbyggerne teller fordi vi ikke har IMDis anmodning for alle kommunene.
       *[no] Innbyggerne vises, men teller ikke med. En stor by har allerede mange å bosette.
    } Reiseveien er i luftlinje.
guidance-measure-municipalities-followed = kommunene
guidance-measure-people-to-settle = personene å bosette
guidance-measure-population = innbyggerne
guidance-measure-travel-km = reiseveien

guidance-municipalities-description = Tabellen viser kontaktpersonen for hver kommune, innbyggertallet og IMDis anmodning for { $year }.
guidance-municipalities-title = { $case ->
    [unregistered] { guidance-unregistered-title }
    [complete] { $municipalities ->
        [one] Kontaktpersonen i { $place }
       *[other] Alle { $municipalities } kommuner i { $place } har en kontaktperson
    }
    [named] { $names } har ingen kontaktperson
   *[counted] { $without } av { $municipalities } kommuner i { $place } har ingen kontaktperson
}

guidance-proposal-description = Tabellen viser stegene i forslaget, og hvordan det er etter hvert steg. Steg 0 er i dag. Jo nærmere den største og den minste belastningen er hverandre, jo jevnere er det. Reiseveien og områdene er summen for alle kontaktpersonene.
guidance-proposal-title = { $changes ->
    [0] Ingen endring gjør fordelingen merkbart jevnere uten å dele opp områder
    [one] Med én endring er den største belastningen { $after }. I dag er den { $before }
   *[other] Med { $changes } endringer er den største belastningen { $after }. I dag er den { $before }
}
guidance-proposal-today = I dag

# --- sentences

sentence-guidance-load = { $case ->
    [unregistered] { guidance-unregistered }
    [one] { $most } følger opp { $municipalities ->
        [one] én kommune
       *[other] { $municipalities } kommuner
    }.
    [even] Belastningen er lik for alle de { $advisers } kontaktpersonene.
   *[uneven] { $most } har mest, { $largest } av belastningen: { $most_has }. { $least } har minst, { $smallest }: { $least_has }.
}
guidance-has-municipalities-followed = { $number ->
    [0] ingen kommuner
    [one] én kommune
   *[other] { $number } kommuner
}
guidance-has-people-to-settle = { $number ->
    [0] ingen å bosette
    [one] én person å bosette
   *[other] { $number } personer å bosette
}
guidance-has-population = { $number } innbyggere
guidance-has-travel-km = { $number } kilometer mellom kommunene
sentence-guidance-missing = { $case ->
    [unregistered] { guidance-unregistered }
    [complete] { $municipalities ->
        [one] { $place } har en kontaktperson.
       *[other] Alle de { $municipalities } kommunene har en kontaktperson.
    }
    [named] { $with } av { $municipalities } kommuner har en kontaktperson. { $names } har ingen.
   *[counted] { $with } av { $municipalities } kommuner har en kontaktperson. { $without } har ingen.
}
sentence-guidance-proposal = { $case ->
    [unregistered] Uten kontaktpersoner er det ingenting å fordele.
    [one] Med én kontaktperson er det ingenting å fordele.
    [none] Vi fant ingen endring som gjør fordelingen merkbart jevnere uten å dele opp områder.
   *[steps] { $what } Da er den største belastningen { $after }{ $known ->
        [yes] {" "}({ $before } i dag)
       *[no] {""}
    } og den minste { $smallest }. Reiseveien er { $km } kilometer til sammen{ $known ->
        [yes] {" "}({ $km_before } i dag)
       *[no] {""}
    }. { $whole ->
        [yes] Hver kontaktperson har ett sammenhengende område.
       *[no] Kommunene utgjør { $areas } sammenhengende områder{ $known ->
            [yes] {" "}({ $areas_before } i dag)
           *[no] {""}
        }.
    }
}
guidance-what = { $case ->
    [given] Forslaget gir { $who } en kontaktperson. Ingen bytter.
    [moved] { $moved ->
        [one] Forslaget lar én kommune bytte kontaktperson.
       *[other] Forslaget lar { $moved } kommuner bytte kontaktperson.
    }
   *[both] { $moved ->
        [one] Forslaget gir { $who } en kontaktperson og lar én kommune bytte.
       *[other] Forslaget gir { $who } en kontaktperson og lar { $moved } kommuner bytte.
    }
}
