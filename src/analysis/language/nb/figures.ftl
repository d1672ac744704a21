# Words around figures and tables.
figures-source = Kilde: { $source }.
figures-download = Last ned:
figures-numbers-in-figure = Tallene i figuren
figures-yes = ja
figures-no = nei
figures-no-value = ingen tall

# What stands in a cell instead of a number, and what it means.
figures-mark-suppressed = prikket
figures-mark-not-asked = –
figures-mark-not-asked-before = ny
figures-mark-not-registered = ikke registrert
figures-mark-missing = ingen tall
figures-mark-not-computable = ·
figures-explain-suppressed = «Prikket»: holdt tilbake av hensyn til personvernet, fordi tallet er 1–4 eller ville røpe et slikt tall.
figures-explain-not-asked = «–»: ikke anmodet.
figures-explain-not-asked-before = «Ny»: ikke anmodet året før.
figures-explain-not-registered = «Ikke registrert»: kilden har ikke noe svar fra kommunen.
figures-explain-missing = «Ingen tall»: kilden har ikke tallet.
figures-explain-not-computable = «·»: kan ikke regnes ut.

# Maps. $quantity is requested, decided or settled.
figures-number-of = { $quantity ->
    [requested] { $number } anmodet
    [decided] { $number } vedtatt
   *[settled] { $number } bosatt
}
figures-rate = { $rate } per 1 000 innbyggere
figures-people = { $number } personer
figures-municipalities = { $count } kommuner
figures-known-only = { $complete ->
    [yes] {""}
   *[no] {", av kommunene med kjent tall"}
}
figures-each = { $ties ->
    [one] {""}
   *[other] {" hver"}
}

figures-each-municipality = { $municipalities ->
    [one] { $place }
   *[other] hver kommune i { $place }
}
figures-all-municipalities = { $municipalities ->
    [one] { $place }
   *[other] kommunene i { $place }
}

figures-rate-map-title = { $quantity ->
    [requested] { $highest } ble anmodet om å bosette flest i forhold til folketallet i { $place } i { $year }
    [decided] { $highest } vedtok å bosette flest i forhold til folketallet i { $place } i { $year }
   *[settled] { $highest } bosatte flest i forhold til folketallet i { $place } i { $year }
}{ figures-known-only }: { $value } per 1 000 innbyggere
figures-rate-map-title-one = { $quantity ->
    [requested] { $highest } ble anmodet om å bosette { $value } per 1 000 innbyggere i { $year }
    [decided] { $highest } vedtok å bosette { $value } per 1 000 innbyggere i { $year }
   *[settled] { $highest } bosatte { $value } per 1 000 innbyggere i { $year }
}
figures-rate-map-description = Figuren viser hvor mange personer { figures-each-municipality } { $quantity ->
    [requested] ble anmodet om å bosette
    [decided] vedtok å bosette
   *[settled] bosatte
} i { $year }, per 1 000 innbyggere.
figures-rate-map-alt = Kart over { figures-all-municipalities }. Fargen går fra lys til mørk etter hvor mange personer per 1 000 innbyggere kommunen { $quantity ->
    [requested] ble anmodet om å bosette
    [decided] vedtok å bosette
   *[settled] bosatte
} i { $year }.
figures-rate-map-legend = { $quantity ->
    [requested] Anmodet
    [decided] Vedtatt
   *[settled] Bosatt
} per 1 000 innbyggere

figures-number-map-title = { $quantity ->
    [requested] { $highest } ble anmodet om å bosette flest i { $place } i { $year }
    [decided] { $highest } vedtok å bosette flest i { $place } i { $year }
   *[settled] { $highest } bosatte flest i { $place } i { $year }
}{ figures-known-only }: { $value } personer{ figures-each }
figures-number-map-title-one = { $quantity ->
    [requested] { $highest } ble anmodet om å bosette { $value } personer i { $year }
    [decided] { $highest } vedtok å bosette { $value } personer i { $year }
   *[settled] { $highest } bosatte { $value } personer i { $year }
}
figures-number-map-description = Figuren viser hvor mange personer { figures-each-municipality } { $quantity ->
    [requested] ble anmodet om å bosette
    [decided] vedtok å bosette
   *[settled] bosatte
} i { $year }. Jo større sirkel, jo flere personer.
figures-number-map-alt = Kart over { figures-all-municipalities } med sirkler. Sirkelens areal viser hvor mange personer kommunen { $quantity ->
    [requested] ble anmodet om å bosette
    [decided] vedtok å bosette
   *[settled] bosatte
} i { $year }.

figures-map-title-none = { $quantity ->
    [requested] Ingen kommuner i { $place } ble anmodet om å bosette flyktninger i { $year }
    [decided] Ingen kommuner i { $place } vedtok å bosette flyktninger i { $year }
   *[settled] Ingen kommuner i { $place } bosatte flyktninger i { $year }
}
figures-map-title-unknown = Ingen kommune i { $place } har et tall over null som kan vises for { $year }
figures-map-range = Blant kommunene med kjent tall over null går tallet fra { $low } ({ $lowest }) til { $high } ({ $highest }).
figures-map-all-equal = Alle kommunene med kjent tall over null har { $high }.
figures-in-table = Alle tallene står i tabellen under figuren.

# Kinds of municipalities on a map: in the legend, under the pointer, counted in the description.
figures-kind-zero = { $quantity ->
    [decided] 0: sa nei
   *[settled] 0: ingen bosatt
}
figures-kind-not-asked = ikke anmodet
figures-kind-suppressed = prikket
figures-kind-not-registered = ikke registrert
figures-kind-missing = ingen tall
figures-kind-without-population = folketall mangler
figures-count-zero = { $count ->
    [one] Én kommune { $quantity ->
        [decided] sa nei
       *[settled] bosatte ingen
    }.
   *[other] { $count } kommuner { $quantity ->
        [decided] sa nei
       *[settled] bosatte ingen
    }.
}
figures-count-not-asked = { $count ->
    [one] Én kommune ble ikke anmodet.
   *[other] { $count } kommuner ble ikke anmodet.
}
figures-count-suppressed = { $count ->
    [one] Én kommune har et prikket tall.
   *[other] { $count } kommuner har prikkede tall.
}
figures-count-not-registered = { $count ->
    [one] For én kommune er svaret ikke registrert.
   *[other] For { $count } kommuner er svaret ikke registrert.
}
figures-count-missing = { $count ->
    [one] For én kommune finnes det ikke noe tall.
   *[other] For { $count } kommuner finnes det ikke noe tall.
}
figures-count-without-population = { $count ->
    [one] For én kommune mangler folketallet.
   *[other] For { $count } kommuner mangler folketallet.
}
figures-suppressed-part = prikket: så mange kan det være

# Charts of the chain.
figures-chain-title = { $place } i { $year }: { $steps }
figures-chain-title-none = { $place } har ingen tall for { $year }
figures-chain-description = Figuren viser anmodning, vedtak og faktisk bosetting i { $place } hvert år fra { $first_year } til { $last_year }.
figures-chain-alt = Stolpediagram med tre stolper for hvert år fra { $first_year } til { $last_year } i { $place }: anmodning, vedtak og faktisk bosetting.
figures-chain-extremes = Anmodningen var høyest i { $highest_year } ({ $highest }) og lavest i { $lowest_year } ({ $lowest }).
figures-chain-revised = IMDi endret anmodningen for { $year } fra { $original } til { $requested }; streken viser den opprinnelige.
figures-chain-withheld = For { $years } er noen { $quantity ->
    [decided] vedtak
   *[settled] tall på bosatte
} prikket; den skraverte delen viser hvor mange det kan være.
figures-original-request = opprinnelig { $number } anmodet
figures-revised-request = { $original } anmodet (senere endret til { $requested })

figures-from-to = { $low } til { $high }
figures-none-or = { $case ->
    [upto] 0 eller opptil { $high }
   *[known] 0 eller { $given }
}
figures-gap-decision = Anmodet, men ikke vedtatt
figures-gap-settlement = Vedtatt, men ikke bosatt
figures-gap-decision-said = { $direction ->
    [fewer] { $number } færre vedtatt enn anmodet
    [more] { $number } flere vedtatt enn anmodet
   *[same] like mange vedtatt som anmodet
}
figures-gap-decision-original-said = { $direction ->
    [fewer] { $number } færre vedtatt enn IMDi først ba om
    [more] { $number } flere vedtatt enn IMDi først ba om
   *[same] like mange vedtatt som IMDi først ba om
}
figures-gap-settlement-said = { $direction ->
    [fewer] { $number } færre bosatt enn vedtatt
    [more] { $number } flere bosatt enn vedtatt
   *[same] like mange bosatt som vedtatt
}
figures-gap-decision-uncertain = fra { $fewer } færre til { $more } flere vedtatt enn anmodet
figures-gap-decision-original-uncertain = fra { $fewer } færre til { $more } flere vedtatt enn IMDi først ba om
figures-gap-settlement-uncertain = fra { $fewer } færre til { $more } flere bosatt enn vedtatt
figures-gaps-title = { $place } i { $year }: { $gaps }
figures-gaps-description = Figuren viser hvor mange som falt bort i { $place } hvert år fra { $first_year } til { $last_year }: fra anmodning til vedtak, og fra vedtak til bosetting. Under null er det flere enn i steget før.
figures-gaps-alt = Stolpediagram med to stolper for hvert år fra { $first_year } til { $last_year } i { $place }: hvor mange færre som ble vedtatt enn anmodet, og hvor mange færre som ble bosatt enn vedtatt.
figures-gaps-original = For { $year } sammenligner vi med den opprinnelige anmodningen på { $original }, som vedtakene svarte på; mot den endrede ble det { $revised }.
figures-gaps-unanswered = For { $years } er svaret fra noen kommuner ikke kjent; det de ble anmodet om, er med i tallet.

figures-shares-title = { $place } fikk { $request } av landets anmodning i { $year }, med { $people } av innbyggerne
figures-shares-title-request = { $place } fikk { $request } av landets anmodning i { $year }
figures-shares-title-none = { $place } har ingen anmodning å sammenligne med landets i { $year }
figures-shares-description = Figuren viser hvor stor del av landets anmodning og bosetting { $place } hadde hvert år fra { $first_year } til { $last_year }, ved siden av fylkets del av folketallet.
figures-shares-alt = Linjediagram over årene { $first_year } til { $last_year }: delen { $place } hadde av landets anmodning, bosetting og folketall.
figures-shares-population-years = Folketallet er bare med for { $years }.
figures-shares-request = { $share } av anmodningen
figures-shares-settled = { $share } av de bosatte
figures-shares-population = { $share } av innbyggerne
figures-shares-line-request = av anmodningen
figures-shares-line-settled = av de bosatte
figures-shares-line-population = av innbyggerne

# Tables.
figures-table-municipalities = { $municipalities ->
    [one] { $place } ble { $asked ->
        [0] ikke anmodet om å bosette flyktninger i { $year }
       *[other] anmodet om å bosette flyktninger i { $year }
    }
   *[other] { $asked } av { $municipalities } kommuner i { $place } ble anmodet i { $year }
}{ $details }
    .description = Tabellen viser folketall, anmodning, vedtak og faktisk bosetting i { $year } for { figures-each-municipality }.
figures-table-municipalities-unknown = Vi har ingen tall for anmodningen i { $place } i { $year }
figures-refused = { $count ->
    [0] ingen vedtok færre enn anmodet
   *[other] { figures-at-least }{ $count } vedtok færre enn anmodet
}
figures-refused-original = { $count ->
    [0] ingen vedtok færre enn IMDi først ba om
   *[other] { figures-at-least }{ $count } vedtok færre enn IMDi først ba om
}
figures-lost = { $count ->
    [0] ingen bosatte færre enn vedtatt
   *[other] { figures-at-least }{ $count } bosatte færre enn vedtatt
}
figures-at-least = { $certain ->
    [no] minst {""}
   *[yes] {""}
}
figures-table-chain = Anmodning, vedtak og faktisk bosetting i { $place }, år for år
    .description = Tabellen viser for hvert år hvor mange IMDi ba om å få bosatt i { $place }, hvor mange som ble vedtatt, hvor mange som ble bosatt, og hvor mange færre det ble for hvert steg.
figures-table-shares = Hvor stor andel { $place } hadde av landets anmodning, bosetting og innbyggere, år for år
    .description = Tabellen viser hvor stor andel av landets anmodning, vedtak og bosetting som gjaldt { $place }, og hvor stor anmodningen ville vært hvis bare folketallet telte.
figures-table-coverage = Hvilke tall som finnes for { $place }, og hvorfor andre mangler
    .description = Tabellen viser for hvert år hvor mange kommuner det finnes anmodning, vedtak og bosetting for, og hvorfor tallet mangler for de andre. Fra 2021 skriver IMDi 0 for kommuner som ikke blir anmodet; de regnes her som registrert.
figures-table-registry-findings = { $rows ->
    [0] Kontrollen av kilder, kommuner og grenser fant ingenting å merke seg
    [one] Kontrollen av kilder, kommuner og grenser fant én ting å merke seg
   *[other] Kontrollen av kilder, kommuner og grenser fant { $rows } ting å merke seg
}
    .description = Tabellen viser hva kontrollen av kommuner, grenser og kontaktpersoner fant, og hva som bør gjøres.
figures-table-settlement-findings = { $rows ->
    [0] Kontrollen av bosettingstallene fant ingenting å merke seg
    [one] Kontrollen av bosettingstallene fant én ting å merke seg
   *[other] Kontrollen av bosettingstallene fant { $rows } ting å merke seg
}
    .description = Tabellen viser hva kontrollen av bosettingstallene fant, og hva som bør gjøres.
figures-table-municipality-names = { $rows ->
    [one] { $place } har én kommune
   *[other] { $place } har { $rows } kommuner
}
    .description = Tabellen viser nummer og navn på kommunene i { $place }.
figures-table-sources = Rapporten bygger på { $rows ->
    [one] én kilde
   *[other] { $rows } kilder
}
    .description = Tabellen viser hvem som har gitt ut hver kilde, på hvilke vilkår den kan brukes, når den er hentet, og hvilken fil den ligger i.
figures-table-dictionary = Hva kolonnene i tabellene og filene betyr
    .description = Tabellen viser overskriften, betydningen og enheten til hver kolonne, og navnet den har i filene som kan lastes ned.
