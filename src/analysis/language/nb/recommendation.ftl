# The recommendation: criteria, steps, methods, assumptions, and what can be wrong with the rules.
# A name of the code with _ is written with - here: labour_market is criterion-labour-market.

# --- criteria

criterion-population = Innbyggertall
    .description = Flere innbyggere gir flere. Det som teller, er antall innbyggere 1. januar.
criterion-dispersed = Spredt bosetting
    .description = Bosetting i alle deler av fylket. Det som teller, er kvadratroten av innbyggertallet: Fire ganger så mange innbyggere gir dobbelt så mange flyktninger, så små kommuner får flere per innbygger.
criterion-labour-market = Arbeidsmarked
    .description = Der det er lettere å få arbeid, kommer det flere. Fire tall sammenlignes med den midterste kommunen i landet: arbeidsledigheten, pendlingen ut av og inn til kommunen, og reisetiden til sentrum i arbeidsmarkedsregionen.
criterion-upper-secondary = Videregående opplæring
    .description = Videregående skoler innen rekkevidde gir flere. Det som teller, er skolene i kommunen og kommunens del av skolene i arbeidsmarkedsregionen.
criterion-track-record = Gjennomførte vedtak
    .description = Kommuner som har fylt plassene de vedtok tidligere år, får flere. Er det få vedtak å gå etter, trekkes tallet mot landets andel, så enkelttilfeller ikke avgjør.
criterion-present-load = Flyktninger bosatt fra før
    .description = Kommuner med få flyktninger og familiemedlemmer per 1 000 innbyggere får flere nå.
criterion-introduction-programme = Resultater av introduksjonsprogrammet
    .description = Flere deltakere i arbeid eller utdanning etter programmet gir flere. Tallene legges inn av fylkeskommunen. Små kull gjør dem usikre.
criterion-housing = Boliger
    .description = Det som teller, er antall boliger kommunen kan tilby. Tallene legges inn av fylkeskommunen.

# --- steps from population to the recommended number

step-population = Innbyggertall alene
step-size = Kommunens størrelse
step-dispersed = { criterion-dispersed }
step-labour-market = { criterion-labour-market }
step-upper-secondary = { criterion-upper-secondary }
step-track-record = { criterion-track-record }
step-present-load = { criterion-present-load }
step-introduction-programme = { criterion-introduction-programme }
step-housing = { criterion-housing }
step-arrears = Etterslep fra året før
step-minimum = Minste antall
step-cap = Øvre grense
step-rounding = Hele personer
step-earlier = Ingen skal ned
step-override = Fast tall

# --- methods side by side

method-population = Etter innbyggertall
    .description = Hver kommune får sin andel av innbyggerne i fylket.
method-imdi-2018 = IMDis vekter for 2018
    .description = Innbyggertall teller 70 prosent, arbeidsmarked 20 og resultater av introduksjonsprogrammet 10. Bare kommuner med minst 5 000 innbyggere er med, og ingen får færre enn minste antall.
method-danish = Den danske nøkkelen
    .description = To ganger andelen av innbyggerne, minus andelen av flyktningene. Blir tallet negativt, får kommunen ingen.
method-population-and-arrears = Innbyggertall og etterslep
    .description = Andelen av innbyggerne, og det kommunen manglet på vedtaket året før. Nederland gjør det slik.
method-last-year = IMDis anmodning året før
    .description = Det IMDi anmodet kommunene om året før. Ble anmodningen endret i løpet av året, brukes den første.
method-request = IMDis anmodning
    .description = Det IMDi faktisk anmodet kommunene om.
method-own = Forslaget
    .description = Forslaget i denne rapporten, etter vektene i planperioden.

# Figures that a method lacks, as in «Regnet uten …»
lacking-family-reunifications = familiegjenforeninger per kommune
lacking-arrears = etterslepet i kommuner der tall for året før mangler eller er prikket
lacking-requested-before = anmodningen året før
lacking-requested = anmodningen for noen av kommunene
lacking-introduction-programme = resultater av introduksjonsprogrammet per kommune
lacking-labour-market = tall for arbeidsmarkedet
lacking-population = innbyggertall
lacking-refugees = tall for flyktninger i noen av kommunene
lacking-feasible-total = en total som går opp med minste antall
methods-lacking = Regnet uten { $figures }.

# --- one municipality's number in words

explanation-population = { $name } har { $share } av innbyggerne i fylket. Etter innbyggertall alene ville det gitt { $people } av { $total } personer.
explanation-size = Kriteriene utenom innbyggertall teller { $weight }. De bygger på kvadratroten av innbyggertallet, som gir små kommuner mer per innbygger. Det { $direction ->
        [more] gir { $people } flere
        [fewer] gir { $people } færre
       *[none] endrer ikke tallet
    }.
explanation-criterion = { $criterion } teller { $weight }. Kommunens andel av fylket er her { $share }, mot { $base } etter størrelsen alene. Det { $direction ->
        [more] gir { $people } flere
        [fewer] gir { $people } færre
       *[none] endrer ikke tallet
    }.
explanation-arrears = Etterslepet fra året før gir { $people } { $direction ->
        [more] flere
       *[fewer] færre
    }.
explanation-minimum = { $given ->
        [none] En kommune kan få ingen, eller minst { $minimum }. Her gir ingen den beste fordelingen, og det blir { $people } færre.
       *[some] En kommune kan få ingen, eller minst { $minimum }. Regelen gir her { $people } { $direction ->
            [more] flere
           *[fewer] færre
        }.
    }
explanation-cap = { $cap ->
        [own] Kommunens øvre grense gir { $people } færre.
       *[others] Andre kommuners øvre grense gir { $people } { $direction ->
            [more] flere
           *[fewer] færre
        } her.
    }
explanation-rounding = Tallet må være et helt antall personer. Det gir { $people } { $direction ->
        [more] mer
       *[fewer] mindre
    }.
explanation-earlier = Ingen kommune skal under tallet den hadde fra før. Det gir { $people } { $direction ->
        [more] flere
       *[fewer] færre
    }.
explanation-override = { $fixed ->
        [own] Tallet er fastsatt til { $number }: { $reason } Det gir { $people } { $direction ->
            [more] flere
           *[fewer] færre
        }.
       *[others] Faste tall i andre kommuner gir { $people } { $direction ->
            [more] flere
           *[fewer] færre
        } her.
    }
explanation-result = { $people ->
        [0] Forslaget er ingen.
        [one] Forslaget er én person.
       *[other] Forslaget er { $people } personer.
    }

# --- assumptions, each with how much it matters

rating-high = Betyr mye
rating-medium = Betyr noe
rating-low = Betyr lite

assumption-proposal = Tallene er et forslag, regnet ut fra vektene. Fylkeskommunen anbefaler, IMDi anmoder og kommunestyret vedtar.
assumption-total-stated = Det fordeles { $total } personer. Antallet er bestemt i planperioden.
assumption-total-requested = Det fordeles { $total } personer, like mange som IMDi har anmodet kommunene i fylket om i { $year }.
assumption-total-chosen = Det fordeles { $total } personer, slik det er valgt for denne beregningen.
assumption-weights = Vektene er { $weights }. De er et valg, og bare forholdet mellom dem betyr noe.
assumption-minimum = En kommune får ingen, eller minst { $minimum }. Det følger IMDis hovedregel om at ingen blir anmodet om færre enn ti.
assumption-minimum-other = En kommune får ingen, eller minst { $minimum }. IMDis hovedregel er minst ti.
assumption-base = Kriterier som sier hvordan noe er, ikke hvor mye det er, regnes ut fra kvadratroten av innbyggertallet. Små kommuner får da mer per innbygger, slik de også gjør i anmodningene fra IMDi.
assumption-index = Ett enkelt tall kan gi en kommune høyst det dobbelte og minst det halve av det den midterste kommunen i landet får.
assumption-missing = Mangler en kommune et tall, teller det verken for eller imot. { $places ->
        [0] I dette fylket mangler ingen tall.
        [one] I dette fylket gjelder det ett tall.
       *[other] I dette fylket gjelder det { $places } tall.
    }
assumption-unemployment = Arbeidsledigheten er fra { $date }{ $later ->
        [yes] , etter at året begynte
       *[no] {""}
    }. Én måned sier ikke alt om året.
assumption-commuting = Pendling og reisetid er fra inndelingen i arbeidsmarkedsregioner. Kommunen som er sentrum i regionen, har ingen egne tall for pendling.
assumption-schools = Hver videregående skole i drift teller likt, uansett hvor mange plasser den har. Skolene er dem som var i drift da registeret ble hentet. Listen kan mangle skoler og skolesteder.
assumption-track-record = Gjennomførte vedtak er fra { $years }. År med prikkede tall er holdt utenfor. Landets andel er { $share } og teller som { $worth } vedtak i hver kommune.
assumption-arrears = Etterslep er vedtak minus bosatte året før, og { $known ->
        [0] er ikke lagt til.
        [one] er lagt til for den ene kommunen der begge tallene er kjent.
       *[other] er lagt til for de { $known } kommunene der begge tallene er kjent.
    }
assumption-planner-figures = Resultater av introduksjonsprogrammet og ledige boliger finnes ikke samlet per kommune. De teller bare når fylkeskommunen legger inn egne tall.
assumption-rules = { $rules ->
        [0] Ingen kommuner har øvre grense, fast tall eller tidligere tall som skal holdes.
        [one] Én kommune har øvre grense, fast tall eller tidligere tall som skal holdes.
       *[other] { $rules } kommuner har øvre grense, fast tall eller tidligere tall som skal holdes.
    }
assumption-stability = Spennet rundt hvert tall viser { $draws } forsøk med litt andre vekter, og totaler som er ti lavere og ti høyere. Feil i selve tallgrunnlaget er ikke med.
assumption-methods = Andre lands nøkler er regnet med de tallene som finnes. Hva hver av dem mangler, står ved metoden.
assumption-refugees = Flyktninger som er bosatt fra før, er talt 1. januar { $year }{ $older ->
        [yes] , de nyeste tallene som finnes
       *[no] {""}
    }.

# --- what can be wrong with weights and rules

finding-weights-all-zero = Ingen av kriteriene har noen vekt.
    .action = Gi minst ett kriterium en vekt over null. Disse finnes: { $known }.
finding-criterion-unknown = Det finnes ikke noe kriterium som heter «{ $criterion }».
    .action = Mente du «{ $near }»? Disse finnes: { $known }.
finding-criterion-without-figures = Kriteriet «{ $criterion }» har vekt, men ingen tall å regne med.
    .action = Legg inn tall for { $indicators }, eller sett vekten til 0.
finding-criterion-without-claims = Etter kriteriet «{ $criterion }» har alle kommunene i fylket null.
    .action = Sett vekten til 0, eller legg inn tall for minst én kommune.
finding-recommendation-code-unknown = { $rule ->
        [caps] Øvre grense er satt for { $codes }, som ikke er i fylket.
        [fixed] Fast tall er satt for { $codes }, som ikke er i fylket.
        [earlier] Tidligere tall er satt for { $codes }, som ikke er i fylket.
        [arrears] Etterslep er satt for { $codes }, som ikke er i fylket.
       *[planner] Egne tall er lagt inn for { $codes }, som ikke er i fylket.
    }
    .action = Rett kommunenummeret, eller fjern linjen.
finding-recommendation-fixed-twice = { $code } har fast tall to ganger: { $first } og { $second }.
    .action = Behold det som gjelder, og fjern det andre.
finding-recommendation-fixed-above-cap = { $code } har fast tall { $fixed }, men øvre grense { $cap }.
    .action = Hev grensen til { $fixed }, eller senk det faste tallet til { $cap }.
finding-recommendation-fixed-below-floor = { $code } har fast tall { $fixed }, men skal ikke under { $floor }.
    .action = Hev det faste tallet til { $floor }, eller fjern kommunen fra nobody_below.
finding-recommendation-fixed-below-minimum = { $code } har fast tall { $fixed }, som er lavere enn minste antall { $minimum }.
    .action = Det faste tallet gjelder. Begrunnelsen i planperioden bør si hvorfor.
finding-recommendation-cap-below-minimum = { $code } har øvre grense { $cap }, som er lavere enn minste antall { $minimum }. Da kan kommunen ikke få noen.
    .action = Hev grensen til { $minimum }, eller gi kommunen fast tall { $cap } med begrunnelse.
finding-recommendation-floor-above-cap = { $code } skal ikke under { $floor }, men har øvre grense { $cap }.
    .action = Hev grensen til { $floor }, eller senk tallet kommunen ikke skal under, til { $cap }.
finding-recommendation-floor-and-minimum = { $code } skal ha noen, fordi den hadde { $floor } fra før, men øvre grense { $cap } er lavere enn minste antall { $minimum }.
    .action = Hev grensen til { $minimum }, eller gi kommunen fast tall { $cap } med begrunnelse.
finding-recommendation-too-much-promised = Faste og tidligere tall binder minst { $promised } personer, men bare { $total } skal fordeles.
    .action = Hev totalen til { $promised }, eller bind til sammen { $excess } færre.
finding-recommendation-caps-too-low = Kommunene kan til sammen ta imot { $room } personer, men { $total } skal fordeles.
    .action = Gi plass til { $lacking } flere ved å heve øvre grenser eller faste tall, eller senk totalen til { $room }.
finding-recommendation-total-unreachable = { $total } { $total ->
        [one] person
       *[other] personer
    } kan ikke fordeles slik at hver kommune får ingen eller minst det minste antallet, og grensene holdes.
    .action = Sett totalen til { $below } eller { $above }, som er de nærmeste som går opp.
finding-recommendation-total-above-inhabitants = Totalen er { $total } personer, men fylket har { $inhabitants } innbyggere.
    .action = Se om det står et siffer for mye, og skriv antallet flyktninger som skal fordeles.
finding-recommendation-nothing-asked = IMDi har ikke anmodet noen av kommunene i fylket i { $year }, så det finnes ingen total å fordele.
    .action = Skriv hvor mange som skal fordeles: total = antallet.
finding-recommendation-not-planned = Planperioden { $cycle } sier ikke hvordan anbefalingen skal regnes ut.
    .action = Legg til [recommendation.weights] i filen data/raw/cycles/{ $cycle }.toml, med en linje for hvert kriterium, for eksempel population = 1. De andre filene i mappen viser hvordan.
finding-recommendation-without-population = Vi mangler innbyggertall for { $year }, blant annet for { $codes }.
    .action = Legg inn folketallet 1. januar { $year } for alle kommunene i tabellen population.
finding-fit-without-request = Ingen kommuner i landet har en anmodning for året, så det finnes ikke noe å tilpasse kriteriene til.
    .action = Hent anmodningene med «sektorplan import settlement FIL», eller la være å sammenligne med dem.
