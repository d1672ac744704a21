# The county's contact advisers: who follows whom, how much each has, a more even distribution.

guidance-none = ingen
guidance-nobody = Utan kontaktperson
guidance-unregistered-title = Ingen kontaktpersonar er registrerte i { $place }
guidance-unregistered = Fylkeskommunen har ikkje registrert kven som følgjer opp kommunane.
guidance-unregistered-how = Før kontaktpersonane inn i ei liste, éi linje for kvar kommune, med namn, e-post og kommune. Legg inn lista:

# --- maps

guidance-map-title = { $case ->
    [unregistered] { guidance-unregistered-title }
    [complete] { $municipalities ->
        [one] { $place } har kontaktperson
       *[other] { $advisers ->
            [one] Éin kontaktperson følgjer opp alle { $municipalities } kommunane
           *[other] { $advisers } kontaktpersonar følgjer opp alle { $municipalities } kommunane
        }
    }
    [named] { $with } av { $municipalities } kommunar har kontaktperson, { $names } har ingen
   *[counted] { $with } av { $municipalities } kommunar har kontaktperson, { $without } har ingen
}
guidance-map-description = Figuren viser kva kontaktperson i fylkeskommunen kvar kommune har. Bokstavane i kvart område er forbokstavane i namnet til kontaktpersonen. Ein tjukk strek skil områda frå kvarandre.{ $without ->
    [0] {""}
    [one] {" "}Kommunen utan kontaktperson er kvit med kryss.
   *[other] {" "}Kommunane utan kontaktperson er kvite med kryss.
}
guidance-map-alt = Kart over { $place } som viser kva kontaktperson kvar kommune har. { $with } av { $municipalities } kommunar har kontaktperson.{ $listed ->
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
guidance-hover-population = { $population } innbyggjarar
guidance-hover-requested = { $requested ->
    [0] Ikkje oppmoda
    [one] Éin person å busetje
   *[other] { $requested } personar å busetje
}
guidance-hover-moved = Framlegg: { $adviser }
guidance-hover-today = I dag: { $adviser }

guidance-proposal-map-title = { $case ->
    [unregistered] Utan kontaktpersonar er det ingenting å fordele
    [none] Framlegget endrar ingenting
    [given] { $given ->
        [one] Éin kommune får kontaktperson i framlegget, og ingen byter
       *[other] { $given } kommunar får kontaktperson i framlegget, og ingen byter
    }
    [moved] { $moved ->
        [one] Éin kommune byter kontaktperson i framlegget
       *[other] { $moved } kommunar byter kontaktperson i framlegget
    }
   *[both] { $moved ->
        [one] Éin kommune byter kontaktperson i framlegget
       *[other] { $moved } kommunar byter kontaktperson i framlegget
    }, og { $given ->
        [one] éin får sin første
       *[other] { $given } får sin første
    }
}
guidance-proposal-map-description = Figuren viser kva kontaktperson kvar kommune får i framlegget. { $changes ->
    [0] {""}
   *[other] Kommunar som byter eller får kontaktperson, er skraverte.
}
guidance-proposal-map-alt = Kart over { $place } som viser kva kontaktperson kvar kommune får i framlegget. { $changes ->
    [0] Ingen byter.
   *[other] Desse får ny: { $names }.
}
guidance-proposal-changed = ny kontaktperson

# --- tables

guidance-load-title = { $case ->
    [one] { $most } følgjer opp { $municipalities ->
        [one] éin kommune
       *[other] { $municipalities } kommunar
    }
    [even] Belastninga er lik for alle kontaktpersonane
   *[uneven] { $most } har { $largest } av belastninga, { $least } har { $smallest }
}
guidance-load-description = Tabellen viser kva kvar kontaktperson følgjer opp i { $year }. Belastninga er gjennomsnittet av { $measures ->
        [1] éin del
        [2] to delar
       *[3] tre delar
    }: { $list }. { $population ->
        [yes] Innbyggjarane tel fordi vi ikkje har oppmodinga frå IMDi for alle kommunane.
       *[no] Innbyggjarane er viste, men tel ikkje med. Ein stor by har alt mange å busetje.
    } Reisevegen er i luftlinje.
guidance-measure-municipalities-followed = kommunane
guidance-measure-people-to-settle = personane å busetje
guidance-measure-population = innbyggjarane
guidance-measure-travel-km = reisevegen

guidance-municipalities-description = Tabellen viser kontaktpersonen for kvar kommune, innbyggjartalet og oppmodinga frå IMDi for { $year }.
guidance-municipalities-title = { $case ->
    [unregistered] { guidance-unregistered-title }
    [complete] { $municipalities ->
        [one] Kontaktpersonen i { $place }
       *[other] Alle dei { $municipalities } kommunane i { $place } har kontaktperson
    }
    [named] { $names } har ingen kontaktperson
   *[counted] { $without } av { $municipalities } kommunar i { $place } har ingen kontaktperson
}

guidance-proposal-description = Tabellen viser stega i framlegget, og korleis det er etter kvart steg. Steg 0 er i dag. Di nærare den største og den minste belastninga er kvarandre, di jamnare er det. Reisevegen og områda er summen for alle kontaktpersonane.
guidance-proposal-title = { $changes ->
    [0] Inga endring gjer fordelinga merkbart jamnare utan å dele opp område
    [one] Med éi endring er den største belastninga { $after }. I dag er ho { $before }
   *[other] Med { $changes } endringar er den største belastninga { $after }. I dag er ho { $before }
}
guidance-proposal-today = I dag

# --- sentences

sentence-guidance-load = { $case ->
    [unregistered] { guidance-unregistered }
    [one] { $most } følgjer opp { $municipalities ->
        [one] éin kommune
       *[other] { $municipalities } kommunar
    }.
    [even] Belastninga er lik for alle dei { $advisers } kontaktpersonane.
   *[uneven] { $most } har mest, { $largest } av belastninga: { $most_has }. { $least } har minst, { $smallest }: { $least_has }.
}
guidance-has-municipalities-followed = { $number ->
    [0] ingen kommunar
    [one] éin kommune
   *[other] { $number } kommunar
}
guidance-has-people-to-settle = { $number ->
    [0] ingen å busetje
    [one] éin person å busetje
   *[other] { $number } personar å busetje
}
guidance-has-population = { $number } innbyggjarar
guidance-has-travel-km = { $number } kilometer mellom kommunane
sentence-guidance-missing = { $case ->
    [unregistered] { guidance-unregistered }
    [complete] { $municipalities ->
        [one] { $place } har kontaktperson.
       *[other] Alle dei { $municipalities } kommunane har kontaktperson.
    }
    [named] { $with } av { $municipalities } kommunar har kontaktperson. { $names } har ingen.
   *[counted] { $with } av { $municipalities } kommunar har kontaktperson. { $without } har ingen.
}
sentence-guidance-proposal = { $case ->
    [unregistered] Utan kontaktpersonar er det ingenting å fordele.
    [one] Med éin kontaktperson er det ingenting å fordele.
    [none] Vi fann inga endring som gjer fordelinga merkbart jamnare utan å dele opp område.
   *[steps] { $what } Då er den største belastninga { $after }{ $known ->
        [yes] {" "}({ $before } i dag)
       *[no] {""}
    } og den minste { $smallest }. Reisevegen er { $km } kilometer til saman{ $known ->
        [yes] {" "}({ $km_before } i dag)
       *[no] {""}
    }. { $whole ->
        [yes] Kvar kontaktperson har eitt samanhengande område.
       *[no] Kommunane utgjer { $areas } samanhengande område{ $known ->
            [yes] {" "}({ $areas_before } i dag)
           *[no] {""}
        }.
    }
}
guidance-what = { $case ->
    [given] Framlegget gir { $who } ein kontaktperson. Ingen byter.
    [moved] { $moved ->
        [one] Framlegget lèt éin kommune byte kontaktperson.
       *[other] Framlegget lèt { $moved } kommunar byte kontaktperson.
    }
   *[both] { $moved ->
        [one] Framlegget gir { $who } ein kontaktperson og lèt éin kommune byte.
       *[other] Framlegget gir { $who } ein kontaktperson og lèt { $moved } kommunar byte.
    }
}
