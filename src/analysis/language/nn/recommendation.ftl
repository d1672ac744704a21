# The recommendation: criteria, steps, methods, assumptions, and what can be wrong with the rules.
# A name of the code with _ is written with - here: labour_market is criterion-labour-market.

# --- criteria

criterion-population = Innbyggjartal
    .description = Fleire innbyggjarar gir fleire. Det som tel, er talet på innbyggjarar 1. januar.
criterion-dispersed = Spreidd busetjing
    .description = Busetjing i alle delar av fylket. Det som tel, er kvadratrota av innbyggjartalet: Fire gonger så mange innbyggjarar gir dobbelt så mange flyktningar, så små kommunar får fleire per innbyggjar.
criterion-labour-market = Arbeidsmarknad
    .description = Der det er lettare å få arbeid, kjem det fleire. Fire tal blir samanlikna med den midtarste kommunen i landet: arbeidsløysa, pendlinga ut av og inn til kommunen, og reisetida til sentrum i arbeidsmarknadsregionen.
criterion-upper-secondary = Vidaregåande opplæring
    .description = Vidaregåande skular innan rekkjevidd gir fleire. Det som tel, er skulane i kommunen og den delen kommunen har av skulane i arbeidsmarknadsregionen.
criterion-track-record = Gjennomførte vedtak
    .description = Kommunar som har fylt plassane dei vedtok tidlegare år, får fleire. Er det få vedtak å gå etter, blir talet drege mot delen i heile landet, så enkelttilfelle ikkje avgjer.
criterion-present-load = Flyktningar busette frå før
    .description = Kommunar med få flyktningar og familiemedlemmer per 1 000 innbyggjarar får fleire no.
criterion-introduction-programme = Resultat av introduksjonsprogrammet
    .description = Fleire deltakarar i arbeid eller utdanning etter programmet gir fleire. Tala blir lagde inn av fylkeskommunen. Små kull gjer dei usikre.
criterion-housing = Bustader
    .description = Det som tel, er talet på bustader kommunen kan tilby. Tala blir lagde inn av fylkeskommunen.

# --- steps from population to the recommended number

step-population = Innbyggjartal åleine
step-size = Storleiken på kommunen
step-dispersed = { criterion-dispersed }
step-labour-market = { criterion-labour-market }
step-upper-secondary = { criterion-upper-secondary }
step-track-record = { criterion-track-record }
step-present-load = { criterion-present-load }
step-introduction-programme = { criterion-introduction-programme }
step-housing = { criterion-housing }
step-arrears = Etterslep frå året før
step-minimum = Minste tal
step-cap = Øvre grense
step-rounding = Heile personar
step-earlier = Ingen skal ned
step-override = Fast tal

# --- methods side by side

method-population = Etter innbyggjartal
    .description = Kvar kommune får sin del av innbyggjarane i fylket.
method-imdi-2018 = IMDi sine vekter for 2018
    .description = Innbyggjartal tel 70 prosent, arbeidsmarknad 20 og resultat av introduksjonsprogrammet 10. Berre kommunar med minst 5 000 innbyggjarar er med, og ingen får færre enn minste tal.
method-danish = Den danske nøkkelen
    .description = To gonger delen av innbyggjarane, minus delen av flyktningane. Blir talet negativt, får kommunen ingen.
method-population-and-arrears = Innbyggjartal og etterslep
    .description = Delen av innbyggjarane, og det kommunen mangla på vedtaket året før. Nederland gjer det slik.
method-last-year = Oppmodinga frå IMDi året før
    .description = Det IMDi oppmoda kommunane om året før. Vart oppmodinga endra i løpet av året, er det den første som er brukt.
method-request = Oppmodinga frå IMDi
    .description = Det IMDi faktisk oppmoda kommunane om.
method-own = Framlegget
    .description = Framlegget i denne rapporten, etter vektene i planperioden.

# Figures that a method lacks, as in «Rekna utan …»
lacking-family-reunifications = familiesameiningar per kommune
lacking-arrears = etterslepet i kommunar der tal for året før manglar eller er prikka
lacking-requested-before = oppmodinga året før
lacking-requested = oppmodinga for nokre av kommunane
lacking-introduction-programme = resultat av introduksjonsprogrammet per kommune
lacking-labour-market = tal for arbeidsmarknaden
lacking-population = innbyggjartal
lacking-refugees = tal for flyktningar i nokre av kommunane
lacking-feasible-total = ein total som går opp med minste tal
methods-lacking = Rekna utan { $figures }.

# --- one municipality's number in words

explanation-population = { $name } har { $share } av innbyggjarane i fylket. Etter innbyggjartal åleine ville det gitt { $people } av { $total } personar.
explanation-size = Kriteria utanom innbyggjartal tel { $weight }. Dei byggjer på kvadratrota av innbyggjartalet, som gir små kommunar meir per innbyggjar. Det { $direction ->
        [more] gir { $people } fleire
        [fewer] gir { $people } færre
       *[none] endrar ikkje talet
    }.
explanation-criterion = { $criterion } tel { $weight }. Delen kommunen har av fylket er her { $share }, mot { $base } etter storleiken åleine. Det { $direction ->
        [more] gir { $people } fleire
        [fewer] gir { $people } færre
       *[none] endrar ikkje talet
    }.
explanation-arrears = Etterslepet frå året før gir { $people } { $direction ->
        [more] fleire
       *[fewer] færre
    }.
explanation-minimum = { $given ->
        [none] Ein kommune kan få ingen, eller minst { $minimum }. Her gir ingen den beste fordelinga, og det blir { $people } færre.
       *[some] Ein kommune kan få ingen, eller minst { $minimum }. Regelen gir her { $people } { $direction ->
            [more] fleire
           *[fewer] færre
        }.
    }
explanation-cap = { $cap ->
        [own] Den øvre grensa for kommunen gir { $people } færre.
       *[others] Øvre grenser i andre kommunar gir { $people } { $direction ->
            [more] fleire
           *[fewer] færre
        } her.
    }
explanation-rounding = Talet må vere eit heilt tal på personar. Det gir { $people } { $direction ->
        [more] meir
       *[fewer] mindre
    }.
explanation-earlier = Ingen kommune skal under talet han hadde frå før. Det gir { $people } { $direction ->
        [more] fleire
       *[fewer] færre
    }.
explanation-override = { $fixed ->
        [own] Talet er fastsett til { $number }: { $reason } Det gir { $people } { $direction ->
            [more] fleire
           *[fewer] færre
        }.
       *[others] Faste tal i andre kommunar gir { $people } { $direction ->
            [more] fleire
           *[fewer] færre
        } her.
    }
explanation-result = { $people ->
        [0] Framlegget er ingen.
        [one] Framlegget er éin person.
       *[other] Framlegget er { $people } personar.
    }

# --- assumptions, each with how much it matters

rating-high = Betyr mykje
rating-medium = Betyr noko
rating-low = Betyr lite

assumption-proposal = Tala er eit framlegg, rekna ut frå vektene. Fylkeskommunen tilrår, IMDi oppmodar og kommunestyret vedtek.
assumption-total-stated = Det blir fordelt { $total } personar. Talet er fastsett i planperioden.
assumption-total-requested = Det blir fordelt { $total } personar, like mange som IMDi har oppmoda kommunane i fylket om i { $year }.
assumption-total-chosen = Det blir fordelt { $total } personar, slik det er valt for denne utrekninga.
assumption-weights = Vektene er { $weights }. Dei er eit val, og berre forholdet mellom dei betyr noko.
assumption-minimum = Ein kommune får ingen, eller minst { $minimum }. Det følgjer hovudregelen til IMDi om at ingen får oppmoding om færre enn ti.
assumption-minimum-other = Ein kommune får ingen, eller minst { $minimum }. Hovudregelen til IMDi er minst ti.
assumption-base = Kriterium som seier korleis noko er, ikkje kor mykje det er, blir rekna ut frå kvadratrota av innbyggjartalet. Små kommunar får då meir per innbyggjar, slik dei òg gjer i oppmodingane frå IMDi.
assumption-index = Eitt einskilt tal kan gi ein kommune høgst det dobbelte og minst det halve av det den midtarste kommunen i landet får.
assumption-missing = Manglar ein kommune eit tal, tel det verken for eller imot. { $places ->
        [0] I dette fylket manglar ingen tal.
        [one] I dette fylket gjeld det eitt tal.
       *[other] I dette fylket gjeld det { $places } tal.
    }
assumption-unemployment = Arbeidsløysa er frå { $date }{ $later ->
        [yes] , etter at året tok til
       *[no] {""}
    }. Éin månad seier ikkje alt om året.
assumption-commuting = Pendling og reisetid er frå inndelinga i arbeidsmarknadsregionar. Kommunen som er sentrum i regionen, har ingen eigne tal for pendling.
assumption-schools = Kvar vidaregåande skule i drift tel likt, same kor mange plassar han har. Skulane er dei som var i drift då registeret vart henta. Lista kan mangle skular og skulestader.
assumption-track-record = Gjennomførte vedtak er frå { $years }. År med prikka tal er haldne utanfor. Delen i heile landet er { $share } og tel som { $worth } vedtak i kvar kommune.
assumption-arrears = Etterslep er vedtak minus busette året før, og { $known ->
        [0] er ikkje lagt til.
        [one] er lagt til for den eine kommunen der begge tala er kjende.
       *[other] er lagt til for dei { $known } kommunane der begge tala er kjende.
    }
assumption-planner-figures = Resultat av introduksjonsprogrammet og ledige bustader finst ikkje samla per kommune. Dei tel berre når fylkeskommunen legg inn eigne tal.
assumption-rules = { $rules ->
        [0] Ingen kommunar har øvre grense, fast tal eller tidlegare tal som skal haldast.
        [one] Éin kommune har øvre grense, fast tal eller tidlegare tal som skal haldast.
       *[other] { $rules } kommunar har øvre grense, fast tal eller tidlegare tal som skal haldast.
    }
assumption-stability = Spennet rundt kvart tal viser { $draws } forsøk med litt andre vekter, og totalar som er ti lågare og ti høgare. Feil i sjølve talgrunnlaget er ikkje med.
assumption-methods = Nøklane frå andre land er rekna med dei tala som finst. Kva kvar av dei manglar, står ved metoden.
assumption-refugees = Flyktningar som er busette frå før, er talde 1. januar { $year }{ $older ->
        [yes] , dei nyaste tala som finst
       *[no] {""}
    }.

# --- what can be wrong with weights and rules

finding-weights-all-zero = Ingen av kriteria har noka vekt.
    .action = Gi minst eitt kriterium ei vekt over null. Desse finst: { $known }.
finding-criterion-unknown = Det finst ikkje noko kriterium som heiter «{ $criterion }».
    .action = Meinte du «{ $near }»? Desse finst: { $known }.
finding-criterion-without-figures = Kriteriet «{ $criterion }» har vekt, men ingen tal å rekne med.
    .action = Legg inn tal for { $indicators }, eller set vekta til 0.
finding-criterion-without-claims = Etter kriteriet «{ $criterion }» har alle kommunane i fylket null.
    .action = Set vekta til 0, eller legg inn tal for minst éin kommune.
finding-recommendation-code-unknown = { $rule ->
        [caps] Øvre grense er sett for { $codes }, som ikkje er i fylket.
        [fixed] Fast tal er sett for { $codes }, som ikkje er i fylket.
        [earlier] Tidlegare tal er sett for { $codes }, som ikkje er i fylket.
        [arrears] Etterslep er sett for { $codes }, som ikkje er i fylket.
       *[planner] Eigne tal er lagde inn for { $codes }, som ikkje er i fylket.
    }
    .action = Rett kommunenummeret, eller fjern linja.
finding-recommendation-fixed-twice = { $code } har fast tal to gonger: { $first } og { $second }.
    .action = Behald det som gjeld, og fjern det andre.
finding-recommendation-fixed-above-cap = { $code } har fast tal { $fixed }, men øvre grense { $cap }.
    .action = Hev grensa til { $fixed }, eller senk det faste talet til { $cap }.
finding-recommendation-fixed-below-floor = { $code } har fast tal { $fixed }, men skal ikkje under { $floor }.
    .action = Hev det faste talet til { $floor }, eller fjern kommunen frå nobody_below.
finding-recommendation-fixed-below-minimum = { $code } har fast tal { $fixed }, som er lågare enn minste tal { $minimum }.
    .action = Det faste talet gjeld. Grunngivinga i planperioden bør seie kvifor.
finding-recommendation-cap-below-minimum = { $code } har øvre grense { $cap }, som er lågare enn minste tal { $minimum }. Då kan kommunen ikkje få nokon.
    .action = Hev grensa til { $minimum }, eller gi kommunen fast tal { $cap } med grunngiving.
finding-recommendation-floor-above-cap = { $code } skal ikkje under { $floor }, men har øvre grense { $cap }.
    .action = Hev grensa til { $floor }, eller senk talet kommunen ikkje skal under, til { $cap }.
finding-recommendation-floor-and-minimum = { $code } skal ha nokon, fordi han hadde { $floor } frå før, men øvre grense { $cap } er lågare enn minste tal { $minimum }.
    .action = Hev grensa til { $minimum }, eller gi kommunen fast tal { $cap } med grunngiving.
finding-recommendation-too-much-promised = Faste og tidlegare tal bind minst { $promised } personar, men berre { $total } skal fordelast.
    .action = Hev totalen til { $promised }, eller bind til saman { $excess } færre.
finding-recommendation-caps-too-low = Kommunane kan til saman ta imot { $room } personar, men { $total } skal fordelast.
    .action = Gi plass til { $lacking } fleire ved å heve øvre grenser eller faste tal, eller senk totalen til { $room }.
finding-recommendation-total-unreachable = { $total } { $total ->
        [one] person
       *[other] personar
    } kan ikkje fordelast slik at kvar kommune får ingen eller minst det minste talet, og grensene blir haldne.
    .action = Set totalen til { $below } eller { $above }, som er dei nærmaste som går opp.
finding-recommendation-total-above-inhabitants = Totalen er { $total } personar, men fylket har { $inhabitants } innbyggjarar.
    .action = Sjå om det står eit siffer for mykje, og skriv talet på flyktningar som skal fordelast.
finding-recommendation-nothing-asked = IMDi har ikkje oppmoda nokon av kommunane i fylket i { $year }, så det finst ingen total å fordele.
    .action = Skriv kor mange som skal fordelast: total = talet.
finding-recommendation-not-planned = Planperioden { $cycle } seier ikkje korleis tilrådinga skal reknast ut.
    .action = Legg til [recommendation.weights] i fila data/raw/cycles/{ $cycle }.toml, med ei linje for kvart kriterium, til dømes population = 1. Dei andre filene i mappa viser korleis.
finding-recommendation-without-population = Vi manglar innbyggjartal for { $year }, mellom anna for { $codes }.
    .action = Legg inn folketalet 1. januar { $year } for alle kommunane i tabellen population.
finding-fit-without-request = Ingen kommunar i landet har ei oppmoding for året, så det finst ikkje noko å tilpasse kriteria til.
    .action = Hent oppmodingane med «sektorplan import settlement FIL», eller la vere å samanlikne med dei.
