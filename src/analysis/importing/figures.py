"""What a shape found in a received file, before anything is placed or counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from analysis.errors import Finding, Severity, Where
from analysis.sources.reading import shown


@dataclass(frozen=True)
class Figure:
    """One figure of one place: where it stands, what it is of, what the cell says."""

    where: Where
    measure: str
    year: int | None
    text: str
    code: str | None = None
    name: str = ""
    county: str = ""
    """The county that a heading names, where names alone are given."""
    month: int | None = None
    column: str | None = None
    """The heading above its cell, where the row alone does not tell which cell it is."""

    @property
    def cell(self) -> Where:
        """The place of the very cell."""
        return replace(self.where, column=self.column or self.where.column)


@dataclass(frozen=True)
class Aside:
    """A row or column that is known and not used, with the reason."""

    reason: str
    """The key of a text `import-aside-…`."""
    where: Where
    text: str = ""


@dataclass
class Parsed:
    """Everything of a file: figures, what is set aside, what is wrong."""

    shape: str
    figures: list[Figure] = field(default_factory=list)
    aside: list[Aside] = field(default_factory=list)
    wrong: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    def refuse(self, key: str, where: Where, **args: str | int | float) -> None:
        """Add what is wrong with a place."""
        safe = {name: shown(value) if isinstance(value, str) else value
                for name, value in args.items()}  # fmt: skip
        self.wrong.append(Finding(key, Severity.ERROR, where, safe))

    def warn(self, key: str, where: Where, **args: str | int | float) -> None:
        """Add what the planner should know of, though it stops nothing."""
        self.warnings.append(Finding(key, Severity.WARNING, where, args))

    def put_aside(self, reason: str, where: Where, text: str = "") -> None:
        """Add a row or column that is known and not used."""
        self.aside.append(Aside(reason, where, shown(text)))


def years(figures: Iterable[Figure]) -> list[int]:
    """The years that figures speak of, sorted."""
    return sorted({figure.year for figure in figures if figure.year is not None})
