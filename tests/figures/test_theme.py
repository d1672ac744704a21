"""The promises about colour, computed: contrast, grey paper, colour blindness."""

import itertools
import re
from pathlib import Path

import pytest

from analysis.figures import theme

# Viénot, Brettel and Mollon 1999, on linear RGB: what protanopes and deuteranopes see.
SEEN = {
    "everyone": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.11238, 0.88762, 0), (0.11238, 0.88762, 0), (0.00401, -0.00401, 1)),
    "deuteranopia": ((0.29275, 0.70725, 0), (0.29275, 0.70725, 0), (-0.02234, 0.02234, 1)),
}


def linear(colour):
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    return [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]


def luminance(rgb):
    red, green, blue = rgb
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lightness(rgb):
    light = luminance(rgb)
    return 116 * light ** (1 / 3) - 16 if light > 0.008856 else 903.3 * light


def contrast(one, other):
    darker, lighter = sorted(luminance(linear(colour)) for colour in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("matrix", SEEN.values(), ids=SEEN)
def test_classes_are_told_apart_by_lightness_alone(matrix):
    seen = [
        [
            sum(weight * part for weight, part in zip(row, linear(colour), strict=True))
            for row in matrix
        ]
        for colour in theme.SEQUENTIAL
    ]
    steps = [lightness(light) - lightness(dark) for light, dark in itertools.pairwise(seen)]
    assert min(steps) >= 12


def test_the_lightest_class_is_not_the_paper():
    paper, lightest = linear(theme.PAPER), linear(theme.SEQUENTIAL[0])
    assert lightness(paper) - lightness(lightest) >= 8


@pytest.mark.parametrize("colour", [theme.INK, theme.INK_SOFT, theme.ACCENT, theme.SEQUENTIAL[3]])
def test_texts_can_be_read(colour):
    assert contrast(colour, theme.PAPER) >= 4.5


@pytest.mark.parametrize("colour", [theme.LINE_STRONG, theme.ACCENT, theme.STEPS[1]])
def test_lines_that_mean_something_can_be_seen(colour):
    assert contrast(colour, theme.PAPER) >= 3


def test_steps_of_the_chain_differ_on_grey_paper():
    greys = [lightness(linear(colour)) for colour in theme.STEPS]
    assert all(light - dark >= 12 for light, dark in itertools.pairwise(greys))


def test_colours_are_those_of_the_stylesheet():
    css = Path(__file__).parents[2].joinpath("reports/assets/report.css").read_text("utf-8")
    declared = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", css))
    assert (declared["ink"], declared["ink-soft"]) == (theme.INK, theme.INK_SOFT)
    assert (declared["accent"], declared["line-strong"]) == (theme.ACCENT, theme.LINE_STRONG)


def test_numbers_are_norwegian_and_nothing_scrolls_or_pops_up():
    layout = theme.layout().template.layout
    assert layout.separators == ",\u00a0"
    assert layout.dragmode is False
    assert theme.CONFIG["displayModeBar"] is False
    assert theme.CONFIG["scrollZoom"] is False
