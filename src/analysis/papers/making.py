"""All papers of one report: the case paper, and a letter to each municipality in its own form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from analysis.comparing.reading import Manifest
from analysis.errors import Finding, Severity, Where, WorkbookError, fail
from analysis.figures.values import MUNICIPALITY
from analysis.language import Language
from analysis.papers import tables, templates, word, writing
from analysis.papers.reading import codes
from analysis.papers.templates import Filled
from analysis.publishing.embedded.source import Source

Kind = Literal["case", "letter"]

REFERENCE = "reference.docx"
LETTERS = "brev"
_CASE = "saksframlegg.docx"
_FORMS: dict[str, Language] = {"bokmal": "nb", "nynorsk": "nn"}
"""The forms that settle the language, in letters of ASCII."""
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST_NAME = 60
_SUMMARY_LINES = 5
_LETTERS_IN_LINE = 90
"""Letters in a line of the reference document, 16 cm of 11 points, counted on its own prose."""


@dataclass(frozen=True)
class Paper:
    """One paper, ready to be written."""

    path: str
    """Where it lies in the folder of papers, with `/` between."""
    kind: Kind
    language: Language
    filled: Filled


def papers(found: Manifest, reports: Path) -> list[Paper]:
    """Every paper of a report: the case paper first, then the letters by code.

    Args:
        found: the report's manifest.
        reports: the folder with `papers/<language>/case.md` and `letter.md`.

    Raises:
        WorkbookError: what is wrong with the templates, each finding with its line.
    """
    making = _Making(found, reports)
    chosen: list[Callable[[], Paper]] = [making.case]
    chosen += [partial(making.letter, code) for code in making.receivers()]
    made: list[Paper] = []
    findings: dict[str, Finding] = {}
    for make in chosen:
        try:
            made.append(make())
        except WorkbookError as problem:
            findings |= {one.id: one for one in problem.findings}
    if findings:
        raise WorkbookError(*findings.values())
    return made


def write(
    made: Sequence[Paper], folder: Path, found: Manifest, reports: Path, *, jobs: int = 2
) -> None:
    """Write papers as Word documents.

    Args:
        made: the papers.
        folder: an empty folder.
        found: the report's manifest.
        reports: the folder with `papers/reference.docx`.
        jobs: how many to write at once.

    Raises:
        WorkbookError: the reference document is missing or none, or pandoc cannot read a paper.
    """
    reference = _reference(reports)
    author = str(found.values.get("county.authority") or "")

    def one(paper: Paper) -> None:
        target = folder / paper.path
        target.parent.mkdir(exist_ok=True)
        about = word.About(
            title=plain(paper.filled.title),
            author=author,
            language=paper.language,
            made=found.built_at,
            summed=paper.kind == "case",
        )
        tag = word.TAGS[paper.language]
        text = templates.markdown(paper.filled, tag, headed=paper.kind == "case")
        word.write(text, target, reference.resolve(), about, paper.filled.file)

    with ThreadPoolExecutor(max_workers=jobs) as pool:
        list(pool.map(one, made))


def _reference(reports: Path) -> Path:
    reference = reports / "papers" / REFERENCE
    file = f"{reports.name}/papers/{REFERENCE}"
    if not reference.is_file():
        fail("papers-reference-missing", file=file)
    if not word.is_document(reference):
        fail("papers-reference-unreadable", Where(file))
    return reference


def long_summaries(made: Sequence[Paper]) -> Iterator[Finding]:
    """A warning for each summary that takes more lines than a case paper's may."""
    for paper in made:
        lines = -(-len(plain(paper.filled.summary)) // _LETTERS_IN_LINE)
        if lines > _SUMMARY_LINES:
            args = {"lines": lines, "allowed": _SUMMARY_LINES}
            where = paper.filled.summary_at
            yield Finding("papers-summary-long", Severity.WARNING, where, args)


def language_of(form: object, county: Language) -> Language:
    """The language to write to a municipality in: its own form, else the county's.

    Args:
        form: as it is in the table of municipalities; a neutral one, or None where no source says
            it, leaves it to the county.
        county: the county's own language.
    """
    return _FORMS.get(_ascii(form), county)


def file_name(code: str, name: str) -> str:
    """A letter's file: code and name, without what a file system refuses.

    The code makes it unique. Norwegian and Sami letters stay, as one letter each.
    """
    safe = _UNSAFE.sub("-", unicodedata.normalize("NFC", name))
    return f"{code}-{safe[:_LONGEST_NAME].rstrip('. ')}.docx"


def plain(markdown: str) -> str:
    """Markdown of a title or a summary as plain text."""
    unstyled = re.sub(r"\[(?P<said>(?:\\.|[^\]\\])*)\]\{[^}]*\}", r"\g<said>", markdown)
    return re.sub(r"\\(?P<said>.)", r"\g<said>", unstyled).replace("**", "")


def _ascii(form: object) -> str:
    """A form's name without the ring and stroke of its letters."""
    parted = unicodedata.normalize("NFD", str(form or "")).encode("ascii", "ignore")
    return parted.decode()


class _Making:
    """One report's papers: each template is read once."""

    def __init__(self, found: Manifest, reports: Path) -> None:
        self._found = found
        self._reports = reports
        self._templates: dict[tuple[Language, Kind], Source] = {}

    def receivers(self) -> list[str]:
        """The municipalities to write to; a county that is its only municipality writes none."""
        every = codes(self._found.values)
        alone = len(every) == 1 and self._own(every[0], "name") == self._found.values["county.name"]
        return [] if alone else every

    def case(self) -> Paper:
        """The case paper, in the county's language."""
        language, values = self._found.language, self._found.values
        quoted = writing.quotable(values, None, language, language)
        numbers = tables.county(values, codes(values), language)
        filled = templates.fill(self._template(language, "case"), quoted, {"numbers": numbers})
        return Paper(_CASE, "case", language, filled)

    def letter(self, code: str) -> Paper:
        """The letter to a municipality, in its own language."""
        values, county = self._found.values, self._found.language
        language = language_of(self._own(code, "language_form"), county)
        quoted = writing.quotable(values, code, county, language)
        numbers = tables.own(values, code, language)
        filled = templates.fill(self._template(language, "letter"), quoted, {"numbers": numbers})
        path = f"{LETTERS}/{file_name(code, str(self._own(code, 'name')))}"
        return Paper(path, "letter", language, filled)

    def _own(self, code: str, name: str) -> object:
        return self._found.values.get(f"{MUNICIPALITY}.{code}.{name}")

    def _template(self, language: Language, kind: Kind) -> Source:
        if (language, kind) not in self._templates:
            self._templates[language, kind] = templates.read(self._reports, language, kind)
        return self._templates[language, kind]
