"""Panels of the workbench: what is said in words, as small pieces of HTML."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from analysis import language as lang
from analysis.errors import Finding
from analysis.figures.markup import block, element
from analysis.language import Language


def panel(*pieces: str) -> str:
    """Pieces of HTML as one panel in the workbench's look."""
    return str(block("div", *pieces, attributes={"class": "explore-words"}))


def paragraph(words: str, kind: str = "") -> Markup:
    """One paragraph; `kind` is a class of the style sheet."""
    return element("p", words, attributes={"class": kind} if kind else {})


def refusal(findings: Iterable[Finding], language: Language) -> str:
    """Why a setting cannot be met, in words; what is shown below belongs to the setting before."""
    said = (
        paragraph(f"{finding.message(language)} {finding.action(language)}") for finding in findings
    )
    title = element("strong", lang.text(language, "explore-impossible"))
    after = paragraph(lang.text(language, "explore-stale"), "soft")
    notice = block("div", title, *said, after, attributes={"class": "notice", "role": "alert"})
    return panel(notice)


def complaint(findings: Iterable[Finding], language: Language) -> str:
    """What is wrong with an export, in words."""
    said = (
        paragraph(f"{finding.message(language)} {finding.action(language)}") for finding in findings
    )
    return panel(block("div", *said, attributes={"class": "notice", "role": "alert"}))
