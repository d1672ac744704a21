"""The stylesheet's promises: readable colours, nothing from elsewhere, letters for every name."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest

from analysis.figures import theme

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "reports" / "assets"
WRITTEN = (ASSETS / "report.css").read_text(encoding="utf-8")
CSS = re.sub(r"/\*.*?\*/", "", WRITTEN, flags=re.DOTALL)
RULES = re.findall(r"([^{}]+)\{([^{}]*)\}", CSS)
"""Selector and declarations of every rule, those inside @media and @page too."""

VALUES = dict(re.findall(r"(--[\w-]+):\s*([^;]+);", CSS.split("@media")[0]))
COLOURS = {name: value for name, value in VALUES.items() if value.startswith("#")}
PAGE_BACKGROUNDS = ("--paper", "--tint")
DECORATION = {"--paper", "--tint", "--line"}
"""Colours that say nothing by themselves: what they divide is also divided by space."""

PUBLISHED = ROOT / "reports" / "published"
PUT_TOGETHER = {"footnotes", "notice-important", "notice-warning", "notice-caution"}
"""Classes that are written nowhere: pandoc's, and those of `notice-` and a kind."""

WRITERS = {".py", ".qmd", ".html", ".lua", ".js", ".jinja"}
"""Kinds of files that put classes on a page."""

LETTERS = "abcæøåäöéèóòôüÆØÅÄÖ" + "áâčđŋšŧžïÁČĐŊŠŦŽÏ" + "0123456789 –−«»·%"
"""Norwegian; North, Lule and South Sami names; numbers as Norwegians write them."""


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.1."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """Contrast ratio, WCAG 2.1."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def colours_of(declaration: str) -> set[tuple[str, str]]:
    """Each colour given to a property, with the backgrounds it stands on."""
    found = set()
    for _, body in RULES:
        own = re.findall(r"background: var\((--[\w-]+)\)", body)
        for colour in re.findall(rf"(?:^|[;\s]){declaration}:[^;]*var\((--[\w-]+)\)", body):
            found |= set(product([colour], own or PAGE_BACKGROUNDS))
    return {pair for pair in found if pair[0] in COLOURS}


def ranges(face: str) -> list[range]:
    """The characters that a font face is used for."""
    ends = re.findall(r"U\+([0-9A-F]+)(?:-([0-9A-F]+))?", face)
    return [range(int(low, 16), int(high or low, 16) + 1) for low, high in ends]


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize(("colour", "background"), sorted(colours_of("color")))
def test_text_is_readable(colour: str, background: str) -> None:
    assert contrast(COLOURS[colour], COLOURS[background]) >= 4.5


@pytest.mark.parametrize("colour", sorted(set(COLOURS) - DECORATION))
def test_lines_and_marks_that_carry_meaning_are_seen(colour: str) -> None:
    assert contrast(COLOURS[colour], COLOURS["--paper"]) >= 3


def test_figures_and_page_share_their_colours() -> None:
    shared = {
        "--paper": theme.PAPER,
        "--ink": theme.INK,
        "--ink-soft": theme.INK_SOFT,
        "--line-strong": theme.LINE_STRONG,
        "--accent": theme.ACCENT,
    }
    assert {name: COLOURS[name] for name in shared} == shared
    assert theme.FONT.split(",")[0] == VALUES["--font"].split(",")[0]


def test_colours_are_declared_once_and_used_by_name() -> None:
    page_margin = CSS.split("@page")[1].split("@media")[0]
    in_margin = re.findall(r"#[0-9a-f]{6}", page_margin)
    others = CSS.replace(page_margin, "").split("@media", 1)[1]
    assert in_margin == [COLOURS["--ink-soft"]]
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", others)


def test_every_value_is_declared_and_used() -> None:
    assert set(re.findall(r"var\((--[\w-]+)\)", CSS)) == set(VALUES)


def test_every_class_is_written_somewhere() -> None:
    selectors = " ".join(selector for selector, _ in RULES)
    files = [*(ROOT / "reports").rglob("*"), *(ROOT / "src").rglob("*")]
    writers = [file for file in files if file.suffix in WRITERS and PUBLISHED not in file.parents]
    written = "\n".join(file.read_text(encoding="utf-8") for file in writers)
    unknown = {
        name
        for name in re.findall(r"\.([a-z][\w-]*)", selectors)
        if not re.search(rf"\b{name}\b", written)
    }
    assert unknown <= PUT_TOGETHER


def test_nothing_comes_from_elsewhere() -> None:
    assert "http" not in WRITTEN
    assert "//" not in CSS
    assert "@import" not in CSS


def test_fonts_are_bundled_with_their_licence_and_small() -> None:
    named = set(re.findall(r'url\("(fonts/[^"]+)"\)', CSS))
    there = {f"fonts/{file.name}" for file in (ASSETS / "fonts").glob("*.woff2")}
    assert len(re.findall(r"url\(", CSS)) == len(named)
    assert named == there
    assert all((ASSETS / file).read_bytes()[:4] == b"wOF2" for file in there)
    assert sum((ASSETS / file).stat().st_size for file in there) < 400_000
    assert "SIL OPEN FONT LICENSE" in (ASSETS / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_font_has_the_letters_of_every_name() -> None:
    faces = [body for selector, body in RULES if "@font-face" in selector]
    upright = [span for face in faces if "italic" not in face for span in ranges(face)]
    missing = [letter for letter in LETTERS if not any(ord(letter) in span for span in upright)]
    assert not missing


def test_what_moves_stops_for_those_who_ask() -> None:
    assert "transition" in CSS
    calm = CSS.split("@media (prefers-reduced-motion: reduce)")[1].split("@media")[0]
    assert "transition: none !important" in calm
    assert "@keyframes" not in CSS


def test_focus_is_never_taken_away_from_what_can_be_used() -> None:
    hidden = [selector.strip() for selector, body in RULES if "outline: none" in body]
    assert hidden == ["main:focus"]
