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
        bosetter bosette bosetting bosettingen vedtatt vedtatte vedtar andel andelen
        andelene prikket prikkede innbyggere innbyggerne innbyggertall innbyggertallet
        flyktninger personer kilde kilden kilder kildene mangler oppgave oppgaver oppgavene utgiver
        lavest høyest høyst forutsetning forutsetninger videregående skoler arbeidsledighet
        endringer kolonner linjen filen mappen
    """,
    "nn": """
        ikkje kvar kva kven korleis kvifor kvart frå noko nokon nokre berre mykje meir seier utan
        sidan sida desse fleire vart vere gjere gjer veit dersom ein eit eitt éin éi deira dei eg
        kommunar kommunane fylka tala talet oppmoda oppmodar oppmoding oppmodinga tilrår tilråding
        tilrådinga busett busette buset busetje busetjing busetjinga vedteke vedtekne vedtek
        prikka innbyggjarar innbyggjarane innbyggjartal innbyggjartalet flyktningar personar
        kjelde kjelda kjelder kjeldene manglar skilnad skilnaden oppgåve oppgåver oppgåvene utgivar
        lågast høgast høgst føresetnad føresetnader vidaregåande skular arbeidsløyse endringar
        kolonnar linja fila mappa framlegg framlegget òg
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
