"""What readers call criteria, steps, methods and the figures that a method lacks."""

from __future__ import annotations

from analysis import language as lang
from analysis.language import Language
from analysis.recommendation.shares import Shares


def criterion(name: str, language: Language) -> str:
    """A criterion's label."""
    return lang.text(language, f"criterion-{_hyphened(name)}")


def criterion_meaning(name: str, language: Language) -> str:
    """What a criterion counts, and in which direction."""
    return lang.text(language, f"criterion-{_hyphened(name)}.description")


def step(name: str, language: Language) -> str:
    """The label of a step from population to the recommended number."""
    return lang.text(language, f"step-{_hyphened(name)}")


def method(name: str, language: Language) -> str:
    """A method's label."""
    return lang.text(language, f"method-{_hyphened(name)}")


def method_meaning(name: str, language: Language) -> str:
    """How a method divides the total."""
    return lang.text(language, f"method-{_hyphened(name)}.description")


def lacking(names: str, language: Language) -> str:
    """The figures a method did without, in words; empty when it has all it needs.

    Args:
        names: joined by commas, as in `methods.side_by_side`.
        language: written language.
    """
    given = [name for name in names.split(",") if name]
    if not given:
        return ""
    words = [lang.text(language, f"lacking-{_hyphened(name)}") for name in given]
    return lang.text(language, "methods-lacking", figures=lang.join(words, language))


def weights(shares: Shares, language: Language) -> str:
    """The weights as parts of the whole: «arbeidsmarked 40 %, … og innbyggertall 10 %»."""
    given = zip(shares.names, shares.weights.tolist(), strict=True)
    parts = [
        f"{criterion(name, language).lower()} {lang.percent(weight, language, 0)}"
        for name, weight in given
    ]
    return lang.join(parts, language)


def _hyphened(name: str) -> str:
    return name.replace("_", "-")
