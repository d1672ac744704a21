# Words around figures and tables.
figures-source = Kjelde: { $source }.
figures-download = Last ned:
figures-numbers-in-figure = Tala i figuren
figures-yes = ja
figures-no = nei
figures-no-value = ingen tal

# What stands in a cell instead of a number, and what it means.
figures-mark-suppressed = prikka
figures-mark-not-asked = –
figures-mark-not-asked-before = ny
figures-mark-not-registered = ikkje registrert
figures-mark-missing = ingen tal
figures-mark-not-computable = ·
figures-explain-suppressed = «Prikka»: halde tilbake av omsyn til personvernet, fordi talet er 1–4 eller ville røpe eit slikt tal.
figures-explain-not-asked = «–»: ikkje oppmoda.
figures-explain-not-asked-before = «Ny»: ikkje oppmoda året før.
figures-explain-not-registered = «Ikkje registrert»: kjelda har ikkje noko svar frå kommunen.
figures-explain-missing = «Ingen tal»: kjelda har ikkje talet.
figures-explain-not-computable = «·»: kan ikkje reknast ut.

# Maps. $quantity is requested, decided or settled.
figures-number-of = { $quantity ->
    [requested] { $number } oppmoda
    [decided] { $number } vedtekne
   *[settled] { $number } busette
}
figures-rate = { $rate } per 1 000 innbyggjarar
figures-people = { $number } personar
figures-municipalities = { $count } kommunar
figures-known-only = { $complete ->
    [yes] {""}
   *[no] {", av kommunane med kjent tal"}
}
figures-each = { $ties ->
    [one] {""}
   *[other] {" kvar"}
}

figures-each-municipality = { $municipalities ->
    [one] { $place }
   *[other] kvar kommune i { $place }
}
figures-all-municipalities = { $municipalities ->
    [one] { $place }
   *[other] kommunane i { $place }
}

figures-rate-map-title = { $quantity ->
    [requested] { $highest } vart oppmoda om å busetje flest i høve til folketalet i { $place } i { $year }
    [decided] { $highest } vedtok å busetje flest i høve til folketalet i { $place } i { $year }
   *[settled] { $highest } busette flest i høve til folketalet i { $place } i { $year }
}{ figures-known-only }: { $value } per 1 000 innbyggjarar
figures-rate-map-title-one = { $quantity ->
    [requested] { $highest } vart oppmoda om å busetje { $value } per 1 000 innbyggjarar i { $year }
    [decided] { $highest } vedtok å busetje { $value } per 1 000 innbyggjarar i { $year }
   *[settled] { $highest } busette { $value } per 1 000 innbyggjarar i { $year }
}
figures-rate-map-description = Figuren viser kor mange personar { figures-each-municipality } { $quantity ->
    [requested] vart oppmoda om å busetje
    [decided] vedtok å busetje
   *[settled] busette
} i { $year }, per 1 000 innbyggjarar.
figures-rate-map-alt = Kart over { figures-all-municipalities }. Fargen går frå lys til mørk etter kor mange personar per 1 000 innbyggjarar kommunen { $quantity ->
    [requested] vart oppmoda om å busetje
    [decided] vedtok å busetje
   *[settled] busette
} i { $year }.
figures-rate-map-legend = { $quantity ->
    [requested] Oppmoda
    [decided] Vedtekne
   *[settled] Busette
} per 1 000 innbyggjarar

figures-number-map-title = { $quantity ->
    [requested] { $highest } vart oppmoda om å busetje flest i { $place } i { $year }
    [decided] { $highest } vedtok å busetje flest i { $place } i { $year }
   *[settled] { $highest } busette flest i { $place } i { $year }
}{ figures-known-only }: { $value } personar{ figures-each }
figures-number-map-title-one = { $quantity ->
    [requested] { $highest } vart oppmoda om å busetje { $value } personar i { $year }
    [decided] { $highest } vedtok å busetje { $value } personar i { $year }
   *[settled] { $highest } busette { $value } personar i { $year }
}
figures-number-map-description = Figuren viser kor mange personar { figures-each-municipality } { $quantity ->
    [requested] vart oppmoda om å busetje
    [decided] vedtok å busetje
   *[settled] busette
} i { $year }. Di større sirkel, di fleire personar.
figures-number-map-alt = Kart over { figures-all-municipalities } med sirklar. Arealet av sirkelen viser kor mange personar kommunen { $quantity ->
    [requested] vart oppmoda om å busetje
    [decided] vedtok å busetje
   *[settled] busette
} i { $year }.

figures-map-title-none = { $quantity ->
    [requested] Ingen kommunar i { $place } vart oppmoda om å busetje flyktningar i { $year }
    [decided] Ingen kommunar i { $place } vedtok å busetje flyktningar i { $year }
   *[settled] Ingen kommunar i { $place } busette flyktningar i { $year }
}
figures-map-title-unknown = Ingen kommune i { $place } har eit tal over null som kan visast for { $year }
figures-map-range = Blant kommunane med kjent tal over null går talet frå { $low } ({ $lowest }) til { $high } ({ $highest }).
figures-map-all-equal = Alle kommunane med kjent tal over null har { $high }.
figures-in-table = Alle tala står i tabellen under figuren.

# Kinds of municipalities on a map: in the legend, under the pointer, counted in the description.
figures-kind-zero = { $quantity ->
    [decided] 0: sa nei
   *[settled] 0: ingen busette
}
figures-kind-not-asked = ikkje oppmoda
figures-kind-suppressed = prikka
figures-kind-not-registered = ikkje registrert
figures-kind-missing = ingen tal
figures-kind-without-population = folketal manglar
figures-count-zero = { $count ->
    [one] Éin kommune { $quantity ->
        [decided] sa nei
       *[settled] busette ingen
    }.
   *[other] { $count } kommunar { $quantity ->
        [decided] sa nei
       *[settled] busette ingen
    }.
}
figures-count-not-asked = { $count ->
    [one] Éin kommune vart ikkje oppmoda.
   *[other] { $count } kommunar vart ikkje oppmoda.
}
figures-count-suppressed = { $count ->
    [one] Éin kommune har eit prikka tal.
   *[other] { $count } kommunar har prikka tal.
}
figures-count-not-registered = { $count ->
    [one] For éin kommune er svaret ikkje registrert.
   *[other] For { $count } kommunar er svaret ikkje registrert.
}
figures-count-missing = { $count ->
    [one] For éin kommune finst det ikkje noko tal.
   *[other] For { $count } kommunar finst det ikkje noko tal.
}
figures-count-without-population = { $count ->
    [one] For éin kommune manglar folketalet.
   *[other] For { $count } kommunar manglar folketalet.
}
figures-suppressed-part = prikka: så mange kan det vere

# Charts of the chain.
figures-chain-title = { $place } i { $year }: { $steps }
figures-chain-title-none = { $place } har ingen tal for { $year }
figures-chain-description = Figuren viser oppmoding, vedtak og faktisk busetjing i { $place } kvart år frå { $first_year } til { $last_year }.
figures-chain-alt = Stolpediagram med tre stolpar for kvart år frå { $first_year } til { $last_year } i { $place }: oppmoding, vedtak og faktisk busetjing.
figures-chain-extremes = Oppmodinga var høgast i { $highest_year } ({ $highest }) og lågast i { $lowest_year } ({ $lowest }).
figures-chain-revised = IMDi endra oppmodinga for { $year } frå { $original } til { $requested }; streken viser den opphavlege.
figures-chain-withheld = For { $years } er nokre { $quantity ->
    [decided] vedtak
   *[settled] tal på busette
} prikka; den skraverte delen viser kor mange det kan vere.
figures-original-request = opphavleg { $number } oppmoda
figures-revised-request = { $original } oppmoda (seinare endra til { $requested })

figures-from-to = { $low } til { $high }
figures-none-or = { $case ->
    [upto] 0 eller opptil { $high }
   *[known] 0 eller { $given }
}
figures-gap-decision = Oppmoda, men ikkje vedtekne
figures-gap-settlement = Vedtekne, men ikkje busette
figures-gap-decision-said = { $direction ->
    [fewer] { $number } færre vedtekne enn oppmoda
    [more] { $number } fleire vedtekne enn oppmoda
   *[same] like mange vedtekne som oppmoda
}
figures-gap-decision-original-said = { $direction ->
    [fewer] { $number } færre vedtekne enn IMDi først bad om
    [more] { $number } fleire vedtekne enn IMDi først bad om
   *[same] like mange vedtekne som IMDi først bad om
}
figures-gap-settlement-said = { $direction ->
    [fewer] { $number } færre busette enn vedtekne
    [more] { $number } fleire busette enn vedtekne
   *[same] like mange busette som vedtekne
}
figures-gap-decision-uncertain = frå { $fewer } færre til { $more } fleire vedtekne enn oppmoda
figures-gap-decision-original-uncertain = frå { $fewer } færre til { $more } fleire vedtekne enn IMDi først bad om
figures-gap-settlement-uncertain = frå { $fewer } færre til { $more } fleire busette enn vedtekne
figures-gaps-title = { $place } i { $year }: { $gaps }
figures-gaps-description = Figuren viser kor mange som fall bort i { $place } kvart år frå { $first_year } til { $last_year }: frå oppmoding til vedtak, og frå vedtak til busetjing. Under null er det fleire enn i steget før.
figures-gaps-alt = Stolpediagram med to stolpar for kvart år frå { $first_year } til { $last_year } i { $place }: kor mange færre som vart vedtekne enn oppmoda, og kor mange færre som vart busette enn vedtekne.
figures-gaps-original = For { $year } samanliknar vi med den opphavlege oppmodinga på { $original }, som vedtaka svara på; mot den endra vart det { $revised }.
figures-gaps-unanswered = For { $years } er svaret frå nokre kommunar ikkje kjent; det dei vart oppmoda om, er med i talet.

figures-shares-title = { $place } fekk { $request } av oppmodinga til heile landet i { $year }, med { $people } av innbyggjarane
figures-shares-title-request = { $place } fekk { $request } av oppmodinga til heile landet i { $year }
figures-shares-title-none = { $place } har inga oppmoding å samanlikne med heile landet i { $year }
figures-shares-description = Figuren viser kor stor del av oppmodinga og busetjinga i heile landet { $place } hadde kvart år frå { $first_year } til { $last_year }, ved sida av delen fylket hadde av folketalet.
figures-shares-alt = Linjediagram over åra { $first_year } til { $last_year }: delen { $place } hadde av oppmodinga, busetjinga og folketalet i heile landet.
figures-shares-population-years = Folketalet er berre med for { $years }.
figures-shares-request = { $share } av oppmodinga
figures-shares-settled = { $share } av dei busette
figures-shares-population = { $share } av innbyggjarane
figures-shares-line-request = av oppmodinga
figures-shares-line-settled = av dei busette
figures-shares-line-population = av innbyggjarane

# Tables.
figures-table-municipalities = { $municipalities ->
    [one] { $place } vart { $asked ->
        [0] ikkje oppmoda om å busetje flyktningar i { $year }
       *[other] oppmoda om å busetje flyktningar i { $year }
    }
   *[other] { $asked } av { $municipalities } kommunar i { $place } vart oppmoda i { $year }
}{ $details }
    .description = Tabellen viser folketal, oppmoding, vedtak og faktisk busetjing i { $year } for { figures-each-municipality }.
figures-table-municipalities-unknown = Vi har ingen tal for oppmodinga i { $place } i { $year }
figures-refused = { $count ->
    [0] ingen vedtok færre enn oppmoda
   *[other] { figures-at-least }{ $count } vedtok færre enn oppmoda
}
figures-refused-original = { $count ->
    [0] ingen vedtok færre enn IMDi først bad om
   *[other] { figures-at-least }{ $count } vedtok færre enn IMDi først bad om
}
figures-lost = { $count ->
    [0] ingen busette færre enn vedteke
   *[other] { figures-at-least }{ $count } busette færre enn vedteke
}
figures-at-least = { $certain ->
    [no] minst {""}
   *[yes] {""}
}
figures-table-chain = Oppmoding, vedtak og faktisk busetjing i { $place }, år for år
    .description = Tabellen viser for kvart år kor mange IMDi bad om å få busett i { $place }, kor mange som vart vedtekne, kor mange som vart busette, og kor mange færre det vart for kvart steg.
figures-table-shares = Kor stor del { $place } hadde av oppmodinga, busetjinga og innbyggjarane i heile landet, år for år
    .description = Tabellen viser kor stor del av oppmodinga, vedtaka og busetjinga i heile landet som gjaldt { $place }, og kor stor oppmodinga ville vore om berre folketalet talde.
figures-table-coverage = Kva tal som finst for { $place }, og kvifor andre manglar
    .description = Tabellen viser for kvart år kor mange kommunar det finst oppmoding, vedtak og busetjing for, og kvifor talet manglar for dei andre. Frå 2021 skriv IMDi 0 for kommunar som ikkje blir oppmoda; dei er her rekna som registrerte.
figures-table-registry-findings = { $rows ->
    [0] Kontrollen av kjelder, kommunar og grenser fann ingenting å merke seg
    [one] Kontrollen av kjelder, kommunar og grenser fann éin ting å merke seg
   *[other] Kontrollen av kjelder, kommunar og grenser fann { $rows } ting å merke seg
}
    .description = Tabellen viser kva kontrollen av kommunar, grenser og kontaktpersonar fann, og kva som bør gjerast.
figures-table-settlement-findings = { $rows ->
    [0] Kontrollen av busetjingstala fann ingenting å merke seg
    [one] Kontrollen av busetjingstala fann éin ting å merke seg
   *[other] Kontrollen av busetjingstala fann { $rows } ting å merke seg
}
    .description = Tabellen viser kva kontrollen av busetjingstala fann, og kva som bør gjerast.
figures-table-municipality-names = { $rows ->
    [one] { $place } har éin kommune
   *[other] { $place } har { $rows } kommunar
}
    .description = Tabellen viser nummer og namn på kommunane i { $place }.
figures-table-sources = Rapporten byggjer på { $rows ->
    [one] éi kjelde
   *[other] { $rows } kjelder
}
    .description = Tabellen viser kven som har gitt ut kvar kjelde, på kva vilkår ho kan brukast, når ho er henta, og kva fil ho ligg i.
figures-table-dictionary = Kva kolonnane i tabellane og filene tyder
    .description = Tabellen viser overskrifta, tydinga og eininga til kvar kolonne, og namnet han har i filene som kan lastast ned.
