# The sheet of each municipality, and the list that leads there. A sheet is in the municipality's own
# written language, whatever the report is in.

# --- the page
sheet-title = { $name } – kommuneark { $year }
sheet-kicker = { $county } · { $year }
sheet-code = Kommunenummer { $code }
sheet-other-names = Også kalt { $names }
sheet-navigation = Kommunearkene
sheet-to-report = Rapporten
sheet-to-list = Alle kommunene
sheet-previous = Forrige: { $name }
sheet-next = Neste: { $name }
sheet-skip = Hopp til innholdet
sheet-recorded = { $parts } er laget til { $count ->
    [one] arket om 1 kommune
   *[other] arkene om { $count } kommuner
}.

# --- key figures; $label is the name of a column
sheet-figures = Nøkkeltall
sheet-figure = { $label } { $year }

# --- the chain
sheet-chain = Fra anmodning til bosatt, år for år
sheet-chain-most = Høyeste søyle: { $number }
sheet-chain-withheld = Stiplet søyle: prikket, og aldri høyere enn vist.
sheet-chain-zero = 0 i vedtak: kommunen sa nei.
sheet-chain-partial = * Ikke hele summen, fordi kilden ikke har alle tallene.
sheet-chain-lacking = { $link } mangler for { $parts }.

# --- the proposal
sheet-recommendation = Forslaget, og hvorfor

# --- the county and similar municipalities
sheet-similar = Ved siden av fylket og lignende kommuner
sheet-similar-rank = { $rate ->
    [0] Av { $municipalities } kommuner i { $county } er kommunen nummer { $size } i innbyggertall. IMDi ba den ikke bosette noen.
   *[other] Av { $municipalities } kommuner i { $county } er kommunen nummer { $size } i innbyggertall, og nummer { $rate } av de { $asked } IMDi ba om å bosette, regnet per innbygger.
}
sheet-similar-which = { $names } er de som ligner mest i hele landet. Vi har sammenlignet { $measures }, som teller like mye.
sheet-similar-lacking = Vi har ikke tall for { $measures } i kommunen, så det er ikke med i sammenligningen.
sheet-similar-county = For fylket er reisetid og ledighet tallene for den midterste kommunen.
sheet-measure-population = innbyggertall
sheet-measure-travel-time-minutes = reisetid til sentrum i bo- og arbeidsmarkedsregionen
sheet-measure-unemployment-percent = ledighet
sheet-column-population = Innbyggere
sheet-column-travel-time-minutes = Reisetid (min)
sheet-column-unemployment-percent = Ledighet (%)
sheet-column-requested-per-1000 = Anmodet per 1 000
sheet-column-decided-share = Vedtatt av anmodet
sheet-column-settled-share = Bosatt av vedtatt

# --- duties
sheet-duties = Hvem gjør hva
sheet-duties-county = Fylkeskommunen skal, for kommunen og dem som bor der:

# --- adviser, schools, labour market
sheet-contact = Kontakt, skoler og arbeidsmarked
sheet-adviser = Kontaktperson i fylkeskommunen
sheet-adviser-none = Kommunen har ingen kontaktperson.
sheet-adviser-unknown = Fylkeskommunen har ikke lagt inn kontaktpersoner.
sheet-region = Bo- og arbeidsmarkedsregion
sheet-region-unknown = Vi vet ikke hvilken region kommunen hører til.
sheet-region-with = { $count ->
    [0] { $region } er bare denne kommunen.
   *[other] { $region }. Andre kommuner i regionen: { $others }.
}
sheet-region-travel = { $minutes } minutter til sentrum.
sheet-schools = Videregående skoler i kommunen
sheet-schools-none = Ingen i skoleregisteret
sheet-region-schools = Videregående skoler ellers i regionen
sheet-region-schools-none = Ingen i skoleregisteret

# --- what is registered for the municipality
sheet-services = Registrert for kommunen
sheet-services-none = Ingen deltakere, aktiviteter eller tilskudd er registrert for kommunen.
sheet-services-grants = { $applications ->
    [one] 1 søknad om tilskudd i planperioden
   *[other] { $applications } søknader om tilskudd i planperioden
}, { $awarded } innvilget{ $amount ->
    [0] {""}
   *[other] {" "}med til sammen { $amount } kroner
}{ $undecided ->
    [0] .
   *[other] , { $undecided } ikke avgjort.
}
sheet-services-activities = Aktiviteter i planperioden: { $kinds }.

# --- findings
sheet-findings = Funn om kommunen
sheet-findings-none = Kontrollene fant ikke noe særskilt om denne kommunen.

# --- the list of municipalities
figures-table-municipality-list = { $municipalities ->
    [one] Kommunen i { $place } og arket om den
   *[other] Alle { $municipalities } kommuner i { $place }, hver med sitt ark
}
    .description = Tabellen viser hvor mange som bor i { $municipalities ->
        [one] kommunen, hvor mange IMDi ba den
       *[other] hver kommune, hvor mange IMDi ba den
    } bosette i { $year }{ $contacts ->
        [yes] , hvor mange forslaget gir, og hvem i fylkeskommunen som er kontaktperson
       *[no] {" "}og hvor mange forslaget gir
    }. Navnet fører til arket om kommunen.
list-no-contact = ingen
list-search = Finn kommune
list-count = { $total ->
    [one] Viser 1 kommune
   *[other] Viser alle { $total } kommuner
}
list-hits = Viser # av { $total } kommuner
list-none = Ingen kommuner passer
exhibit-sheets = Klikk på en kommune for å åpne arket om den, eller velg navnet i tabellen under.
sheet-list-page = kommuner.html
finding-sheet-part-twice = To steder lager delen «{ $part }» av arket for kommune { $code }.
    .action = Fjern den ene cellen.
finding-sheet-template = Malen for kommunearkene virker ikke: { $reason }.
    .action = Rett reports/_sheet.html, og bygg på nytt.
