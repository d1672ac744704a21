"""Words that give a written language away, and what may be quoted in the other one."""

from __future__ import annotations

import re
from collections.abc import Iterator

OTHER = {"nb": "nn", "nn": "nb"}

# Words of one written language that the other one does not have. Words that both have («også»,
# «forslag», «vi») say nothing and are not here.
MARKERS = {
    "nb": """
        ikke hvor hva hvem hvilke hvilken hvilket hvorfor hvordan hver hvert fra noe noen bare mye
        mer sier uten siden disse flere ble være gjøre gjør vet hvis en et ett én deres de dem jeg
        kommuner kommunene kommunens fylker fylkene fylkets fylkeskommunens tall tallet tallene
        anmodet anmoder anmodning anmodningen anbefaler anbefaling anbefalingen bosatt bosatte
        bosetter bosette bosetting bosettingen vedtatt vedtatte vedtar andel andelen andelene
        prikket prikkede innbyggere innbyggerne innbyggertall innbyggertallet flyktninger personer
        kilde kilden kilder kildene mangler oppgave oppgaver oppgavene utgiver lavest høyest høyst
        forutsetning forutsetninger videregående skoler arbeidsledighet endringer kolonner linjen
        filen mappen selv samme egen egne eget hele navn navnet måned måneden gjelder ligger finnes
        skriver velg hentet endret laget lagret regnet regnes hører begynner offentlig offentlige
        offentliggjort opprinnelig opprinnelige endelig endelige mulig vanlig vanligvis tydelig
        enten utenfor regioner dager årene bolig boliger skole skolene avgjør avgjøre kommer sammen
        sammenlignet sammenligne tidligere senere videre lavere høyere høyeste laveste forskjellene
        tilskudd tjeneste arbeidsledige følger følge rekkefølgen overskriften enheten nettsiden
        forutsetningen sjekkes vises kontrolleres åpne åpnes lukket mangfoldsdirektoratet
        fordelingen befolkningen kommunestyrets vekten kriterier kriteriene forslagene tabellene
        figurene månedene sifre
    """,
    "nn": """
        ikkje kvar kva kven korleis kvifor kvart frå noko nokon nokre berre mykje meir seier utan
        sidan sida desse fleire vart vere gjere gjer veit dersom ein eit eitt éin éi deira dei eg
        kommunar kommunane fylka tala talet oppmoda oppmodar oppmoding oppmodinga tilrår tilråding
        tilrådinga busett busette buset busetje busetjing busetjinga vedteke vedtekne vedtek prikka
        innbyggjarar innbyggjarane innbyggjartal innbyggjartalet flyktningar personar kjelde kjelda
        kjelder kjeldene manglar skilnad skilnaden oppgåve oppgåver oppgåvene utgivar lågast høgast
        høgst føresetnad føresetnader vidaregåande skular arbeidsløyse endringar kolonnar linja fila
        mappa framlegg framlegget òg sjølv eigen eigne eige heile namn namnet månad månaden finst
        høyrer høgre byrjar byrje offentleg offentlege opphavleg opphavlege endeleg endelege mogleg
        vanleg vanlegvis tydeleg anten utanfor regionar dagar bustad bustader skule skulane avgjer
        saman samanlikna samanlikne tidlegare seinare vidare lågare høgare høgaste lågaste
        skilnadene tilskot teneste følgjer overskrifta eininga nettsida føresetnaden
        mangfaldsdirektoratet fordelinga folketala vekta kriteria tabellane figurane månadene
        siffera medan innan difor verte vorte inga godteken skriven kjeldefila tyding
    """,
}
_WORDS = {language: frozenset(words.split()) for language, words in MARKERS.items()}

# What publishers call their own tables stands as they write it, so that it can be found again.
QUOTED = {
    "Administrative enheter, kommuner 2020": "Kartverket's name of its data set",
    "Anmodning og vedtak": "IMDi's name of its page",
    "IMDis anmodning; anmodningskriterier": "IMDi's names of its pages",
    "Videregående skoler (Nasjonalt skoleregister)": "the directorate's name of its data set",
    "Tall og statistikk": "IMDi's name of its page",
    "Anmodning 2020": "the heading in the county's presentation, whose year a finding is about",
    "Offentlig eller Privat": "what the register of schools writes in its column",
    "«Personer»": "a unit as IMDi writes it in its files",
}


def strangers(text: str, language: str) -> Iterator[str]:
    """Words of the other written language in a text, with what stands around them."""
    for quoted in QUOTED:
        text = text.replace(quoted, " ")
    unwanted = _WORDS[OTHER[language]]
    for found in re.finditer(r"[\w-]+", text):
        if found[0].casefold() in unwanted:
            around = text[max(0, found.start() - 40) : found.end() + 40]
            yield f"{found[0]}: …{' '.join(around.split())}…"
