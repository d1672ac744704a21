# Frå prosa til nettsider: den innebygde sidebyggjaren, Quarto og den samla fila report.html.

finding-renderer-file-missing = Fila «{ $name }» finst ikkje.
    .action = Legg fila der, eller rett namnet.
finding-renderer-encoding = Teksten er ikkje lagra som UTF-8.
    .action = Lagre fila på nytt med teiknkodinga UTF-8. I Notisblokk vel du det nedst i vindauget «Lagre som».
finding-renderer-yaml = Innstillingane kan ikkje lesast: { $problem }.
    .action = Sjå på innrykk, kolon og hermeteikn på denne linja og linja over.
finding-renderer-key-twice = «{ $setting }» står to gonger.
    .action = Behald den eine.
finding-renderer-setting-unknown = Innstillinga «{ $setting }» er ukjend for den innebygde sidebyggjaren.
    .action = Rett skrivefeilen, eller ta innstillinga bort. Rapportane skal sjå like ut med og utan Quarto.
finding-renderer-setting-missing = Innstillinga «{ $setting }» manglar.
    .action = Skriv ho inn.
finding-renderer-setting-value = Innstillinga «{ $setting }» har verdien «{ $value }», men skal vere { $expected }.
    .action = Rett verdien.
finding-renderer-link = «{ $target }» er ikkje ei av sidene i rapporten.
    .action = Rett namnet på sida, eller skriv sida inn under «render» i _quarto.yml.

finding-page-shortcode = Kortkoden { $shortcode } er ukjend eller skriven feil.
    .action = Bruk { "{{<" } var namn { ">}}" } for eit tal og { "{{<" } embed notebooks/fil.ipynb#namn { ">}}" } for ein figur eller tabell.
finding-page-variable = Inga notatbok har registrert verdien «{ $name }».
    .action = Rett namnet. Alle verdiane står under «values» i manifest.json.
finding-page-embed-alone = { $shortcode } må stå åleine på ei linje.
    .action = Flytt kortkoden til ei eiga linje med ei tom linje over og under.
finding-page-embed-notebook = Notatboka «{ $notebook }» finst ikkje eller kan ikkje lesast.
    .action = Rett namnet på notatboka.
finding-page-embed-label = Notatboka «{ $notebook }» har inga celle med namnet «{ $label }».
    .action = Rett namnet, eller gi cella linja «#| label: { $label }».
finding-page-code-cell = Sida har ei kodecelle ({ $language }).
    .action = Flytt koden til ei notatbok, og hent resultatet inn med embed. Skal koden berre visast, skriv du språket med punktum framfor.
finding-page-heading = «{ $heading }» er ei overskrift på øvste nivå, men sida har alt tittelen sin.
    .action = Bruk to ## eller fleire.
finding-page-heading-id = Overskrifta «{ $heading }» har eit tal frå dataa, men ikkje noko eige namn.
    .action = Skriv eit namn i krøllklammer bak overskrifta, {"{"}#namn{"}"}, så endrar ikkje lenkjene seg med talet.
finding-page-feature = «{ $feature }» er noko berre Quarto kjenner.
    .action = Skriv det på ein annan måte, eller lær den innebygde sidebyggjaren det.
finding-page-reference = Tilvisinga @{ $reference } fører ingen stader.
    .action = Rett namnet. Det må stå på same sida; til andre sider lenkjer du med [tekst](side.qmd).
finding-page-reference-form = Tilvisinga @{ $reference } har tekst inne i klammene.
    .action = Flytt teksten ut av klammene.
finding-page-caption-missing = «{ $id }» har ingen tittel.
    .action = Skriv tittelen som siste avsnittet i blokka.
finding-page-image-alternative = Biletet «{ $image }» har ingen tekst for dei som ikkje ser det.
    .action = Skriv fig-alt="…" i klammene etter biletet.
finding-page-image-id = Biletet «{ $image }» har ikkje noko namn og får difor ikkje nummer.
    .action = Skriv {"{"}#fig-namn fig-alt="…"{"}"} etter biletet.
finding-page-anchor = Lenkja «{ $target }» fører til ein stad som ikkje finst.
    .action = Rett namnet etter #, eller gi overskrifta dette namnet.
finding-page-id-twice = «{ $id }» står to gonger på sida.
    .action = Vis figuren eller tabellen berre éin gong på kvar side, og gi overskriftene ulike namn.

finding-notebook-cell-option = Cella «{ $label }» har innstillinga «{ $option }», som er ukjend her.
    .action = Ta ho bort.
finding-notebook-cell-output = Cella «{ $label }» har ikkje akkurat det resultatet ei side kan vise.
    .action = La cella slutte med éin figur eller tabell, og køyr notatboka på nytt.
finding-notebook-caption-missing = Cella «{ $label }» har ingen tittel.
    .action = Gi figuren eller tabellen ein tittel.

finding-pandoc-missing = Pandoc finst ikkje på denne maskina.
    .action = Køyr oppsettet på nytt, så følgjer pandoc med.
finding-pandoc-failed = Pandoc kan ikkje teikne sida: { $said }
    .action = Sjå på sida rundt det som er nemnt.
finding-quarto-missing = Quarto finst ikkje på denne maskina.
    .action = Installer Quarto { $needed } eller nyare, eller vel den innebygde sidebyggjaren med --renderer embedded.
finding-quarto-old = Quarto { $found } er for gammal.
    .action = Installer Quarto { $needed } eller nyare, eller vel den innebygde sidebyggjaren med --renderer embedded.
finding-quarto-silent = Quarto ({ $program }) svarar ikkje på kva versjon han er.
    .action = Prøv «quarto --version» i terminalen, eller vel den innebygde sidebyggjaren med --renderer embedded.
finding-quarto-failed = Quarto kan ikkje teikne rapporten: { $said }
    .action = Rett det Quarto nemner. Den innebygde sidebyggjaren seier ofte meir presist kvar det er: --renderer embedded.
finding-quarto-warning = Quarto åtvarar: { $said }
    .action = Sjå på sida det gjeld.

finding-single-file-missing = Sida viser til «{ $name }», som ikkje finst i same mappe.
    .action = Bygg rapporten på nytt.
finding-single-file-page = «{ $name }» har ikkje det sideskalet som report.html blir laga av.
    .action = Bruk malen _page.html for alle sidene.

single-file-contents = Innhald
