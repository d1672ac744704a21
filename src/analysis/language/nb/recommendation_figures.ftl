# Figures, tables and sentences about the proposal. It is called a proposal everywhere: the county
# council has not decided it.

# --- maps

proposal-number-map-title = { $municipalities ->
    [one] { $place } får alle { $total } i forslaget
   *[other] { $highest } får flest i forslaget: { $value } av { $total } personer{ $ties ->
        [one] {""}
       *[other] {" "}hver
    }
}
proposal-number-map-description = Figuren viser hvor mange personer forslaget gir { $municipalities ->
    [one] { $place }
   *[other] hver kommune i { $place }
}. Jo større sirkel, jo flere personer. { $without ->
    [0] { $municipalities ->
        [one] {""}
       *[other] Alle kommunene får noen.
    }
    [one] Én kommune får ingen.
   *[other] { $given } kommuner får noen, og { $without } får ingen.
}
proposal-number-map-alt = Kart over { $place } med en sirkel i hver kommune som får noen i forslaget. Sirkelens areal viser antallet. { $given } av { $municipalities } kommuner får noen.

proposal-difference-map-title = { $case ->
    [both] Forslaget gir { $up } { $more } flere enn IMDi ba om, og { $down } { $fewer } færre
    [more] Forslaget gir { $up } { $more } flere enn IMDi ba om
    [fewer] Forslaget gir { $down } { $fewer } færre enn IMDi ba om
    [none] Forslaget er likt det IMDi ba om
   *[unknown] Vi har ingen anmodning å sammenligne forslaget med
}
proposal-difference-map-description = Figuren viser forskjellen mellom forslaget og IMDis anmodning for { $year }, i personer. { $differ ->
    [yes] En trekant som peker opp, betyr flere enn IMDi ba om. En som peker ned, betyr færre. Jo større trekant, jo større forskjell.{" "}
   *[no] {""}
}{ $known ->
    [0] Vi har ikke IMDis tall for noen av kommunene.
   *[other] { $differ ->
        [yes] { $more } kommuner får flere, { $fewer } får færre, og { $same } får like mange.
       *[no] Ingen får flere eller færre enn IMDi ba om.
    }{ $unknown ->
        [0] {""}
        [one] {" "}For én kommune har vi ikke IMDis tall.
       *[other] {" "}For { $unknown } kommuner har vi ikke IMDis tall.
    }
}
proposal-difference-map-alt = Kart over { $place } med trekanter som viser forskjellen mellom forslaget og IMDis anmodning for { $year }. { $more } kommuner får flere enn IMDi ba om, { $fewer } får færre, og { $same } får like mange.
proposal-difference-more = { $number } flere{ $last ->
    [yes] {" "}enn IMDi ba om
   *[no] {""}
}
proposal-difference-fewer = { $number } færre{ $last ->
    [yes] {" "}enn IMDi ba om
   *[no] {""}
}
proposal-difference-unknown = ingen anmodning kjent

proposal-hover-number = Forslag: { $number } (spenn { $range })
proposal-hover-request = IMDi ba om { $requested }
proposal-hover-no-request = Ingen anmodning kjent

# --- stability

proposal-stability-title = { $municipalities ->
    [one] Tallet endrer seg med { $firm ->
        [0] mer enn { $change }
       *[other] høyst { $change }
    } når vektene eller totalen er litt annerledes
   *[other] { $firm } av { $municipalities } tall endrer seg som regel med høyst { $change } når vektene eller totalen er litt annerledes
}
proposal-stability-description = Figuren viser forslaget (punkt) med spennet rundt (strek), og IMDis anmodning (åpen firkant). Spennet viser hvor { $middle } av tallene havner når vektene varierer litt, og når totalen er { $shift } høyere eller lavere. { $groups ->
    [one] {""}
   *[other] De stiplede linjene deler kommunene i grupper. Kommuner i samme gruppe kan ikke skilles fra hverandre, og står derfor alfabetisk.
}{ $outsiders ->
    [0] {""}
   *[other] {" "}{ $outside } er så mye større at tallet er skrevet og ikke tegnet.
}
proposal-stability-alt = Punktdiagram med én rad for hver kommune i { $place }. Punktet er forslaget, streken er spennet, og den åpne firkanten er IMDis anmodning.
proposal-stability-number = forslag og spenn
proposal-stability-request = IMDis anmodning
proposal-stability-outside = { $number } ({ $range }){ $known ->
    [yes] , IMDi ba om { $requested }
   *[no] {""}
} ▸

# --- tables

proposal-not-computable = kan ikke regnes ut

proposal-table-title = { $municipalities ->
    [one] Forslaget ved siden av IMDis anmodning
   *[other] { $every ->
        [yes] Alle de { $municipalities } kommunene
       *[no] { $given } av { $municipalities } kommuner
    } i { $place } får noen i forslaget{ $known ->
        [yes] . IMDi anmodet { $asked }
       *[no] {""}
    }
}
figures-table-proposal = { proposal-table-title }
    .description = Tabellen viser forslaget, spennet det kan ligge i, IMDis anmodning for { $year } og anmodningen året før, den første der den ble endret. Kommuner i samme gruppe kan ikke skilles fra hverandre, og står alfabetisk.

criteria-title = { $criteria ->
    [one] Bare ett kriterium har vekt: { $criterion }
   *[other] { $people ->
        [0] Ingen av kriteriene flytter noen
       *[other] { $ties ->
            [one] { $criterion } flytter flest, { $people } personer
           *[other] { $criterion } flytter flest, { $people } personer hver
        }
    }
}
figures-table-criteria = { criteria-title }
    .description = Tabellen viser hvor mye hvert kriterium teller, og hva det faktisk gjør. «Flytter selv» er hvor mange som ville fått en annen kommune om alle kommunene var like på dette kriteriet. «Personer flyttet» er hvor mange det blir om hele kriteriet tas ut, så de andre teller mer. Samvariasjonen er 1 når kriteriet følger innbyggertallet helt.
figures-table-proposal-rules = Reglene forslaget holder seg til
    .description = Tabellen viser reglene som gjelder i tillegg til vektene.
proposal-rule-total = Personer som skal fordeles i alt
proposal-rule-minimum = Minste antall for en kommune som får noen
proposal-rule-caps = { $name }: øvre grense
proposal-rule-earlier = { $name }: skal ikke under
proposal-rule-arrears = { $name }: etterslep fra året før
proposal-rule-fixed = { $name }: fast tall. { $reason }

fit-title = { $known ->
    [yes] Kriteriene forklarer { $explained } av forskjellene i anmodningen for { $year }, anmodningen året før alene { $last_year }
   *[no] Kriteriene forklarer { $explained } av forskjellene i anmodningen for { $year }
}
figures-table-fit = { fit-title }
    .description = Tabellen viser vektene som passer best til det IMDi anmodet alle landets kommuner om, ved siden av vektene i forslaget.
standing-out-title = { $count ->
    [0] IMDi ba ingen av kommunene i { $place } om klart flere eller færre enn mønsteret i resten av landet tilsier
    [one] IMDi ba én kommune i { $place } om klart flere eller færre enn mønsteret i resten av landet tilsier
   *[other] IMDi ba { $count } kommuner i { $place } om klart flere eller færre enn mønsteret i resten av landet tilsier
}
standing-out-more = klart flere
standing-out-fewer = klart færre
figures-table-standing-out = { standing-out-title }
    .description = Tabellen viser IMDis anmodning for { $year } ved siden av det kommunen ville fått om anmodningen fulgte kriteriene slik den gjør i resten av landet. Et avvik er klart når det er blant de største i landet.

figures-table-assumptions = Dette tar forslaget for gitt
    .description = Tabellen viser hva forslaget bygger på, og hvor mye hver ting betyr. Nummeret er det samme i alle fylker.
figures-table-proposal-dictionary = Hva kolonnene om forslaget betyr
    .description = Tabellen forklarer kolonnene i tabellene og nedlastingene på siden Anbefaling.
figures-table-indicators = Tallene som kriteriene bygger på
    .description = Tabellen viser hva forslaget vet om hver kommune. Er et tall feil, si fra: Da kan forslaget regnes på nytt.

methods-title = { $differ ->
    [yes] { $name } får fra { $low } til { $high }, alt etter metoden
   *[no] Alle metodene gir { $name } { $high }
}
figures-table-methods = { methods-title }
    .description = Tabellen viser hva hver metode ville gitt kommunene.
methods-summary-title = { $first ->
    [yes] Forslaget er den metoden som er nærmest IMDis anmodning: { $own } personer er flyttet
   *[no] Forslaget flytter { $own } personer fra IMDis anmodning. { $nearest } er nærmest og flytter { $people }
}
methods-summary-title-unknown = Vi har ingen anmodning for { $year } å sammenligne metodene med
figures-table-methods-summary = { methods-summary-title-unknown }
    .description = Tabellen viser hvor mange personer hver metode plasserer i en annen kommune enn IMDi ba om, og enn kommunene vedtok. Har metoden en annen total, er det fordelingen som sammenlignes.

# --- the explanation of a municipality

explained-title = { $municipalities ->
    [one] Slik blir tallet til
   *[other] Slik blir tallet til i hver kommune i { $place }
}
explained-description = { $municipalities ->
    [one] Trykk på navnet
   *[other] Trykk på en kommune
} for å se regnestykket. Det begynner med innbyggertallet og ender med forslaget, og stegene går opp på tiendedelen. En pil mot høyre gir flere, en pil mot venstre gir færre.
explained-number = { $number ->
    [0] Forslaget er at { $name } ikke får noen.
   *[other] Forslaget er { $number }.
}
explained-request = { $requested ->
    [0] IMDi ba ikke kommunen om å bosette noen.
   *[other] IMDi ba om { $requested }.
}
explained-no-request = Vi har ikke IMDis tall for kommunen.
explained-stands-out = { $way ->
    [more] Det er klart flere enn de { $expected } kommunen ville fått om IMDi hadde fulgt mønsteret fra resten av landet.
   *[fewer] Det er klart færre enn de { $expected } kommunen ville fått om IMDi hadde fulgt mønsteret fra resten av landet.
}
explained-firm = Er vektene eller totalen litt annerledes, er tallet som regel det samme.
explained-range = Er vektene eller totalen litt annerledes, ligger tallet som regel mellom { $low } og { $high }.
explained-either = Er vektene eller totalen litt annerledes, blir tallet som regel { $range }.
explained-part = { $part } av innbyggerne i fylket
explained-size = Små kommuner får mer per innbygger
explained-size-detail = { $all ->
    [yes] Alle kriteriene bygger på kvadratroten av innbyggertallet
   *[no] Kriteriene utenom innbyggertallet teller { $weight }, og bygger på kvadratroten av det
}
explained-criterion = { $label }, teller { $weight }
explained-between = Etter kriteriene
explained-minimum = Ingen, eller minst { $minimum }
explained-minimum-detail = { $case ->
    [none] Best samsvar samlet når kommunen ikke får noen
    [lifted] Løftet opp til minste antall
   *[others] Følger av at andre kommuner får ingen eller løftes
}
explained-cap-detail = { $case ->
    [own] Kommunen kan ta imot høyst { $cap }
   *[others] Følger av grensen i andre kommuner
}
explained-override-detail = { $case ->
    [own] { $reason }
   *[others] Følger av faste tall i andre kommuner
}
explained-result = Forslag
explained-fact = { $label } { $value }
explained-fact-beside = { $label } { $value } (midt i landet { $median })
explained-fact-missing = { $label }: ingen tall, regnes som midt i landet

# --- sentences

sentence-proposal-total = { $municipalities ->
    [one] { $name } er den eneste kommunen i fylket og får alle { $total } i forslaget.
   *[other] Forslaget fordeler { $total } personer på { $every ->
        [yes] alle de { $municipalities } kommunene
       *[no] { $given } av { $municipalities } kommuner
    }. En kommune får enten ingen eller minst { $minimum }.
}
sentence-proposal-most = { $given ->
    [0] Ingen kommuner får noen.
   *[other] { $municipalities ->
        [one] Det er { $highest_rate } per 1 000 innbyggere.
       *[other] { $largest } får flest, { $number }. I forhold til folketallet får { $highest } flest ({ $highest_rate } per 1 000 innbyggere) og { $lowest } færrest av dem som får noen ({ $lowest_rate }).
    }
}
sentence-proposal-moved = { $municipalities ->
    [one] { $same ->
        [yes] Det er like mange som IMDi ba om i { $year }.
       *[no] IMDi ba om { $requested } i { $year }.
    }
   *[other] { $same ->
        [yes] { $moved ->
            [0] Alle personene er i samme kommune som i IMDis anmodning for { $year }.
           *[other] Sammenlignet med IMDis anmodning for { $year } er { $moved } personer i en annen kommune.
        }
       *[no] IMDi ba om { $requested } i { $year }, og forslaget gir de samme kommunene { $proposed }. Sett bort fra det er { $moved } personer i en annen kommune.
    }
}{ $complete ->
    [yes] {""}
   *[no] {" "}Da er bare kommunene med kjent anmodning regnet med.
}
sentence-proposal-new = { $added ->
    [0] {""}
    [one] Én kommune som IMDi ikke anmodet, får noen: { $names }.
   *[other] { $added } kommuner som IMDi ikke anmodet, får noen{ $added_listed ->
        [no] {""}
       *[yes] : { $names }
    }.
}{ $dropped ->
    [0] {""}
    [one] {" "}Én kommune som IMDi anmodet, får ingen: { $dropped_names }.
   *[other] {" "}{ $dropped } kommuner som IMDi anmodet, får ingen{ $dropped_listed ->
        [no] {""}
       *[yes] : { $dropped_names }
    }.
}
sentence-proposal-difference = { $case ->
    [both] Mest opp går { $up } (+{ $more }), mest ned { $down } (−{ $fewer }).
    [more] Mest opp går { $up } (+{ $more }).
    [fewer] Mest ned går { $down } (−{ $fewer }).
   *[none] {""}
}
sentence-proposal-no-request = Vi har ingen anmodning for { $year } å sammenligne med.
sentence-proposal-criteria = { $count ->
    [one] Bare ett kriterium har vekt: { $heaviest }.
   *[other] { $case ->
        [none] «{ $heaviest }» teller mest ({ $weight }), men ingen av kriteriene flytter noen.
        [same] «{ $heaviest }» teller mest ({ $weight }) og flytter flest personer mellom kommunene: { $moved }.
       *[other] «{ $heaviest }» teller mest ({ $weight }), men «{ $strongest }» flytter flest personer mellom kommunene: { $moved }, mot { $heaviest_moved }.
    }{ $case ->
        [none] {""}
       *[other] {" "}«{ $weakest }» teller { $weakest_weight }, men flytter { $weakest_moved ->
            [0] ingen
            [one] bare én
           *[other] bare { $weakest_moved }
        }.
    }
}
sentence-proposal-size = { $moved ->
    [0] Størrelsen på kommunene betyr ikke noe ut over innbyggertallet.
   *[other] { $most ->
        [yes] Det som betyr mest, er at små kommuner får flere per innbygger enn store
       *[no] Små kommuner får flere per innbygger enn store
    }: Det alene gir { $moved } av { $total } personer en annen kommune enn innbyggertallet ville gitt.
}
sentence-proposal-certainty = { $municipalities ->
    [one] Med én kommune i fylket er tallet sikkert når totalen er kjent.
   *[other] Er vektene eller totalen litt annerledes, endrer tallet seg som regel med høyst { $change } i { $firm } av { $municipalities } kommuner. { $width ->
        [0] {""}
       *[other] Minst sikkert er tallet for { $widest }{ $ties ->
            [one] , som kan bli alt fra { $low } til { $high }
           *[other] {""}
        }.
    }{ $open ->
        [0] {""}
       *[other] {" "}For { $names } avgjør vektene om kommunen får noen i det hele tatt.
    }
}
sentence-proposal-fit = De vektene som passer best, er { $weights }. De forklarer { $explained } av forskjellene mellom kommunene når hvert fylke blir regnet ut fra mønsteret i de andre, og plasserer { $misplaced } av personene i en annen kommune enn IMDi gjorde. { $case ->
    [more] Anmodningen året før forklarer mer alene: { $last_year }. Det tyder på at IMDi først og fremst har bedt om omtrent det samme som sist.
    [less] Anmodningen året før forklarer { $last_year } alene.
   *[unknown] {""}
}
explained-fact-unknown = { $label }: ingen tall
