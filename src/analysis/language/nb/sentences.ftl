# Sentences made from the data, quoted by the prose in reports/nb.
sentence-distribution = { $asked ->
    [0] Ingen av de { $municipalities } kommunene ble anmodet om å bosette flyktninger i { $year }.
   *[other] { $asked } av { $municipalities } kommuner ble anmodet. { $largest } ble bedt om å bosette flest ({ $largest_requested }), og { $highest } flest i forhold til folketallet ({ $highest_rate } per 1 000 innbyggere).
}
sentence-distribution-without-rate = { $asked } av { $municipalities } kommuner ble anmodet. { $largest } ble bedt om å bosette flest ({ $largest_requested }).
sentence-distribution-only-one = { $name } er den eneste kommunen i fylket, og ble bedt om å bosette { $requested }.
sentence-decisions = Kommunene vedtok { $decided } { $decision ->
    [fewer] av { $answered } plasser, { $decision_gap } færre enn IMDi { sentence-first }ba om
    [more] plasser, { $decision_gap } flere enn de { $answered } IMDi { sentence-first }ba om
    [uncertain] plasser. IMDi ba { sentence-first }om { $answered }, og noen av vedtakene er prikket, så vi kan ikke si sikkert om det er flere eller færre
   *[same] av { $answered } plasser, like mange som IMDi { sentence-first }ba om
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
}
sentence-no-request = Fylket fikk ingen anmodning i { $year }.
sentence-change = Anmodningen { $direction ->
    [up] gikk opp fra { $previous } i { $previous_year } til { $requested } i { $year }
    [down] gikk ned fra { $previous } i { $previous_year } til { $requested } i { $year }
   *[same] var { $requested } både i { $previous_year } og i { $year }
}.
sentence-revised = I { $year } ba IMDi først om { $original }, men endret tallet i løpet av året.
sentence-change-unknown = Vi har ingen anmodning fra { $previous_year } å sammenligne med.
sentence-chain = Anmodningen var størst i { $highest_year }, da fylket ble bedt om å bosette { $highest }. Den var minst i { $lowest_year }, med { $lowest }. Fra { $first_year } til { $year } ble kommunene bedt om å bosette { $requested } i alt, og { $settled } ble bosatt.
sentence-share = I { $year } bodde { $population_share } av landets innbyggere i { $county }. Fylket fikk { $requested_share } av anmodningen, { $requested } av { $requested_national } personer. Folketallet alene ville gitt { $expected }.
