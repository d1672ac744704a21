# Figures, tables and sentences about the proposal. It is called a proposal everywhere: the county
# council has not decided it.

# --- maps

proposal-number-map-title = { $municipalities ->
    [one] { $place } får alle { $total } i framlegget
   *[other] { $highest } får flest i framlegget: { $value } av { $total } personar{ $ties ->
        [one] {""}
       *[other] {" "}kvar
    }
}
proposal-number-map-description = Figuren viser kor mange personar framlegget gir { $municipalities ->
    [one] { $place }
   *[other] kvar kommune i { $place }
}. Di større sirkel, di fleire personar. { $without ->
    [0] { $municipalities ->
        [one] {""}
       *[other] Alle kommunane får nokon.
    }
    [one] Éin kommune får ingen.
   *[other] { $given } kommunar får nokon, og { $without } får ingen.
}
proposal-number-map-alt = Kart over { $place } med ein sirkel i kvar kommune som får nokon i framlegget. Arealet av sirkelen viser talet. { $given } av { $municipalities } kommunar får nokon.

proposal-difference-map-title = { $case ->
    [both] Framlegget gir { $up } { $more } fleire enn IMDi bad om, og { $down } { $fewer } færre
    [more] Framlegget gir { $up } { $more } fleire enn IMDi bad om
    [fewer] Framlegget gir { $down } { $fewer } færre enn IMDi bad om
    [none] Framlegget er likt det IMDi bad om
   *[unknown] Vi har inga oppmoding å samanlikne framlegget med
}
proposal-difference-map-description = Figuren viser skilnaden mellom framlegget og oppmodinga frå IMDi for { $year }, i personar. { $differ ->
    [yes] Ein trekant som peikar opp, tyder fleire enn IMDi bad om. Ein som peikar ned, tyder færre. Di større trekant, di større skilnad.{" "}
   *[no] {""}
}{ $known ->
    [0] Vi har ikkje IMDi sine tal for nokon av kommunane.
   *[other] { $differ ->
        [yes] { $more } kommunar får fleire, { $fewer } får færre, og { $same } får like mange.
       *[no] Ingen får fleire eller færre enn IMDi bad om.
    }{ $unknown ->
        [0] {""}
        [one] {" "}For éin kommune har vi ikkje talet frå IMDi.
       *[other] {" "}For { $unknown } kommunar har vi ikkje tala frå IMDi.
    }
}
proposal-difference-map-alt = Kart over { $place } med trekantar som viser skilnaden mellom framlegget og oppmodinga frå IMDi for { $year }. { $more } kommunar får fleire enn IMDi bad om, { $fewer } får færre, og { $same } får like mange.
proposal-difference-more = { $number } fleire{ $last ->
    [yes] {" "}enn IMDi bad om
   *[no] {""}
}
proposal-difference-fewer = { $number } færre{ $last ->
    [yes] {" "}enn IMDi bad om
   *[no] {""}
}
proposal-difference-unknown = inga kjend oppmoding

proposal-hover-number = Framlegg: { $number } (spenn { $range })
proposal-hover-request = IMDi bad om { $requested }
proposal-hover-no-request = Inga kjend oppmoding

# --- stability

proposal-stability-title = { $municipalities ->
    [one] Talet endrar seg med { $firm ->
        [0] meir enn { $change }
       *[other] høgst { $change }
    } når vektene eller totalen er litt annleis
   *[other] { $firm } av { $municipalities } tal endrar seg som regel med høgst { $change } når vektene eller totalen er litt annleis
}
proposal-stability-description = Figuren viser framlegget (punkt) med spennet rundt (strek), og oppmodinga frå IMDi (open firkant). Spennet viser kvar { $middle } av tala hamnar når vektene varierer litt, og når totalen er { $shift } høgare eller lågare. { $groups ->
    [one] {""}
   *[other] Dei stipla linjene deler kommunane i grupper. Kommunar i same gruppe kan ikkje skiljast frå kvarandre, og står difor alfabetisk.
}{ $outsiders ->
    [0] {""}
   *[other] {" "}{ $outside } er så mykje større at talet er skrive og ikkje teikna.
}
proposal-stability-alt = Punktdiagram med éi rad for kvar kommune i { $place }. Punktet er framlegget, streken er spennet, og den opne firkanten er oppmodinga frå IMDi.
proposal-stability-number = framlegg og spenn
proposal-stability-request = oppmodinga frå IMDi
proposal-stability-outside = { $number } ({ $range }){ $known ->
    [yes] , IMDi bad om { $requested }
   *[no] {""}
} ▸

# --- tables

proposal-not-computable = kan ikkje reknast ut

proposal-table-title = { $municipalities ->
    [one] Framlegget ved sida av oppmodinga frå IMDi
   *[other] { $every ->
        [yes] Alle dei { $municipalities } kommunane
       *[no] { $given } av { $municipalities } kommunar
    } i { $place } får nokon i framlegget{ $known ->
        [yes] . IMDi oppmoda { $asked }
       *[no] {""}
    }
}
figures-table-proposal = { proposal-table-title }
    .description = Tabellen viser framlegget, spennet det kan liggje i, oppmodinga frå IMDi for { $year } og oppmodinga året før, den første der ho vart endra. Kommunar i same gruppe kan ikkje skiljast frå kvarandre, og står alfabetisk.

criteria-title = { $criteria ->
    [one] Berre eitt kriterium har vekt: { $criterion }
   *[other] { $people ->
        [0] Ingen av kriteria flyttar nokon
       *[other] { $ties ->
            [one] { $criterion } flyttar flest, { $people } personar
           *[other] { $criterion } flyttar flest, { $people } personar kvar
        }
    }
}
figures-table-criteria = { criteria-title }
    .description = Tabellen viser kor mykje kvart kriterium tel, og kva det faktisk gjer. «Flyttar sjølv» er kor mange som ville fått ein annan kommune om alle kommunane var like på dette kriteriet. «Personar flytta» er kor mange det blir om heile kriteriet blir teke ut, så dei andre tel meir. Samvariasjonen er 1 når kriteriet følgjer innbyggjartalet heilt.
figures-table-proposal-rules = Reglane framlegget held seg til
    .description = Tabellen viser reglane som gjeld i tillegg til vektene.
proposal-rule-total = Personar som skal fordelast i alt
proposal-rule-minimum = Minste tal for ein kommune som får nokon
proposal-rule-caps = { $name }: øvre grense
proposal-rule-earlier = { $name }: skal ikkje under
proposal-rule-arrears = { $name }: etterslep frå året før
proposal-rule-fixed = { $name }: fast tal. { $reason }

fit-title = { $known ->
    [yes] Kriteria forklarer { $explained } av skilnadene i oppmodinga for { $year }, oppmodinga året før åleine { $last_year }
   *[no] Kriteria forklarer { $explained } av skilnadene i oppmodinga for { $year }
}
figures-table-fit = { fit-title }
    .description = Tabellen viser vektene som passar best til det IMDi oppmoda alle kommunane i landet om, ved sida av vektene i framlegget.
standing-out-title = { $count ->
    [0] IMDi bad ingen av kommunane i { $place } om klart fleire eller færre enn mønsteret i resten av landet tilseier
    [one] IMDi bad éin kommune i { $place } om klart fleire eller færre enn mønsteret i resten av landet tilseier
   *[other] IMDi bad { $count } kommunar i { $place } om klart fleire eller færre enn mønsteret i resten av landet tilseier
}
standing-out-more = klart fleire
standing-out-fewer = klart færre
figures-table-standing-out = { standing-out-title }
    .description = Tabellen viser oppmodinga frå IMDi for { $year } ved sida av det kommunen ville fått om oppmodinga følgde kriteria slik ho gjer i resten av landet. Eit avvik er klart når det er blant dei største i landet.

figures-table-assumptions = Dette tek framlegget for gitt
    .description = Tabellen viser kva framlegget byggjer på, og kor mykje kvar ting har å seie. Nummeret er det same i alle fylke.
figures-table-proposal-dictionary = Kva kolonnane om framlegget tyder
    .description = Tabellen forklarer kolonnane i tabellane og nedlastingane på sida om tilrådinga.
figures-table-indicators = Tala som kriteria byggjer på
    .description = Tabellen viser kva framlegget veit om kvar kommune. Er eit tal feil, sei frå: Då kan framlegget reknast på nytt.

methods-title = { $differ ->
    [yes] { $name } får frå { $low } til { $high }, alt etter metoden
   *[no] Alle metodane gir { $name } { $high }
}
figures-table-methods = { methods-title }
    .description = Tabellen viser kva kvar metode ville gitt kommunane.
methods-summary-title = { $first ->
    [yes] Framlegget er den metoden som er nærast oppmodinga frå IMDi: { $own } personar er flytta
   *[no] Framlegget flyttar { $own } personar frå oppmodinga. { $nearest } er nærast og flyttar { $people }
}
methods-summary-title-unknown = Vi har inga oppmoding for { $year } å samanlikne metodane med
figures-table-methods-summary = { methods-summary-title-unknown }
    .description = Tabellen viser kor mange personar kvar metode plasserer i ein annan kommune enn IMDi bad om, og enn kommunane vedtok. Har metoden ein annan total, er det fordelinga som blir samanlikna.

# --- the explanation of a municipality

explained-title = { $municipalities ->
    [one] Slik blir talet til
   *[other] Slik blir talet til i kvar kommune i { $place }
}
explained-description = { $municipalities ->
    [one] Trykk på namnet
   *[other] Trykk på ein kommune
} for å sjå reknestykket. Det byrjar med innbyggjartalet og endar med framlegget, og stega går opp på tidelen. Ei pil mot høgre gir fleire, ei pil mot venstre gir færre.
explained-number = { $number ->
    [0] Framlegget er at { $name } ikkje får nokon.
   *[other] Framlegget er { $number }.
}
explained-request = { $requested ->
    [0] IMDi bad ikkje kommunen om å busetje nokon.
   *[other] IMDi bad om { $requested }.
}
explained-no-request = Vi har ikkje talet frå IMDi for kommunen.
explained-stands-out = { $way ->
    [more] Det er klart fleire enn dei { $expected } kommunen ville fått om IMDi hadde følgt mønsteret frå resten av landet.
   *[fewer] Det er klart færre enn dei { $expected } kommunen ville fått om IMDi hadde følgt mønsteret frå resten av landet.
}
explained-firm = Er vektene eller totalen litt annleis, er talet som regel det same.
explained-range = Er vektene eller totalen litt annleis, ligg talet som regel mellom { $low } og { $high }.
explained-either = Er vektene eller totalen litt annleis, blir talet som regel { $range }.
explained-part = { $part } av innbyggjarane i fylket
explained-size = Små kommunar får meir per innbyggjar
explained-size-detail = { $all ->
    [yes] Alle kriteria byggjer på kvadratrota av innbyggjartalet
   *[no] Kriteria utanom innbyggjartalet tel { $weight }, og byggjer på kvadratrota av det
}
explained-criterion = { $label }, tel { $weight }
explained-between = Etter kriteria
explained-minimum = Ingen, eller minst { $minimum }
explained-minimum-detail = { $case ->
    [none] Best samsvar samla når kommunen ikkje får nokon
    [lifted] Lyft opp til minste tal
   *[others] Følgjer av at andre kommunar får ingen eller blir lyfte
}
explained-cap-detail = { $case ->
    [own] Kommunen kan ta imot høgst { $cap }
   *[others] Følgjer av grensa i andre kommunar
}
explained-override-detail = { $case ->
    [own] { $reason }
   *[others] Følgjer av faste tal i andre kommunar
}
explained-result = Framlegg
explained-fact = { $label } { $value }
explained-fact-beside = { $label } { $value } (midt i landet { $median })
explained-fact-missing = { $label }: ingen tal, rekna som midt i landet

# --- sentences

sentence-proposal-total = { $municipalities ->
    [one] { $name } er den einaste kommunen i fylket og får alle { $total } i framlegget.
   *[other] Framlegget fordeler { $total } personar på { $every ->
        [yes] alle dei { $municipalities } kommunane
       *[no] { $given } av { $municipalities } kommunar
    }. Ein kommune får anten ingen eller minst { $minimum }.
}
sentence-proposal-most = { $given ->
    [0] Ingen kommunar får nokon.
   *[other] { $municipalities ->
        [one] Det er { $highest_rate } per 1 000 innbyggjarar.
       *[other] { $largest } får flest, { $number }. I høve til folketalet får { $highest } flest ({ $highest_rate } per 1 000 innbyggjarar) og { $lowest } færrast av dei som får nokon ({ $lowest_rate }).
    }
}
sentence-proposal-moved = { $municipalities ->
    [one] { $same ->
        [yes] Det er like mange som IMDi bad om i { $year }.
       *[no] IMDi bad om { $requested } i { $year }.
    }
   *[other] { $same ->
        [yes] { $moved ->
            [0] Alle personane er i same kommune som i oppmodinga frå IMDi for { $year }.
           *[other] Samanlikna med oppmodinga frå IMDi for { $year } er { $moved } personar i ein annan kommune.
        }
       *[no] IMDi bad om { $requested } i { $year }, og framlegget gir dei same kommunane { $proposed }. Sett bort frå det er { $moved } personar i ein annan kommune.
    }
}{ $complete ->
    [yes] {""}
   *[no] {" "}Då er berre kommunane med kjend oppmoding rekna med.
}
sentence-proposal-new = { $added ->
    [0] {""}
    [one] Éin kommune som IMDi ikkje oppmoda, får nokon: { $names }.
   *[other] { $added } kommunar som IMDi ikkje oppmoda, får nokon{ $added_listed ->
        [no] {""}
       *[yes] : { $names }
    }.
}{ $dropped ->
    [0] {""}
    [one] {" "}Éin kommune som IMDi oppmoda, får ingen: { $dropped_names }.
   *[other] {" "}{ $dropped } kommunar som IMDi oppmoda, får ingen{ $dropped_listed ->
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
sentence-proposal-no-request = Vi har inga oppmoding for { $year } å samanlikne med.
sentence-proposal-criteria = { $count ->
    [one] Berre eitt kriterium har vekt: { $heaviest }.
   *[other] { $case ->
        [none] «{ $heaviest }» tel mest ({ $weight }), men ingen av kriteria flyttar nokon.
        [same] «{ $heaviest }» tel mest ({ $weight }) og flyttar flest personar mellom kommunane: { $moved }.
       *[other] «{ $heaviest }» tel mest ({ $weight }), men «{ $strongest }» flyttar flest personar mellom kommunane: { $moved }, mot { $heaviest_moved }.
    }{ $case ->
        [none] {""}
       *[other] {" "}«{ $weakest }» tel { $weakest_weight }, men flyttar { $weakest_moved ->
            [0] ingen
            [one] berre éin
           *[other] berre { $weakest_moved }
        }.
    }
}
sentence-proposal-size = { $moved ->
    [0] Storleiken på kommunane har ikkje noko å seie ut over innbyggjartalet.
   *[other] { $most ->
        [yes] Det som har mest å seie, er at små kommunar får fleire per innbyggjar enn store
       *[no] Små kommunar får fleire per innbyggjar enn store
    }: Det åleine gir { $moved } av { $total } personar ein annan kommune enn innbyggjartalet ville gitt.
}
sentence-proposal-certainty = { $municipalities ->
    [one] Med éin kommune i fylket er talet sikkert når totalen er kjend.
   *[other] Er vektene eller totalen litt annleis, endrar talet seg som regel med høgst { $change } i { $firm } av { $municipalities } kommunar. { $width ->
        [0] {""}
       *[other] Minst sikkert er talet for { $widest }{ $ties ->
            [one] , som kan bli alt frå { $low } til { $high }
           *[other] {""}
        }.
    }{ $open ->
        [0] {""}
       *[other] {" "}For { $names } avgjer vektene om kommunen får nokon i det heile.
    }
}
sentence-proposal-fit = Dei vektene som passar best, er { $weights }. Dei forklarer { $explained } av skilnadene mellom kommunane når kvart fylke blir rekna ut frå mønsteret i dei andre, og plasserer { $misplaced } av personane i ein annan kommune enn IMDi gjorde. { $case ->
    [more] Oppmodinga året før forklarer meir åleine: { $last_year }. Det tyder på at IMDi først og fremst har bede om omtrent det same som sist.
    [less] Oppmodinga året før forklarer { $last_year } åleine.
   *[unknown] {""}
}
explained-fact-unknown = { $label }: ingen tal
