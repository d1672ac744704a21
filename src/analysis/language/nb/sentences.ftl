# Sentences made from the data, quoted by the prose in reports/nb.
sentence-distribution = { $asked ->
    [0] Ingen av de { $municipalities } kommunene ble anmodet om å bosette flyktninger i { $year }.
   *[other] { $asked } av { $municipalities } kommuner ble anmodet. { $largest } ble bedt om å bosette flest ({ $largest_requested }), og { $highest } flest i forhold til folketallet ({ $highest_rate } per 1 000 innbyggere).
}
sentence-distribution-without-rate = { $asked } av { $municipalities } kommuner ble anmodet. { $largest } ble bedt om å bosette flest ({ $largest_requested }).
sentence-distribution-only-one = { $name } er den eneste kommunen i fylket, og ble bedt om å bosette { $requested }.
sentence-decisions = { $municipalities ->
    [one] Kommunen
   *[other] Kommunene
} vedtok { $decided } { $decision ->
    [fewer] av { $answered } plasser, { $decision_gap } færre enn IMDi { sentence-first }ba om
    [more] plasser, { $decision_gap } flere enn de { $answered } IMDi { sentence-first }ba om
    [uncertain] plasser. IMDi ba { sentence-first }om { $answered }, og noen av vedtakene er prikket, så vi kan ikke si sikkert om det er flere eller færre
   *[same] plasser, like mange som IMDi { sentence-first }ba om
}{ $revised ->
    [yes] ; anmodningen ble senere endret til { $requested }.
   *[no] .
}
sentence-first = { $revised ->
    [yes] først{" "}
   *[no] {""}
}
sentence-settled = { $settlement ->
    [fewer] Av disse ble { $settled } bosatt. Det er { $settlement_gap } færre enn vedtatt.
    [more] I alt ble { $settled } bosatt. Det er { $settlement_gap } flere enn vedtatt.
    [uncertain] I alt ble { $settled } bosatt. Noen av tallene er prikket, så vi kan ikke si sikkert om det er flere eller færre enn vedtatt.
   *[same] Alle de vedtatte plassene ble brukt.
}{ $withheld ->
    [yes] {" "}Noen tall er prikket av hensyn til personvernet. Derfor står det et spenn.
   *[no] {""}
}
sentence-no-request = Fylket fikk ingen anmodning i { $year }.
sentence-change = Anmodningen { $direction ->
    [up] gikk opp fra { $previous } i { $previous_year } til { $requested } i { $year }
    [down] gikk ned fra { $previous } i { $previous_year } til { $requested } i { $year }
   *[same] var { $requested } både i { $previous_year } og i { $year }
}.
sentence-revised = I { $year } ba IMDi først om { $original }, men endret tallet i løpet av året.
sentence-change-unknown = Vi har ingen anmodning fra { $previous_year } å sammenligne med.
sentence-before = Anmodningen i { $previous_year } var { $previous }.
sentence-chain = Anmodningen var størst i { $highest_year }, da fylket ble bedt om å bosette { $highest }. Den var minst i { $lowest_year }, med { $lowest }. Fra { $first_year } til { $year } ble { $municipalities ->
    [one] kommunen
   *[other] kommunene
} bedt om å bosette { $requested } i alt, og { $settled } ble bosatt.
sentence-share = I { $year } bodde { $population_share } av landets innbyggere i { $county }. Fylket fikk { $requested_share } av anmodningen, { $requested } av { $requested_national } personer. Folketallet alene ville gitt { $expected }.

# The front page begins with this.
sentence-lead = { $request ->
    [unknown] Vi har ingen tall for anmodningen i { $year }.
    [zero] Fylket fikk ingen anmodning i { $year }.
   *[given] IMDi ba { $revised ->
        [yes] først{" "}
       *[no] {""}
    }{ $municipalities ->
        [one] { $county }
       *[other] kommunene i { $county }
    } bosette { $answered } flyktninger i { $year }{ $revised ->
        [yes] , men endret senere tallet til { $requested }
       *[no] {""}
    }.
}{ $decided ->
    [none] {""}
   *[known] {" "}{ $municipalities ->
        [one] Kommunen
       *[other] Kommunene
    } sa ja til { $decided }.
}{ $settled ->
    [none] {""}
   *[known] {" "}Ved utgangen av året var { $settled } bosatt.
}
sentence-request-unknown = Vi har ingen tall for anmodningen i { $year }.
sentence-share-unknown = Vi har ingen tall for { $year } å sammenligne med landet.

# Under the large numbers.
key-of = { $part } av { $whole }
key-requested = { $revised ->
    [yes] anmodet om i { $year }, først { $answered }
   *[no] anmodet om i { $year }
}
key-decided = { $municipalities ->
    [one] vedtatt av kommunen
   *[other] vedtatt av kommunene
}
key-asked = { $municipalities ->
    [one] anmodet om per 1 000 innbyggere
   *[other] kommuner ble anmodet
}
key-given = { $municipalities ->
    [one] per 1 000 innbyggere
   *[other] kommuner får noen
}
key-moved = { $municipalities ->
    [one] ba IMDi om i { $year }
   *[other] personer er i en annen kommune enn IMDi ba om
}
key-firm = { $municipalities ->
    [one] er spennet tallet kan ligge i
   *[other] tall endrer seg som regel med høyst { $within } om vektene eller totalen endres litt
}
