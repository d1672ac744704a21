# Fra prosa til nettsider: den innebygde sidebyggeren, Quarto og den samlede filen report.html.

finding-renderer-file-missing = Filen «{ $name }» finnes ikke.
    .action = Legg filen der, eller rett navnet.
finding-renderer-encoding = Teksten er ikke lagret som UTF-8.
    .action = Lagre filen på nytt med tegnkodingen UTF-8. I Notisblokk velger du den nederst i vinduet «Lagre som».
finding-renderer-yaml = Innstillingene kan ikke leses: { $problem }.
    .action = Se på innrykk, kolon og anførselstegn på linjen og rett over den.
finding-renderer-key-twice = «{ $setting }» står to ganger.
    .action = Behold den ene.
finding-renderer-setting-unknown = Innstillingen «{ $setting }» er ukjent for den innebygde sidebyggeren.
    .action = Rett skrivefeilen, eller ta innstillingen bort. Rapportene skal se like ut med og uten Quarto.
finding-renderer-setting-missing = Innstillingen «{ $setting }» mangler.
    .action = Skriv den inn.
finding-renderer-setting-value = Innstillingen «{ $setting }» har verdien «{ $value }», men skal være { $expected }.
    .action = Rett verdien.
finding-renderer-link = «{ $target }» er ikke en av sidene i rapporten.
    .action = Rett navnet på siden, eller skriv siden inn under «render» i _quarto.yml.

finding-page-shortcode = Kortkoden { $shortcode } er ukjent eller skrevet feil.
    .action = Bruk { "{{<" } var navn { ">}}" } for et tall og { "{{<" } embed notebooks/fil.ipynb#navn { ">}}" } for en figur eller tabell.
finding-page-variable = Ingen notatbok har registrert verdien «{ $name }».
    .action = Rett navnet. Alle verdier står under «values» i manifest.json.
finding-page-embed-alone = { $shortcode } må stå alene på en linje.
    .action = Flytt kortkoden til en egen linje med en tom linje over og under.
finding-page-embed-notebook = Notatboken «{ $notebook }» finnes ikke eller kan ikke leses.
    .action = Rett navnet på notatboken.
finding-page-embed-label = Notatboken «{ $notebook }» har ingen celle med navnet «{ $label }».
    .action = Rett navnet, eller gi cellen linjen «#| label: { $label }».
finding-page-code-cell = Siden har en kodecelle ({ $language }).
    .action = Flytt koden til en notatbok, og hent resultatet inn med embed. Skal koden bare vises, skriver du språket med punktum foran.
finding-page-heading = «{ $heading }» er en overskrift på øverste nivå, men siden har alt sin tittel.
    .action = Bruk to ## eller flere.
finding-page-heading-id = Overskriften «{ $heading }» har et tall fra dataene, men ikke noe eget navn.
    .action = Skriv et navn i krøllklammer bak overskriften, {"{"}#navn{"}"}, så endrer ikke lenkene seg med tallet.
finding-page-feature = «{ $feature }» er noe bare Quarto kjenner.
    .action = Skriv det på en annen måte, eller lær den innebygde sidebyggeren det.
finding-page-reference = Henvisningen @{ $reference } fører ingen steder.
    .action = Rett navnet. Det må stå på samme side; til andre sider lenker du med [tekst](side.qmd).
finding-page-reference-form = Henvisningen @{ $reference } har tekst inne i klammene.
    .action = Flytt teksten ut av klammene.
finding-page-caption-missing = «{ $id }» har ingen tittel.
    .action = Skriv tittelen som siste avsnitt i blokken.
finding-page-image-alternative = Bildet «{ $image }» har ingen tekst for dem som ikke ser det.
    .action = Skriv fig-alt="…" i klammene etter bildet.
finding-page-image-id = Bildet «{ $image }» har ikke noe navn og får derfor ikke nummer.
    .action = Skriv {"{"}#fig-navn fig-alt="…"{"}"} etter bildet.
finding-page-anchor = Lenken «{ $target }» fører til et sted som ikke finnes.
    .action = Rett navnet etter #, eller gi overskriften dette navnet.
finding-page-id-twice = «{ $id }» står to ganger på siden.
    .action = Vis figuren eller tabellen bare én gang på hver side, og gi overskrifter ulike navn.

finding-notebook-cell-option = Cellen «{ $label }» har innstillingen «{ $option }», som er ukjent her.
    .action = Ta den bort.
finding-notebook-cell-output = Cellen «{ $label }» har ikke akkurat det resultatet en side kan vise.
    .action = La cellen slutte med én figur eller tabell, og kjør notatboken på nytt.
finding-notebook-caption-missing = Cellen «{ $label }» har ingen tittel.
    .action = Gi figuren eller tabellen en tittel.

finding-pandoc-missing = Pandoc finnes ikke på denne maskinen.
    .action = Kjør oppsettet på nytt, så følger pandoc med.
finding-pandoc-failed = Pandoc kan ikke tegne siden: { $said }
    .action = Se på siden rundt det som er nevnt.
finding-quarto-missing = Quarto finnes ikke på denne maskinen.
    .action = Installer Quarto { $needed } eller nyere, eller velg den innebygde sidebyggeren med --renderer embedded.
finding-quarto-old = Quarto { $found } er for gammel.
    .action = Installer Quarto { $needed } eller nyere, eller velg den innebygde sidebyggeren med --renderer embedded.
finding-quarto-silent = Quarto ({ $program }) svarer ikke på hvilken versjon den er.
    .action = Prøv «quarto --version» i terminalen, eller velg den innebygde sidebyggeren med --renderer embedded.
finding-quarto-failed = Quarto kan ikke tegne rapporten: { $said }
    .action = Rett det Quarto nevner. Den innebygde sidebyggeren sier ofte mer presist hvor det er: --renderer embedded.
finding-quarto-warning = Quarto advarer: { $said }
    .action = Se på siden det gjelder.

finding-single-file-missing = Siden viser til «{ $name }», som ikke finnes ved siden av den.
    .action = Bygg rapporten på nytt.
finding-single-file-page = «{ $name }» har ikke det sideskallet som report.html lages av.
    .action = Bruk malen _page.html for alle sider.

single-file-contents = Innhold
