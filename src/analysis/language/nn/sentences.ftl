# Sentences made from the data, quoted by the prose in reports/nn.
sentence-distribution = { $asked ->
    [0] Ingen av dei { $municipalities } kommunane fekk oppmoding om å busetje flyktningar i { $year }.
   *[other] { $asked } av { $municipalities } kommunar fekk oppmoding. { $largest } vart oppmoda om å busetje flest ({ $largest_requested }), og { $highest } flest i høve til folketalet ({ $highest_rate } per 1 000 innbyggjarar).
}
sentence-distribution-without-rate = { $asked } av { $municipalities } kommunar fekk oppmoding. { $largest } vart oppmoda om å busetje flest ({ $largest_requested }).
sentence-distribution-only-one = { $name } er den einaste kommunen i fylket, og vart oppmoda om å busetje { $requested }.
sentence-decisions = Kommunane vedtok { $decided } { $decision ->
    [fewer] av { $answered } plassar, { $decision_gap } færre enn IMDi { sentence-first }bad om
    [more] plassar, { $decision_gap } fleire enn dei { $answered } IMDi { sentence-first }bad om
    [uncertain] plassar. IMDi bad { sentence-first }om { $answered }, og nokre av vedtaka er prikka, så vi kan ikkje seie sikkert om det er fleire eller færre
   *[same] av { $answered } plassar, like mange som IMDi { sentence-first }bad om
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
}
sentence-no-request = Fylket fekk inga oppmoding i { $year }.
sentence-change = Oppmodinga { $direction ->
    [up] gjekk opp frå { $previous } i { $previous_year } til { $requested } i { $year }
    [down] gjekk ned frå { $previous } i { $previous_year } til { $requested } i { $year }
   *[same] var { $requested } både i { $previous_year } og i { $year }
}.
sentence-revised = I { $year } bad IMDi først om { $original }, men endra talet i løpet av året.
sentence-change-unknown = Vi har inga oppmoding frå { $previous_year } å samanlikne med.
sentence-chain = Oppmodinga var størst i { $highest_year }, då fylket vart bede om å busetje { $highest }. Ho var minst i { $lowest_year }, med { $lowest }. Frå { $first_year } til { $year } vart kommunane bedne om å busetje { $requested } i alt, og { $settled } vart busette.
sentence-share = I { $year } budde { $population_share } av innbyggjarane i landet i { $county }. Fylket fekk { $requested_share } av oppmodinga, { $requested } av { $requested_national } personar. Folketalet åleine ville gitt { $expected }.
