# The papers: the command, the tables in them, and what can be wrong with templates.

cli-papers =
    Lag utkast til saksframlegg og eit brev til kvar kommune.
    Papira blir laga som Word-filer av tala i rapporten som er bygd, og av malane i
    reports/papers. Har nokon skrive i eit utkast, blir det ståande: Dei nye får ei eiga mappe.
cli-papers-output = Mappa for utkasta. Utan val: reports/drafts.

papers-authority = { $kind ->
    [municipality] { $name } kommune
   *[county] { $name } fylkeskommune
}
papers-municipality = Kommune
papers-sum = Sum
papers-figure = Tal
papers-number = Kor mange
papers-made = Saksframlegg og { $letters ->
    [0] ingen brev, for fylket er éin kommune.
    [one] eitt brev ({ $nn ->
        [0] på bokmål
       *[other] på nynorsk
    }).
   *[other] { $letters } brev: { $nb } på bokmål og { $nn } på nynorsk.
}
papers-beside = Nokon har endra utkasta i «{ $folder }», og dei står urørte. Dei nye ligg i ei eiga mappe.
papers-blanks = Felta du må fylle ut, står med gult: { $fields }.

finding-papers-no-report = Rapporten som papira skal byggje på, finst ikkje.
    .action = Lag han først: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-other-report = I mappa ligg ein annan rapport: { $found }.
    .action = Bygg den rette: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-report-without-municipalities = Rapporten er bygd før han fekk tal for kvar kommune.
    .action = Bygg han på nytt: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-report-out-of-date = { $count ->
    [one] Talgrunnlaget er endra etter at rapporten vart bygd: { $files }. Papira har tala frå rapporten.
   *[other] { $count } filer i talgrunnlaget er endra etter at rapporten vart bygd: { $files }. Papira har tala frå rapporten.
}
    .action = Bygg rapporten på nytt, og lag papira etterpå: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-template-missing = Malen finst ikkje.
    .action = Hent han tilbake, eller skriv ein ny. docs/planleggerveiledning.md seier korleis.
finding-papers-template-title = Malen har ingen tittel.
    .action = Start fila med tre linjer: ---, title: "tittelen", ---
finding-papers-reference-missing = Dokumentet som papira får utsjånaden sin frå, finst ikkje: { $file }.
    .action = Hent det tilbake.
finding-papers-reference-unreadable = Fila er ikkje eit Word-dokument, eller ho er øydelagd.
    .action = Hent den gamle tilbake, eller lagre fila på nytt i Word som «Word-dokument (.docx)».
finding-papers-image = Ein mal kan ikkje ha bilete.
    .action = Legg logoen i toppteksten i reports/papers/reference.docx. Andre bilete set du inn i Word etterpå.
finding-papers-shortcode = Kortkoden { $shortcode } er ukjend, skriven feil eller står feil stad.
    .action = Ein mal kan bruke { "{{<" } var namn { ">}}" }, { "{{<" } blank namn { ">}}" }, og åleine på ei linje { "{{<" } table numbers { ">}}" } og { "{{<" } list municipality.why { ">}}" }.
finding-papers-variable = Rapporten har ingen verdi som heiter «{ $name }» her.
    .action = { $near ->
        [none] Alle verdiar står under «values» i manifest.json i mappa til rapporten.
       *[other] Meinte du «{ $near }»? Alle verdiar står under «values» i manifest.json i mappa til rapporten.
    }
finding-papers-table = Det finst ingen tabell som heiter «{ $name }».
    .action = Desse finst: { $known }.
finding-papers-passage-open = Avsnittet som startar her, blir ikkje avslutta.
    .action = Set tre kolon (:::) åleine på linja etter avsnittet.
finding-papers-passage-not-open = Her blir eit avsnitt avslutta som ikkje er starta.
    .action = Fjern linja, eller start avsnittet med «::: » og vilkåret.
finding-papers-condition = Vilkåret { $said } er skrive feil.
    .action = Skriv det slik: { "{" }.when namn="ord"{ "}" }, eller { "{" }.unless namn="ord"{ "}" } for det motsette.
finding-papers-condition-word = «{ $name }» kan ikkje vere { $words }.
    .action = Desse orda finst: { $known }.
finding-papers-summary-long = Samandraget tek omtrent { $lines } linjer. Det skal ha høgst { $allowed }.
    .action = Kort ned teksten i malen, mellom «::: » med .summary og «:::».
