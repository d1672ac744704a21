"""Title, description and text alternative of the two kinds of maps, made from their facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from markupsafe import escape

from analysis import language as lang
from analysis.figures import facts
from analysis.figures.about import About
from analysis.figures.facts import Facts, Quantity
from analysis.figures.words import Words

Kind = Literal["rate", "number"]
_DECIMALS: dict[Kind, int] = {"rate": 1, "number": 0}


def words(kind: Kind, found: Facts, quantity: Quantity, about: About, decimals: int = 1) -> Words:
    """What a map shows, in words that are true for any county and year.

    Args:
        kind: rate per 1,000 inhabitants, or number of people.
        found: the facts of the frame.
        quantity: what is counted.
        about: place, year and written language.
        decimals: of rates, as in the legend.
    """
    arguments = {
        "quantity": quantity,
        "place": about.place,
        "year": str(about.year),
        "municipalities": found.municipalities,
    }
    places = decimals if kind == "rate" else _DECIMALS[kind]
    beginning = lang.text(about.language, f"figures-{kind}-map-description", **arguments)
    alternative = lang.text(about.language, f"figures-{kind}-map-alt", **arguments)
    details = [*_range(found, about, places), *facts.counted(found, quantity, about)]
    in_table = lang.text(about.language, "figures-in-table")
    return Words(
        title=_title(kind, found, arguments, about, places),
        description=" ".join([beginning, *details]),
        alt=" ".join([alternative, *details, in_table]),
    )


def hover(
    row: Mapping[str, object], quantity: Quantity, kind: str, about: About, decimals: int
) -> str:
    """What stands under the pointer: name, number, rate; or why there is none. Escaped."""
    name = f"<b>{escape(row['name'])}</b>"
    number, rate = row[quantity], row[f"{quantity}_per_1000"]
    if kind not in {facts.ABOVE_ZERO, "without_population"} or not isinstance(number, int):
        return f"{name}<br>{escape(kind_label(kind, quantity, about))}"
    people = lang.text(
        about.language,
        "figures-number-of",
        quantity=quantity,
        number=lang.number(number, about.language),
    )
    if not isinstance(rate, float):
        return f"{name}<br>{people}<br>{kind_label('without_population', quantity, about)}"
    written = lang.number(rate, about.language, decimals)
    return f"{name}<br>{people}<br>{lang.text(about.language, 'figures-rate', rate=written)}"


def legend(quantity: Quantity, about: About) -> str:
    """What the classes of colour stand for."""
    return lang.text(about.language, "figures-rate-map-legend", quantity=quantity)


def kind_label(kind: str, quantity: Quantity, about: About) -> str:
    """The kind in the legend's words."""
    key = f"figures-kind-{kind.replace('_', '-')}"
    return lang.text(about.language, key, quantity=quantity)


def _title(
    kind: Kind, found: Facts, arguments: Mapping[str, object], about: About, decimals: int
) -> str:
    if found.highest is None:
        key = "figures-map-title-none" if found.complete else "figures-map-title-unknown"
        return lang.text(about.language, key, **arguments)
    alone = found.municipalities == 1
    return lang.text(
        about.language,
        f"figures-{kind}-map-title-one" if alone else f"figures-{kind}-map-title",
        **arguments,
        highest=facts.named(found.highest, about),
        value=lang.number(found.highest.value, about.language, decimals),
        complete="yes" if found.complete else "no",
        ties=len(found.highest.names),
    )


def _range(found: Facts, about: About, decimals: int) -> list[str]:
    if found.highest is None or found.lowest is None or found.municipalities == 1:
        return []
    high = lang.number(found.highest.value, about.language, decimals)
    if found.highest.value == found.lowest.value:
        return [lang.text(about.language, "figures-map-all-equal", high=high)]
    return [
        lang.text(
            about.language,
            "figures-map-range",
            lowest=facts.named(found.lowest, about),
            low=lang.number(found.lowest.value, about.language, decimals),
            highest=facts.named(found.highest, about),
            high=high,
        )
    ]
