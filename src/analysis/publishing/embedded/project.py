"""The Quarto project in a folder, as far as the reports use Quarto.

`_quarto.yml`, its metadata files, `_language.yml` and `_variables.yml` are read and checked:
every key that the embedded renderer would not honour as Quarto does is a finding.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from analysis.errors import Finding, WorkbookError
from analysis.publishing.embedded import settings
from analysis.publishing.embedded.settings import KeyPath, Settings, problem

Kind = Literal["note", "tip", "important", "warning", "caution"]


class _Known(BaseModel):
    """Known keys only, under the names that Quarto gives them."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def _listed(value: Any) -> Any:  # noqa: ANN401 -- pydantic checks what comes out
    return value if isinstance(value, list) else [value]


class ProjectSection(_Known):
    """What to render, and which files to bring along."""

    type: Literal["website"]
    output_dir: str = Field("_site", alias="output-dir")
    render: list[Annotated[str, Field(pattern=r"^[^/\\]+\.qmd$")]] = Field(min_length=1)
    resources: list[str] = []


class Website(_Known):
    """The site as a whole."""

    title: str
    """HTML: shown in the header and in the window's title."""
    search: Literal[False]


class Html(_Known):
    """Settings of the page; those with one value say what both renderers do."""

    theme: Literal["none"]
    minimal: Literal[True]
    template: str
    css: Annotated[list[str], BeforeValidator(_listed)] = []
    toc: bool = False
    toc_depth: int = Field(3, alias="toc-depth", ge=1, le=6)
    fig_cap_location: Literal["top"] = Field(alias="fig-cap-location")
    tbl_cap_location: Literal["top"] = Field(alias="tbl-cap-location")
    table_processing: Literal["none"] = Field(alias="html-table-processing")
    notebook_links: Literal[False] = Field(alias="notebook-links")


class Formats(_Known):
    """The one format of the reports."""

    html: Html


class Filter(_Known):
    """A pandoc filter in Lua, run before Quarto's own work."""

    at: Literal["pre-ast"]
    path: str


class Entry(_Known):
    """A page in the navigation."""

    page: str
    text: str


class Other(_Known):
    """The report in another written language."""

    language: str
    text: str
    folder: str
    pages: list[str] = Field(min_length=1)


class Shell(_Known):
    """The page shell's own words (our key, read by the template and the filter)."""

    skip: str
    pages: str
    navigation: list[Entry] = Field(min_length=1)
    notices: dict[Kind, str]
    footer: list[str] = []
    languages: list[Other] = []


class Configuration(_Known):
    """`_quarto.yml` with its metadata files."""

    project: ProjectSection
    website: Website
    lang: str
    language: str
    format: Formats
    filters: list[Filter] = []
    report: Shell
    figures: bool = True
    metadata_files: list[str] = Field([], alias="metadata-files")


class Words(_Known):
    """`_language.yml`: the words that a renderer inserts."""

    figure: str = Field(alias="crossref-fig-title")
    table: str = Field(alias="crossref-tbl-title")
    section: str = Field(alias="crossref-sec-prefix")
    contents: str = Field(alias="toc-title-website")


class FrontMatter(_Known):
    """What a page says of itself."""

    title: str
    subtitle: str | None = None
    description: str | None = None
    toc: bool | None = None
    toc_depth: int | None = Field(None, alias="toc-depth", ge=1, le=6)
    figures: bool | None = None


@dataclass(frozen=True)
class Project:
    """A Quarto project, checked."""

    folder: Path
    configuration: Configuration
    words: Words
    variables: Settings

    @property
    def pages(self) -> list[str]:
        """The pages' file names, in the order of `_quarto.yml`."""
        return self.configuration.project.render


Model = TypeVar("Model", bound=BaseModel)


def read(folder: Path) -> Project:
    """The project in a folder.

    Raises:
        WorkbookError: a file is missing or not YAML, or says something that the embedded
            renderer does not know; each finding names file and line.
    """
    base = settings.read(folder / "_quarto.yml")
    named = base.data.get("metadata-files") or []
    further = [
        settings.read(folder / str(name), asked_by=base.where(("metadata-files", index)))
        for index, name in enumerate(named if isinstance(named, list) else [])
    ]
    merged = settings.merge(base, *further)
    configuration = checked(Configuration, merged)
    language = configuration.language
    words = settings.read(folder / language, asked_by=merged.where(("language",)))
    variables = folder / "_variables.yml"
    project = Project(
        folder,
        configuration,
        checked(Words, words),
        settings.read(variables) if variables.is_file() else Settings({}, {}),
    )
    _check_files(project, merged)
    return project


def checked(model: type[Model], said: Settings) -> Model:
    """Settings as a model.

    Raises:
        WorkbookError: an unknown or missing key or a value that is not known, with its line.
    """
    try:
        return model.model_validate(said.data)
    except ValidationError as refused:
        raise WorkbookError(*[_finding(error, said) for error in refused.errors()]) from None


def _finding(error: Any, said: Settings) -> Finding:  # noqa: ANN401 -- pydantic's own shape
    path: KeyPath = tuple(part for part in error["loc"] if part != "[key]")
    key = ".".join(str(part) for part in path)
    where = said.where(path)
    if error["type"] == "extra_forbidden" or error["loc"][-1] == "[key]":
        return problem("renderer-setting-unknown", where, setting=key)
    if error["type"] == "missing":
        return problem("renderer-setting-missing", where, setting=key)
    expected = error.get("ctx", {}).get("expected") or error["msg"]
    value = str(error["input"])
    return problem(
        "renderer-setting-value", where, setting=key, value=value, expected=str(expected)
    )


def _check_files(project: Project, said: Settings) -> None:
    """Every file that the settings name is there, and every page in the navigation is drawn."""
    configuration = project.configuration
    html = configuration.format.html
    named: list[tuple[KeyPath, str]] = [
        *((("project", "render", at), page) for at, page in enumerate(project.pages)),
        (("format", "html", "template"), html.template),
        *((("format", "html", "css"), sheet) for sheet in html.css),
        *((("filters", at, "path"), item.path) for at, item in enumerate(configuration.filters)),
    ]
    missing = [
        problem("renderer-file-missing", said.where(path), name=name)
        for path, name in named
        if not (project.folder / name).is_file()
    ]
    missing += [
        problem(
            "renderer-link",
            said.where(("report", "navigation", at, "page")),
            target=entry.page,
        )
        for at, entry in enumerate(configuration.report.navigation)
        if entry.page not in project.pages
    ]
    if missing:
        raise WorkbookError(*missing)
