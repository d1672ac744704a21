# The sheet of each municipality, and the list that leads there. A sheet is in the municipality's own
# written language, whatever the report is in.

# --- the page
sheet-title = { $name } – kommuneark { $year }
sheet-kicker = { $county } · { $year }
sheet-code = Kommunenummer { $code }
sheet-other-names = Òg kalla { $names }
sheet-navigation = Kommunearka
sheet-to-report = Rapporten
sheet-to-list = Alle kommunane
sheet-previous = Førre: { $name }
sheet-next = Neste: { $name }
sheet-skip = Hopp til innhaldet
sheet-recorded = { $parts } er laga til { $count ->
    [one] arket om 1 kommune
   *[other] arka om { $count } kommunar
}.

# --- key figures; $label is the name of a column
sheet-figures = Nøkkeltal
sheet-figure = { $label } { $year }

# --- the chain
sheet-chain = Frå oppmoding til busett, år for år
sheet-chain-most = Høgaste søyle: { $number }
sheet-chain-withheld = Stipla søyle: prikka, og aldri høgare enn vist.
sheet-chain-zero = 0 i vedtak: kommunen sa nei.
sheet-chain-partial = * Ikkje heile summen, fordi kjelda ikkje har alle tala.
sheet-chain-lacking = { $link } manglar for { $parts }.

# --- the proposal
sheet-recommendation = Framlegget, og kvifor

# --- the county and similar municipalities
sheet-similar = Ved sida av fylket og liknande kommunar
sheet-similar-rank = { $rate ->
    [0] Av { $municipalities } kommunar i { $county } er kommunen nummer { $size } i innbyggjartal. IMDi bad han ikkje busetje nokon.
   *[other] Av { $municipalities } kommunar i { $county } er kommunen nummer { $size } i innbyggjartal, og nummer { $rate } av dei { $asked } IMDi bad om å busetje, rekna per innbyggjar.
}
sheet-similar-which = { $names } er dei som liknar mest i heile landet. Vi har samanlikna { $measures }, som tel like mykje.
sheet-similar-lacking = Vi har ikkje tal for { $measures } i kommunen, så det er ikkje med i samanlikninga.
sheet-similar-county = For fylket er reisetid og arbeidsløyse tala for den midtarste kommunen.
sheet-measure-population = innbyggjartal
sheet-measure-travel-time-minutes = reisetid til sentrum i bu- og arbeidsmarknadsregionen
sheet-measure-unemployment-percent = arbeidsløyse
sheet-column-population = Innbyggjarar
sheet-column-travel-time-minutes = Reisetid (min)
sheet-column-unemployment-percent = Arbeidsløyse (%)
sheet-column-requested-per-1000 = Oppmoda per 1 000
sheet-column-decided-share = Vedteke av oppmoda
sheet-column-settled-share = Busett av vedteke

# --- duties
sheet-duties = Kven gjer kva
sheet-duties-county = Fylkeskommunen skal, for kommunen og dei som bur der:

# --- adviser, schools, labour market
sheet-contact = Kontakt, skular og arbeidsmarknad
sheet-adviser = Kontaktperson i fylkeskommunen
sheet-adviser-none = Kommunen har ingen kontaktperson.
sheet-adviser-unknown = Fylkeskommunen har ikkje lagt inn kontaktpersonar.
sheet-region = Bu- og arbeidsmarknadsregion
sheet-region-unknown = Vi veit ikkje kva region kommunen høyrer til.
sheet-region-with = { $count ->
    [0] { $region } er berre denne kommunen.
   *[other] { $region }. Andre kommunar i regionen: { $others }.
}
sheet-region-travel = { $minutes } minutt til sentrum.
sheet-schools = Vidaregåande skular i kommunen
sheet-schools-none = Ingen i skuleregisteret
sheet-region-schools = Vidaregåande skular elles i regionen
sheet-region-schools-none = Ingen i skuleregisteret

# --- what is registered for the municipality
sheet-services = Registrert for kommunen
sheet-services-none = Ingen deltakarar, aktivitetar eller tilskot er registrerte for kommunen.
sheet-services-grants = { $applications ->
    [one] 1 søknad om tilskot i planperioden
   *[other] { $applications } søknader om tilskot i planperioden
}, { $awarded } innvilga{ $amount ->
    [0] {""}
   *[other] {" "}med til saman { $amount } kroner
}{ $undecided ->
    [0] .
    [one] , 1 ikkje avgjord.
   *[other] , { $undecided } ikkje avgjorde.
}
sheet-services-activities = Aktivitetar i planperioden: { $kinds }.

# --- findings
sheet-findings = Funn om kommunen
sheet-findings-none = Kontrollane fann ikkje noko særskilt om denne kommunen.

# --- the list of municipalities
figures-table-municipality-list = { $municipalities ->
    [one] Kommunen i { $place } og arket om han
   *[other] Alle { $municipalities } kommunar i { $place }, kvar med sitt ark
}
    .description = Tabellen viser kor mange som bur i { $municipalities ->
        [one] kommunen, kor mange IMDi bad han
       *[other] kvar kommune, kor mange IMDi bad han
    } busetje i { $year }{ $contacts ->
        [yes] , kor mange framlegget gir, og kven i fylkeskommunen som er kontaktperson
       *[no] {" "}og kor mange framlegget gir
    }. Namnet fører til arket om kommunen.
list-no-contact = ingen
list-search = Finn kommune
list-count = { $total ->
    [one] Viser 1 kommune
   *[other] Viser alle { $total } kommunar
}
list-hits = Viser # av { $total } kommunar
list-none = Ingen kommunar passar
exhibit-sheets = Klikk på ein kommune for å opne arket om han, eller vel namnet i tabellen under.
sheet-list-page = kommunar.html
finding-sheet-part-twice = To stader lagar delen «{ $part }» av arket for kommune { $code }.
    .action = Fjern den eine cella.
finding-sheet-template = Malen for kommunearka verkar ikkje: { $reason }.
    .action = Rett reports/_sheet.html, og bygg på nytt.
