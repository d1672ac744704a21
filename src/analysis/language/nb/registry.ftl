# What the checks of municipalities, counties and advisers say.
finding-municipalities-unknown-at = Vi kjenner ingen kommuner som var gyldige { $date }.
    .action = Legg inn kommunene som gjelder på den datoen i municipalities.csv, eller velg en dato som tabellen dekker.
finding-municipality-valid-twice = Kommune { $code } står med to gyldige linjer { $date }.
    .action = Rett gyldighetsdatoene i municipalities.csv, slik at hvert nummer gjelder én gang om gangen.
finding-county-without-municipalities = Ingen kommune hører til fylke { $county }.
    .action = Bruk et av fylkesnumrene { $known }.
finding-municipality-code-unknown = Kommunenummer { $code } finnes ikke i kommunelistene.
    .action = Sjekk nummeret: det skal ha fire sifre og høre til året tallet gjelder.
finding-municipality-name-differs = Linjen for kommune { $code } har navnet «{ $name }», men kommunen heter «{ $official }».
    .action = Sjekk om tallet står på riktig linje.
finding-adviser-missing = { $name } ({ $code }) har ingen kontaktperson i fylkeskommunen.
    .action = Avklar hvem som er kontaktperson, og før det inn i adviser_municipalities.csv.
finding-adviser-several = { $name } ({ $code }) har { $advisers } kontaktpersoner i fylkeskommunen.
    .action = Er det ikke meningen, behold én linje for kommunen i adviser_municipalities.csv.
finding-advisers-unknown = Vi har ingen liste over kontaktpersoner for { $municipalities ->
    [one] kommunen
   *[other] de { $municipalities } kommunene
} i fylke { $county }.
    .action = Har fylkeskommunen kontaktpersoner, før dem inn i advisers.csv og adviser_municipalities.csv.
finding-split-municipality = { $name } ({ $code }) ble delt mellom flere kommuner. Tallene for { $years } teller i fylkets sum, men ikke i tallene for noen av dagens kommuner.
    .action = Ingenting å rette. Vær varsom med utviklingen i kommunene som fikk en del av { $name }.
finding-municipality-changed-county = { $name } ({ $code }) teller i { $from } til og med { $last_year } og i { $to } fra { $first_year }.
    .action = Ingenting å rette. En del av endringen mellom { $last_year } og { $first_year } i de to fylkene skyldes flyttingen.
finding-boundary-missing = Vi mangler grensene til disse kommunene: { $codes }.
    .action = Bruk en grensefil fra samme år som kommunelisten.
finding-boundary-projection = Grensene har kartprojeksjon { $found }, men skal ha EPSG:{ $wanted }.
    .action = Lag grensefilen på nytt i EPSG:{ $wanted }.
finding-county-not-valid = Fylke { $county } fantes ikke { $date }.
    .action = Rett «structure» i filen for planperioden.
finding-split-needs-key = Kommune { $code } ble delt i { $parts }. Tallene kan ikke plasseres på delene uten en nøkkel.
    .action = Oppgi hvor stor del hver av dem skal ha, med kilde, eller la tallene stå på kommunen som ble delt.
finding-split-key-wrong = Nøkkelen for kommune { $code } holder ikke: delene er { $parts }, og andelene må være null eller mer og til sammen én.
    .action = Rett andelene, eller numrene på delene.
finding-merger-cannot-be-undone = Kommune { $code } er slått sammen av flere. Tallene kan ikke føres tilbake til dem.
    .action = Bruk tallene slik de var før sammenslåingen, eller regn på kommunen som er der nå.
finding-municipality-code-not-then = Kommunenummer { $code } gjelder ikke { $date }.
    .action = Sjekk nummeret, oppgi en dag da numrene i tabellen gjaldt, eller ta bort linjene til kommuner som ikke fantes den dagen.
finding-municipality-number-unknown = { $name } står med det gamle nummeret { $code } i { $year }, og vi vet ikke hvilket nummer som gjaldt da.
    .action = Før inn det nye nummeret med samme navn i municipality_successors.csv.
finding-municipality-step-unknown = { $name } ({ $code }) er borte fra { $date }, og vi vet ikke hvilken kommune den gikk inn i.
    .action = Før inn kommunen som overtok, i municipality_successors.csv, eller sjekk at tallene for året er hele.
finding-registry-days-reversed = { $last } kommer etter { $first }.
    .action = Oppgi den første dagen først.
finding-split-after-merger = { $name } ({ $code }) ble slått sammen med andre, og den nye kommunen ble siden delt. Tallene for { $years } teller i fylkets sum, men ikke i tallene for noen av dagens kommuner.
    .action = Ingenting å rette. Vær varsom med utviklingen i kommunene som ligger der { $name } lå.
finding-region-of-part = { $name } ({ $code }) var en del av { $whole } ({ $whole_code }) og ligger i den samme arbeidsmarkedsregionen. Reisetid og pendling er målt for hele { $whole } og er ikke brukt for delen.
    .action = Ingenting å rette. Tall som mangler, teller verken for eller imot kommunen i forslaget.
finding-schools-of-split = { $schools ->
        [one] Én videregående skole er ført på { $name } ({ $code }), som er delt. Skolen teller i arbeidsmarkedsregionen, men ikke i noen av kommunene ({ $parts }).
       *[other] { $schools } videregående skoler er ført på { $name } ({ $code }), som er delt. Skolene teller i arbeidsmarkedsregionen, men ikke i noen av kommunene ({ $parts }).
    }
    .action = Hent inn en liste der skolene har dagens kommunenummer: «sektorplan import schools FIL».
finding-schools-none-in-region = Skoleregisteret har ingen videregående skole i drift i bo- og arbeidsmarkedsregionen til { $names }. Listen kan mangle skoler og skolesteder.
    .action = Er det en skole der, blir forslaget til kommunene i regionen for lavt. Før skolen inn med «sektorplan import schools FIL».
finding-county-new = { $name } ble eget fylke i { $year }. Tallene for årene før gjelder området til kommunene som ligger i fylket nå.
    .action = Ingenting å rette. Fylket tallene den gangen ble lagt fram for, kan ha hatt andre grenser.
