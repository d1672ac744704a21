"""`sektorplan papers`: a draft case paper, and a letter to each municipality."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from analysis import language as lang
from analysis import paths
from analysis.cli import options, screen
from analysis.cli.building import chosen
from analysis.language import Language
from analysis.papers import making, placing, reading
from analysis.papers.making import Paper
from analysis.sources import RawData

FOLDER = "drafts"


def papers(
    *, county: str | None, cycle: str | None, output: Path | None, language: str | None
) -> int:
    """Write the papers; say where they are, what to fill in, and whether they are out of date."""
    spoken = options.message_language(language)
    raw = RawData(paths.raw())
    ((own, years),) = chosen(raw, county, cycle, all_counties=False)
    plan = raw.cycle(own, years)
    found = reading.report(paths.published(), plan.county, plan.cycle, plan.language)
    made = making.papers(found, paths.reports())
    told = [*reading.out_of_date(found, paths.root()), *making.long_summaries(made)]
    folder = placing.place(
        (output or paths.reports() / FOLDER).absolute(),
        plan.name,
        lambda empty: making.write(made, empty, found, paths.reports()),
    )
    _tell(made, folder, plan.name, spoken)
    screen.complain_of(told, spoken)
    return 0


def _tell(made: Sequence[Paper], folder: Path, name: str, language: Language) -> None:
    screen.result(str(folder))
    letters = [paper for paper in made if paper.kind == "letter"]
    forms = Counter(paper.language for paper in letters)
    screen.result(
        lang.text(language, "papers-made", letters=len(letters), nb=forms["nb"], nn=forms["nn"])
    )
    if folder.name != name:
        screen.result(lang.text(language, "papers-beside", folder=name))
    blanks = dict.fromkeys(blank for paper in made for blank in paper.filled.blanks)
    if blanks:
        fields = lang.join([f"[{blank}]" for blank in blanks], language)
        screen.result(lang.text(language, "papers-blanks", fields=fields))
