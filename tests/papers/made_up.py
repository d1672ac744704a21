"""A report's manifest with made-up figures: three municipalities that do not exist."""

from __future__ import annotations

import datetime as dt
from typing import Any

from analysis.comparing.reading import Manifest

MADE_AT = dt.datetime(2020, 11, 20, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=1)))
FIRST, SECOND, THIRD = "9901", "9902", "9903"


def municipality(code: str, **changes: Any) -> dict[str, Any]:
    """One municipality's values; a change of None is a value that is not known."""
    said = {
        "name": f"Oppdiktet {code}",
        "language_form": "nøytral",
        "population": 12345,
        "recommended": 12,
        "range": {"low": 11, "high": 14},
        "recommended_per_1000": 0.972,
        "requested": 10,
        "requested_status": "reported",
        "decided": 10,
        "decided_status": "reported",
        "settled": 9,
        "settled_status": "reported",
        "difference": 2,
        "difference_size": 2,
        "compared": "more",
        "why.nb": "Innbyggertallet gir 11,5 av 60 personer.\nForslaget er 12 personer.",
        "why.nn": "Innbyggjartalet gir 11,5 av 60 personar.\nFramlegget er 12 personar.",
    }
    return {f"municipality.{code}.{name}": value for name, value in (said | changes).items()}


def values(**changes: Any) -> dict[str, Any]:
    """Everything the templates quote; names with `__` for dots are changed."""
    sentences = ("change", "share", "losses", "proposal_total", "proposal_most")
    sentences += ("proposal_size", "proposal_criteria", "proposal_difference")
    sentences += ("proposal_certainty",)
    counted = ("more", "fewer", "same", "new", "dropped", "neither", "unknown")
    said = {
        "county.code": "99",
        "county.name": "Oppdiktet",
        "county.authority": "Oppdiktet fylkeskommune",
        "cycle.name": "2021-2023",
        "cycle.year": 2021,
        "registry.municipalities": 3,
        "recommendation.total": 60,
        "recommendation.difference": 0,
        "recommendation.weights.nb": "innbyggertall 100\u00a0%",
        "recommendation.weights.nn": "innbyggjartal 100\u00a0%",
        "settlement.population": 37035,
        "settlement.requested": 60,
        **{f"recommendation.compared.{word}": 1 for word in counted},
        **{f"sentence.{name}": f"Setningen {name} *uten* markering." for name in sentences},
        **municipality(FIRST, language_form="bokmål", name="Øst"),
        **municipality(SECOND, language_form="nynorsk", name="Raarvihke - Åse"),
        **municipality(THIRD, recommended=0, compared="neither", requested=0, difference=0),
    }
    return said | {name.replace("__", "."): value for name, value in changes.items()}


def manifest(language: str = "nb", **changes: Any) -> Manifest:
    """A report's manifest, as `comparing.reading` reads it."""
    return Manifest(
        county="99",
        cycle="2021-2023",
        language=language,  # type: ignore[arg-type]
        renderer="embedded",
        built_at=MADE_AT,
        inputs={},
        values=values(**changes),
        findings=[],
    )
