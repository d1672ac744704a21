# What the checks of municipalities, counties and advisers say.
finding-municipalities-unknown-at = Vi kjenner ingen kommunar som var gyldige { $date }.
    .action = Legg inn kommunane som gjeld på den datoen i municipalities.csv, eller vel ein dato som tabellen dekkjer.
finding-municipality-valid-twice = Kommune { $code } står med to gyldige linjer { $date }.
    .action = Rett gyldigheitsdatoane i municipalities.csv, slik at kvart nummer gjeld éin gong om gongen.
finding-county-without-municipalities = Ingen kommune høyrer til fylke { $county }.
    .action = Bruk eitt av fylkesnummera { $known }.
finding-municipality-code-unknown = Kommunenummer { $code } finst ikkje i kommunelistene.
    .action = Sjekk nummeret: det skal ha fire siffer og høyre til året talet gjeld.
finding-municipality-name-differs = Linja for kommune { $code } har namnet «{ $name }», men kommunen heiter «{ $official }».
    .action = Sjekk om talet står på rett linje.
finding-adviser-missing = { $name } ({ $code }) har ingen kontaktperson i fylkeskommunen.
    .action = Avklar kven som er kontaktperson, og før det inn i adviser_municipalities.csv.
finding-adviser-several = { $name } ({ $code }) har { $advisers } kontaktpersonar i fylkeskommunen.
    .action = Er det ikkje meininga, ta vare på éi linje for kommunen i adviser_municipalities.csv.
finding-advisers-unknown = Vi har inga liste over kontaktpersonar for { $municipalities ->
    [one] kommunen
   *[other] dei { $municipalities } kommunane
} i fylke { $county }.
    .action = Har fylkeskommunen kontaktpersonar, før dei inn i advisers.csv og adviser_municipalities.csv.
finding-split-municipality = { $name } ({ $code }) vart delt mellom fleire kommunar. Tala for { $years } tel i summen for fylket, men ikkje i tala for nokon av kommunane som finst no.
    .action = Ingenting å rette. Ver varsam med utviklinga i kommunane som fekk ein del av { $name }.
finding-municipality-changed-county = { $name } ({ $code }) tel i { $from } til og med { $last_year } og i { $to } frå { $first_year }.
    .action = Ingenting å rette. Ein del av endringa mellom { $last_year } og { $first_year } i dei to fylka kjem av flyttinga.
finding-boundary-missing = Vi manglar grensene til desse kommunane: { $codes }.
    .action = Bruk ei grensefil frå same år som kommunelista.
finding-boundary-projection = Grensene har kartprojeksjon { $found }, men skal ha EPSG:{ $wanted }.
    .action = Lag grensefila på nytt i EPSG:{ $wanted }.
finding-county-not-valid = Fylke { $county } fanst ikkje { $date }.
    .action = Rett «structure» i fila for planperioden.
finding-split-needs-key = Kommune { $code } vart delt i { $parts }. Tala kan ikkje plasserast på delane utan ein nøkkel.
    .action = Oppgi kor stor del kvar av dei skal ha, med kjelde, eller la tala stå på kommunen som vart delt.
finding-split-key-wrong = Nøkkelen for kommune { $code } held ikkje: Delane er { $parts }. Kvar del må vere null eller meir, og til saman må dei bli éin.
    .action = Rett storleiken eller nummera på delane.
finding-merger-cannot-be-undone = Kommune { $code } er slått saman av fleire. Tala kan ikkje førast tilbake til dei.
    .action = Bruk tala slik dei var før samanslåinga, eller rekn på kommunen som er der no.
finding-municipality-code-not-then = Kommunenummer { $code } gjeld ikkje { $date }.
    .action = Sjekk nummeret, oppgi ein dag då nummera i tabellen galdt, eller ta bort linjene til kommunar som ikkje fanst den dagen.
finding-municipality-number-unknown = { $name } står med det gamle nummeret { $code } i { $year }, og vi veit ikkje kva nummer som galdt då.
    .action = Før inn det nye nummeret med same namn i municipality_successors.csv.
finding-municipality-step-unknown = { $name } ({ $code }) er borte frå { $date }, og vi veit ikkje kva kommune han gjekk inn i.
    .action = Før inn kommunen som tok over, i municipality_successors.csv, eller sjekk at tala for året er heile.
finding-registry-days-reversed = { $last } kjem etter { $first }.
    .action = Oppgi den første dagen først.
finding-split-after-merger = { $name } ({ $code }) vart slått saman med andre, og den nye kommunen vart sidan delt. Tala for { $years } tel i summen for fylket, men ikkje i tala for nokon av kommunane som finst no.
    .action = Ingenting å rette. Ver varsam med utviklinga i kommunane som ligg der { $name } låg.
finding-region-of-part = { $name } ({ $code }) var ein del av { $whole } ({ $whole_code }) og ligg i den same arbeidsmarknadsregionen. Reisetid og pendling er målte for heile { $whole } og er ikkje brukte for delen.
    .action = Ingenting å rette. Tal som manglar, tel verken for eller imot kommunen i framlegget.
finding-schools-of-split = { $schools ->
        [one] Éin vidaregåande skule er ført på { $name } ({ $code }), som er delt. Skulen tel i arbeidsmarknadsregionen, men ikkje i nokon av kommunane ({ $parts }).
       *[other] { $schools } vidaregåande skular er førte på { $name } ({ $code }), som er delt. Skulane tel i arbeidsmarknadsregionen, men ikkje i nokon av kommunane ({ $parts }).
    }
    .action = Hent inn ei liste der skulane har kommunenummeret som gjeld no: «sektorplan import schools FIL».
finding-schools-none-in-region = Skuleregisteret har ingen vidaregåande skule i drift i bu- og arbeidsmarknadsregionen til { $names }. Lista kan mangle skular og skulestader.
    .action = Er det ein skule der, blir forslaget til kommunane i regionen for lågt. Før inn skulen med «sektorplan import schools FIL».
finding-county-new = { $name } vart eige fylke i { $year }. Tala for åra før gjeld området til kommunane som ligg i fylket no.
    .action = Ingenting å rette. Fylket som tala den gongen vart lagde fram for, kan ha hatt andre grenser.
