# What can be wrong with a file in data/raw, and what a planner does about it.

# --- the file itself

finding-file-missing = Fila finst ikkje.
    .action = Legg ho tilbake, til dømes frå førre versjon eller frå utgivaren. Katalogen datapackage.json seier kva ho skal vere.
finding-file-unreadable = Fila kan ikkje opnast ({ $reason }).
    .action = Lukk ho i andre program, til dømes Excel, og prøv på nytt.
finding-file-changed = Fila er endra sidan ho vart godkjend.
    .action = Sjå over endringa. Er ho rett, køyr «sektorplan sources accept { $file }». Er ho ikkje det, legg den gamle fila tilbake.
finding-file-uncatalogued = Fila står ikkje i katalogen datapackage.json, og blir ikkje brukt.
    .action = Flytt ho ut av mappa, eller hent ho inn med «sektorplan import».
finding-file-encoding = Fila er ikkje lagra som UTF-8, så bokstavar som æ, ø og å kan ikkje lesast.
    .action = Lagre ho på nytt som «CSV UTF-8 (kommadelt)».
finding-file-not-text = Fila inneheld teikn som ikkje er tekst.
    .action = Kontroller at det er ei CSV-fil, ikkje eit Excel-ark med nytt filnamn.
finding-file-quotes = Eit hermeteikn er opna, men ikkje lukka, eller står midt i ei celle.
    .action = Set hermeteikn både framfor og bak teksten i cella, og skriv eit hermeteikn inne i teksten dobbelt.
finding-file-empty = Fila er tom.
    .action = Legg tilbake innhaldet, med overskriftene på første linja.
finding-file-no-rows = Fila har overskrifter, men ingen rader.
    .action = Legg tilbake radene.
finding-file-separator = Kolonnane er skilde med { $separator ->
        [semicolon] semikolon
        [tab] tabulator
       *[bar] loddrett strek
    }, men skal vere skilde med komma.
    .action = Lagre fila på nytt med komma mellom kolonnane.
finding-findings-more = Fila har { $count ->
        [one] éin feil til
       *[other] { $count } feil til
    } som ikkje er viste her.
    .action = Rett feila over, og køyr kontrollen på nytt.

# --- columns and rows

finding-column-missing = Kolonnen manglar.
    .action = Legg til kolonnen, og skriv namnet nøyaktig slik.
finding-column-misspelt = Tabellen har ingen kolonne med dette namnet, og manglar «{ $expected }».
    .action = Skriv «{ $expected }» i staden.
finding-column-unknown = Tabellen har ingen kolonne med dette namnet.
    .action = Fjern kolonnen.
finding-column-doubled = To kolonnar har same namn.
    .action = Fjern den eine, eller gi han rett namn.
finding-row-length = Linja har { $found } celler, men skal ha { $expected }.
    .action = Sjå etter eit komma for mykje eller for lite. Tekst med komma må stå i hermeteikn.
finding-row-doubled = Rada for { $key } står to gonger; første gongen på linje { $first }.
    .action = Ta vare på den rette rada, og fjern den andre.

# --- cells

finding-cell-empty = Cella er tom.
    .action = Fyll ho ut; kolonnen må ha ein verdi i kvar rad.
finding-cell-not-int = «{ $value }» er ikkje eit heilt tal.
    .action = Skriv berre siffer, utan mellomrom, komma eller tekst. Er talet prikka eller manglar, la cella stå tom og sei kvifor i statuskolonnen.
finding-cell-not-float = «{ $value }» er ikkje eit tal.
    .action = Skriv berre siffer, med punktum framfor desimalane og utan mellomrom.
finding-cell-not-share = «{ $value }» er ikkje eit tal.
    .action = Skriv delen som eit tal mellom 0 og 1, med punktum framfor desimalane.
finding-cell-not-date = «{ $value }» er ikkje ein dato.
    .action = Skriv datoen som år-månad-dag, til dømes 2021-01-31.
finding-cell-not-bool = «{ $value }» er verken ja eller nei.
    .action = Skriv true for ja og false for nei.
finding-cell-form-code = «{ $value }» har ikkje form som eit nummer for ein kommune (fire siffer) eller eit fylke (to siffer).
    .action = Skriv alle siffera, òg nullen framfor: 0301.
finding-cell-form-email = «{ $value }» er ikkje ei e-postadresse.
    .action = Skriv adressa slik: namn@fylke.no.
finding-cell-form-identifier = «{ $value }» har ikkje den forma kolonnen krev.
    .action = Skriv ho på same måten som i dei andre radene.
finding-cell-not-allowed = «{ $value }» er ikkje ein av verdiane kolonnen kan ha.
    .action = Vel ein av desse: { $allowed }.
finding-number-negative = { $value } er mindre enn null.
    .action = Rett talet. Eit slikt tal kan ikkje vere negativt.
finding-number-too-small = { $value } er for lite.
    .action = Rett talet. Det minste som går, er { $limit }.
finding-number-too-large = { $value } er for stort.
    .action = Rett talet. Det største som går, er { $limit }.
finding-value-without-status = Talet og statusen passar ikkje saman.
    .action = Er statusen «reported», skal det stå eit tal; er han noko anna, skal cella vere tom.
finding-dates-reversed = Siste dag kjem ikkje etter første dag.
    .action = Rett datoane valid_from og valid_to.
finding-county-and-code-differ = Fylkesnummeret { $value } er ikkje dei to første siffera i kommunenummeret.
    .action = Rett fylkesnummeret eller kommunenummeret.
finding-successor-and-change-differ = Kommunen frå 2020 og endringa passar ikkje saman.
    .action = La successor_code vere tom når change er split eller unplaced, og fyll han ut elles.
finding-parts-exceed-whole = Flyktningar og arbeidsinnvandrarar er til saman fleire enn alle innvandrarane ({ $value }).
    .action = Rett tala i rada.

# --- codes, and tables beside each other

finding-reference-unknown = «{ $value }» finst ikkje i tabellen { $table }.
    .action = Rett verdien, eller legg han til i { $table } først.
finding-code-unknown = Det finst ingen kommune med nummer { $code }.
    .action = Rett nummeret. Tabellen municipalities viser dei som finst.
finding-code-other-year = { $code } { $name } er ikkje ein kommune i { $year }.
    .action = Bruk nummeret kommunen hadde i { $year }.
finding-code-other-year-now = { $code } { $name } er ikkje ein kommune i { $year }.
    .action = Området høyrer i { $year } til { $now }. Kontroller om rada gjeld den kommunen.
finding-municipality-missing = { $name } ({ $code }) har inga rad for { $year }.
    .action = Legg til rada. Manglar talet, skal rada likevel stå der, med tom celle og ein status som seier kvifor.

# --- the catalogue

finding-table-unknown = Det finst ingen tabell som heiter «{ $table }».
    .action = Desse finst: { $known }.
finding-table-not-catalogued = Tabellen { $table } står ikkje i katalogen.
    .action = Legg tilbake oppføringa i datapackage.json.
finding-table-without-schema = Tabellen { $table } er ført i katalogen, men arbeidsboka veit ikkje korleis han skal sjå ut.
    .action = Fjern oppføringa, eller be den som held arbeidsboka ved like om å beskrive tabellen.
finding-catalogue-not-json = Katalogen er ikkje gyldig JSON.
    .action = Sjå etter eit komma, eit hermeteikn eller ei klamme som manglar på denne linja eller den førre.
finding-catalogue-key-unknown = Katalogen har ikkje noko som heiter «{ $entry }».
    .action = Meinte du «{ $near }»?
finding-catalogue-key-missing = «{ $entry }» manglar.
    .action = Legg det til; dei andre oppføringane viser korleis.
finding-catalogue-value-wrong = «{ $value }» kan ikkje stå som «{ $entry }».
    .action = Rett verdien; dei andre oppføringane viser korleis han ser ut.
finding-catalogue-schema-differs = Katalogen beskriv andre kolonnar enn tabellen har.
    .action = Køyr «sektorplan sources accept { $file }».
finding-accept-unknown-file = Fila står ikkje i katalogen datapackage.json.
    .action = Den nærmaste som gjer det, er { $near }.

# --- boundaries

finding-boundaries-missing = Vi har ingen kommunegrenser for { $date }.
    .action = Grenser finst for { $known }. Hent andre med «sektorplan fetch boundaries --date { $date }».
finding-boundaries-unreadable = Fila er ikkje GeoParquet med kolonnane code og geometry i EPSG:25833.
    .action = Lag fila på nytt slik README.md i mappa seier.

# --- planning cycles

finding-county-unknown = Det finst ikkje noko fylke med nummer «{ $county }».
    .action = Vel eitt av desse: { $known }.
finding-cycle-unknown = Fylke { $county } har ingen planperiode { $cycle }.
    .action = Desse finst: { $known }. Du lagar ein ny med «sektorplan cycle new».
finding-cycle-county-without = Fylke { $county } har ingen planperiode enno.
    .action = Lag han: sektorplan cycle new --county { $county } --cycle { $cycle ->
        [none] ÅÅÅÅ-ÅÅÅÅ
       *[other] { $cycle }
    }{ $known ->
        [none] {""}
       *[other] . Desse finst frå før: { $known }.
    }
finding-cycle-file-name = Filnamnet har ikkje forma fylkesnummer-første år-siste år.
    .action = Gi fila eit namn som 50-2021-2023.toml.
finding-cycle-encoding = Fila er ikkje lagra som UTF-8, så bokstavar som æ, ø og å kan ikkje lesast.
    .action = Lagre ho på nytt med teiknkodinga UTF-8. I Notisblokk vel du det i «Lagre som».
finding-cycle-key-twice = Linja gir ei innstilling eller overskrift som står i fila frå før.
    .action = Ta vare på den linja som skal gjelde, og slett den andre.
finding-cycle-not-toml = Linja kan ikkje lesast.
    .action = Skriv namn = verdi, med tekst i hermeteikn og datoar som år-månad-dag.
finding-cycle-key-unknown = Planperioden har inga innstilling som heiter «{ $entry }».
    .action = { $near ->
        [none] Desse finst: { $known }.
       *[other] Meinte du «{ $near }»?
    }
finding-cycle-key-missing = Innstillinga «{ $entry }» manglar.
    .action = Legg ho til; ei anna fil i mappa viser korleis.
finding-cycle-value-wrong = { $value } kan ikkje stå som «{ $entry }».
    .action = { $rule ->
        [whole] Skriv eit heilt tal, berre med siffer og utan hermeteikn.
        [number] Skriv eit tal utan hermeteikn, med punktum framfor desimalane.
        [least] Skriv eit tal som er minst { $limit }.
        [most] Skriv eit tal som er høgst { $limit }.
        [text] Set verdien i hermeteikn.
        [date] Skriv datoen som år-månad-dag utan hermeteikn og klokkeslett, til dømes 2024-01-01.
        [yes-or-no] Skriv true for ja eller false for nei, utan hermeteikn.
        [choice] Skriv ein av desse verdiane, i hermeteikn: { $limit }.
        [list] Skriv verdiane i hakeparentesar med komma mellom, til dømes ["nb", "nn"].
        [many] Skriv overskrifta med to hakeparentesar på kvar side: [[{ $entry }]].
        [section] Skriv overskrifta [{ $entry }] på ei eiga linje, og innstillingane på linjene under.
        [filled] Fyll ho ut; ho kan ikkje vere tom.
        [county] Skriv fylkesnummeret med to siffer.
        [years] Skriv første og siste år med vanleg bindestrek, til dømes 2024-2027.
        [code] Skriv kommunenummeret med fire siffer.
       *[other] Rett verdien; kommentaren over linja seier kva som kan stå der.
    }
finding-cycle-years-reversed = Det siste året i planperioden kjem før det første.
    .action = Skriv det første året først: 2021-2023.
finding-cycle-first-year-after-year = Tidsserien byrjar etter året rapporten beskriv.
    .action = Set first_year til same år som year, eller tidlegare.
finding-cycle-language-not-listed = Skriftspråket til fylkeskommunen er ikkje blant språka rapporten finst på.
    .action = Legg det til i languages.
finding-cycle-year-without-figures = Det finst ingen busetjingstal for { $year }.
    .action = Vel eit år frå { $first } til { $last }, eller hent inn nye tal med «sektorplan import settlement FIL».
finding-cycle-name-differs = Fila gjeld { $inside }, men heiter noko anna.
    .action = Gi fila namnet { $inside }.toml, eller rett county og cycle i ho.

# --- what was done and left open when the files were brought in

finding-language-form-unknown = Målforma er ikkje kjend for desse fylka: { $counties }.
    .action = Slå opp vedtaket, og fyll det inn i counties.csv.
finding-sami-spelling = SSB skreiv { $count } samiske kommunenamn utan samiske særteikn. Det offisielle namnet står som SSB skreiv det; kolonnen sami_name har den samiske rettskrivinga.
    .action = Ingenting å gjere.
finding-tvedestrand-code = Forskrifta om målform skriv { $printed } for Tvedestrand. Nummeret er { $code }, og målforma er ført på det.
    .action = Ingenting å gjere.
finding-settled-2020-unclear = I { $year } står «:» både for prikka tal og for kommunar som ikkje var oppmoda. { $count } kommunar som ikkje var oppmoda, er difor førte som prikka, og summar blir breiare intervall enn dei trong å vere.
    .action = Les summane for { $year } som intervall. IMDi kan svare på kva tala er.
finding-settled-unplaced = IMDi fører { $first_count } busette i { $first } og { $second_count } i { $second } utan kommune (nummer { $code }). Dei er med i landstalet, men ikkje i noko fylke.
    .action = Ingenting å gjere.
finding-decided-zero-not-asked = I { $year } skriv IMDi vedtak 0 for { $count } kommunar som ikkje vart oppmoda. Det er ikkje eit nei, og er ført som «ikkje oppmoda».
    .action = Ingenting å gjere.
finding-immigrants-later-codes = Tala for { $first }–{ $last } står under 2020-nummeret der kommunen berre bytte nummer, og under det gamle nummeret der han vart slått saman eller delt.
    .action = Ingenting å gjere.
finding-region-codes-replaced = Kjelda bruker kommunenummer frå før dei endelege var fastsette. Dei er bytte ut med nummera frå 2020: { $codes }.
    .action = Ingenting å gjere.
finding-region-number-written = Kjelda skriv region { $number } på to måtar. Regionnummera er førte utan null framfor.
    .action = Ingenting å gjere.
finding-commuting-of-centres = For senterkommunar og regionar med éin kommune står det same talet for utpendling og innpendling. Der er det ikkje pendling ut av eller inn til kommunen.
    .action = Bruk ikkje pendlingstala for senterkommunar saman med dei andre.
finding-pupils-often-missing = Kjelda har elevtal for få skular: { $missing } av { $schools } manglar.
    .action = Bruk ikkje elevtala til summar før dei er fylte ut.
finding-boundaries-repaired = { $polygons } av kommunepolygona frå Kartverket kryssa seg sjølve og er reparerte. { $overlaps } stader låg to kommunar over kvarandre, til saman { $square_metres } m²; arealet er gitt til den med lågast nummer.
    .action = Ingenting å gjere; karta er for oversikt, ikkje for eigedomsgrenser.
finding-boundaries-holes-filled = { $holes } hol på under { $limit } m², til saman { $square_metres } m², oppstod der grenselinjer kryssa seg sjølve, og er fylte.
    .action = Ingenting å gjere.

# --- the county's own tables

finding-cell-form-own-id = «{ $value }» kan ikkje vere eit kjennemerke.
    .action = Bruk bokstavar og siffer utan mellomrom, høgst 30 teikn, til dømes T1 eller 2021/1234.
finding-date-implausible = { $value } er truleg ikkje den rette datoen.
    .action = Rett datoen. Han må liggje frå { $first } til { $last }.
finding-more-than-participants = Fleire har fullført ({ $value }) enn det er deltakarar.
    .action = Rett talet på dei som fullførte, eller talet på deltakarar.
finding-measure-changes-duty = Tiltaket står under oppgåva { $value } her, men under ei anna oppgåve i ei eldre rad.
    .action = Lat alle radene til eit tiltak ha same oppgåva. Høyrer det til ei anna oppgåve no, gje det eit nytt kjennemerke.
finding-value-without-indicator = Rada har eit tal, men seier ikkje kva som er målt.
    .action = Fyll ut indikatoren, eller lat verdien og målverdien stå tomme.
finding-municipality-of-other-county = Kommune { $value } ligg ikkje i fylket rada gjeld.
    .action = Rett kommunen. Gjeld rada heile fylket, lèt du cella stå tom.
finding-awarded-more-than-applied = Det er tildelt { $awarded } kroner, meir enn dei { $applied } kronene det er søkt om.
    .action = Kontroller beløpa mot vedtaket.
finding-deadline-before-start = Fristen { $deadline } ligg før den første statusdatoen til tiltaket, { $first }.
    .action = Kontroller fristen og statusdatoen.
