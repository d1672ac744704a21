# The papers: the command, the tables in them, and what can be wrong with templates.

cli-papers =
    Lag utkast til saksframlegg og et brev til hver kommune.
    Papirene lages som Word-filer av tallene i rapporten som er bygd, og av malene i
    reports/papers. Er det skrevet i et utkast, blir det stående: De nye får en egen mappe.
cli-papers-output = Mappen for utkastene. Uten valg: reports/drafts.

papers-authority = { $kind ->
    [municipality] { $name } kommune
   *[county] { $name } fylkeskommune
}
papers-municipality = Kommune
papers-sum = Sum
papers-figure = Tall
papers-number = Antall
papers-made = Saksframlegg og { $letters ->
    [0] ingen brev, for fylket er én kommune.
    [one] ett brev ({ $nn ->
        [0] på bokmål
       *[other] på nynorsk
    }).
   *[other] { $letters } brev: { $nb } på bokmål og { $nn } på nynorsk.
}
papers-beside = Utkastene i «{ $folder }» er endret av noen, og står urørt. De nye ligger i en egen mappe.
papers-blanks = Feltene du må fylle ut, står med gult: { $fields }.

finding-papers-no-report = Rapporten som papirene skal bygge på, finnes ikke.
    .action = Lag den først: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-other-report = I mappen ligger en annen rapport: { $found }.
    .action = Bygg den riktige: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-report-without-municipalities = Rapporten er bygd før den fikk tall for hver kommune.
    .action = Bygg den på nytt: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-report-out-of-date = { $count ->
    [one] Tallgrunnlaget er endret etter at rapporten ble bygd: { $files }. Papirene har tallene fra rapporten.
   *[other] { $count } filer i tallgrunnlaget er endret etter at rapporten ble bygd: { $files }. Papirene har tallene fra rapporten.
}
    .action = Bygg rapporten på nytt, og lag papirene etterpå: sektorplan build --county { $county } --cycle { $cycle } --language { $language }
finding-papers-template-missing = Malen finnes ikke.
    .action = Hent den tilbake, eller skriv en ny. docs/planleggerveiledning.md sier hvordan.
finding-papers-template-title = Malen har ingen tittel.
    .action = Begynn filen med tre linjer: ---, title: "tittelen", ---
finding-papers-reference-missing = Dokumentet som papirene får utseendet sitt fra, finnes ikke: { $file }.
    .action = Hent det tilbake.
finding-papers-reference-unreadable = Filen er ikke et Word-dokument, eller den er ødelagt.
    .action = Hent den gamle tilbake, eller lagre den på nytt i Word som «Word-dokument (.docx)».
finding-papers-image = En mal kan ikke ha bilder.
    .action = Legg logoen i toppteksten i reports/papers/reference.docx. Andre bilder setter du inn i Word etterpå.
finding-papers-shortcode = Kortkoden { $shortcode } er ukjent, skrevet feil eller står feil sted.
    .action = En mal kan bruke { "{{<" } var navn { ">}}" }, { "{{<" } blank navn { ">}}" }, og alene på en linje { "{{<" } table numbers { ">}}" } og { "{{<" } list municipality.why { ">}}" }.
finding-papers-variable = Rapporten har ingen verdi som heter «{ $name }» her.
    .action = { $near ->
        [none] Alle verdier står under «values» i manifest.json i rapportens mappe.
       *[other] Mente du «{ $near }»? Alle verdier står under «values» i manifest.json i rapportens mappe.
    }
finding-papers-table = Det finnes ingen tabell som heter «{ $name }».
    .action = Disse finnes: { $known }.
finding-papers-passage-open = Avsnittet som begynner her, blir ikke avsluttet.
    .action = Sett tre kolon (:::) alene på linjen etter avsnittet.
finding-papers-passage-not-open = Her avsluttes et avsnitt som ikke er begynt.
    .action = Fjern linjen, eller begynn avsnittet med «::: » og betingelsen.
finding-papers-condition = Betingelsen { $said } er skrevet feil.
    .action = Skriv den slik: { "{" }.when navn="ord"{ "}" }, eller { "{" }.unless navn="ord"{ "}" } for det motsatte.
finding-papers-condition-word = «{ $name }» kan ikke være { $words }.
    .action = Disse ordene finnes: { $known }.
finding-papers-summary-long = Sammendraget tar omtrent { $lines } linjer. Det skal ha høyst { $allowed }.
    .action = Kort ned teksten i malen, mellom «::: » med .summary og «:::».
