# Sentences made from the data, quoted by the prose in reports/nn.
sentence-distribution = { $asked ->
    [0] Ingen av dei { $municipalities } kommunane fekk oppmoding om å busetje flyktningar i { $year }.
   *[other] { $asked } av { $municipalities } kommunar fekk oppmoding. { $largest } vart oppmoda om å busetje flest ({ $largest_requested }), og { $highest } flest i høve til folketalet ({ $highest_rate } per 1 000 innbyggjarar).
}
sentence-distribution-without-rate = { $asked } av { $municipalities } kommunar fekk oppmoding. { $largest } vart oppmoda om å busetje flest ({ $largest_requested }).
sentence-distribution-only-one = { $name } er den einaste kommunen i fylket, og vart oppmoda om å busetje { $requested }.
sentence-decisions = { $municipalities ->
    [one] Kommunen
   *[other] Kommunane
} vedtok { $decided } { $decision ->
    [fewer] av { $answered } plassar, { $decision_gap } færre enn IMDi { sentence-first }bad om
    [more] plassar, { $decision_gap } fleire enn dei { $answered } IMDi { sentence-first }bad om
    [uncertain] plassar. IMDi bad { sentence-first }om { $answered }, og nokre av vedtaka er prikka, så vi kan ikkje seie sikkert om det er fleire eller færre
   *[same] plassar, like mange som IMDi { sentence-first }bad om
}{ $revised ->
    [yes] ; oppmodinga vart seinare endra til { $requested }.
   *[no] .
}
sentence-first = { $revised ->
    [yes] først{" "}
   *[no] {""}
}
sentence-settled = { $settlement ->
    [fewer] Av desse vart { $settled } busette. Det er { $settlement_gap } færre enn vedteke.
    [more] I alt vart { $settled } busette. Det er { $settlement_gap } fleire enn vedteke.
    [uncertain] I alt vart { $settled } busette. Nokre av tala er prikka, så vi kan ikkje seie sikkert om det er fleire eller færre enn vedteke.
   *[same] Alle dei vedtekne plassane vart brukte.
}{ $withheld ->
    [yes] {" "}Nokre tal er prikka av omsyn til personvernet. Difor står det eit spenn.
   *[no] {""}
}
sentence-no-request = Fylket fekk inga oppmoding i { $year }.
sentence-change = Oppmodinga { $direction ->
    [up] gjekk opp frå { $previous } i { $previous_year } til { $requested } i { $year }
    [down] gjekk ned frå { $previous } i { $previous_year } til { $requested } i { $year }
   *[same] var { $requested } både i { $previous_year } og i { $year }
}.
sentence-revised = I { $year } bad IMDi først om { $original }, men endra talet i løpet av året.
sentence-change-unknown = Vi har inga oppmoding frå { $previous_year } å samanlikne med.
sentence-before = Oppmodinga i { $previous_year } var { $previous }.
sentence-chain = Oppmodinga var størst i { $highest_year }, då fylket vart bede om å busetje { $highest }. Ho var minst i { $lowest_year }, med { $lowest }. Frå { $first_year } til { $year } vart { $municipalities ->
    [one] kommunen beden
   *[other] kommunane bedne
} om å busetje { $requested } i alt, og { $settled } vart busette.
sentence-share = I { $year } budde { $population_share } av innbyggjarane i landet i { $county }. Fylket fekk { $requested_share } av oppmodinga, { $requested } av { $requested_national } personar. Folketalet åleine ville gitt { $expected }.

# The front page begins with this.
sentence-lead = { $request ->
    [unknown] Vi har ingen tal for oppmodinga i { $year }.
    [zero] Fylket fekk inga oppmoding i { $year }.
   *[given] IMDi bad { $revised ->
        [yes] først{" "}
       *[no] {""}
    }{ $municipalities ->
        [one] { $county }
       *[other] kommunane i { $county }
    } om å busetje { $answered } flyktningar i { $year }{ $revised ->
        [yes] , men endra seinare talet til { $requested }
       *[no] {""}
    }.
}{ $decided ->
    [none] {""}
   *[known] {" "}{ $municipalities ->
        [one] Kommunen
       *[other] Kommunane
    } sa ja til { $decided }.
}{ $settled ->
    [none] {""}
   *[known] {" "}Då året var slutt, var { $settled } busette.
}
sentence-request-unknown = Vi har ingen tal for oppmodinga i { $year }.
sentence-share-unknown = Vi har ingen tal for { $year } å samanlikne med landet.

# Under the large numbers.
key-of = { $part } av { $whole }
key-requested = { $revised ->
    [yes] oppmoda om i { $year }, først { $answered }
   *[no] oppmoda om i { $year }
}
key-decided = { $municipalities ->
    [one] vedtekne av kommunen
   *[other] vedtekne av kommunane
}
key-asked = { $municipalities ->
    [one] oppmoda om per 1 000 innbyggjarar
   *[other] kommunar vart oppmoda
}
key-given = { $municipalities ->
    [one] per 1 000 innbyggjarar
   *[other] kommunar får nokon
}
key-moved = { $municipalities ->
    [one] bad IMDi om i { $year }
   *[other] personar er i ein annan kommune enn IMDi bad om
}
key-firm = { $municipalities ->
    [one] er spennet talet kan liggje i
   *[other] tal endrar seg som regel med høgst { $within } om vektene eller totalen blir litt endra
}
