"""The commands of `sektorplan` and their options. Help texts are keys of `cli.ftl`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from analysis.cli.help import Command, Group

_SETTINGS: dict[str, Any] = {
    "cls": Group,
    "add_completion": False,
    "no_args_is_help": True,
    "rich_markup_mode": None,
    "context_settings": {"help_option_names": ["--help", "-h"]},
}

app = typer.Typer(help="cli-help", **_SETTINGS)
sources = typer.Typer(help="cli-sources", **_SETTINGS)
app.add_typer(sources, name="sources", cls=Group)
cycle = typer.Typer(help="cli-cycle", **_SETTINGS)
app.add_typer(cycle, name="cycle", cls=Group)

County = Annotated[str | None, typer.Option("--county", metavar="county", help="cli-build-county")]
Cycle = Annotated[str | None, typer.Option("--cycle", metavar="cycle", help="cli-build-cycle")]
Language = Annotated[
    str | None, typer.Option("--language", metavar="nb|nn", help="cli-language-of-messages")
]


@app.command(cls=Command, help="cli-build")
def build(  # noqa: PLR0913, PLR0917 -- one for each option
    county: County = None,
    cycle: Cycle = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="nb|nn|all", help="cli-build-language")
    ] = None,
    all_counties: Annotated[
        bool, typer.Option("--all-counties", help="cli-build-all-counties")
    ] = False,
    renderer: Annotated[
        str,
        typer.Option("--renderer", metavar="auto|quarto|embedded", help="cli-build-renderer"),
    ] = "auto",
    jobs: Annotated[
        int, typer.Option("--jobs", metavar="number", min=1, help="cli-build-jobs")
    ] = 2,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="folder", help="cli-build-output")
    ] = None,
) -> int:
    """Build reports."""
    from analysis.cli import building

    return building.build(
        county=county,
        cycle=cycle,
        language=language,
        all_counties=all_counties,
        renderer=renderer,
        jobs=jobs,
        output=output,
    )


@app.command(cls=Command, help="cli-check")
def check(language: Language = None) -> int:
    """Check everything in data/raw."""
    from analysis.cli import checking

    return checking.check(language)


@app.command(cls=Command, help="cli-recommend")
def recommend(
    county: County = None,
    cycle: Cycle = None,
    total: Annotated[
        int | None, typer.Option("--total", metavar="number", min=0, help="cli-recommend-total")
    ] = None,
    written: Annotated[
        str, typer.Option("--format", metavar="table|csv|json", help="cli-recommend-format")
    ] = "table",
    language: Language = None,
) -> int:
    """Recommend numbers."""
    from analysis.cli import recommending

    return recommending.recommend(
        county=county, cycle=cycle, total=total, written=written, language=language
    )


@app.command(cls=Command, help="cli-explain")
def explain(
    code: Annotated[str, typer.Argument(metavar="code", help="cli-explain-code")],
    year: Annotated[
        int | None, typer.Option("--year", metavar="year", help="cli-explain-year")
    ] = None,
    cycle: Annotated[
        str | None, typer.Option("--cycle", metavar="cycle", help="cli-explain-cycle")
    ] = None,
    language: Language = None,
) -> int:
    """Explain a municipality's numbers."""
    from analysis.cli import explaining

    return explaining.explain(code, year=year, cycle=cycle, language=language)


@app.command(cls=Command, help="cli-diff")
def diff(
    old: Annotated[Path, typer.Argument(metavar="old", help="cli-diff-old")],
    new: Annotated[Path, typer.Argument(metavar="new", help="cli-diff-new")],
    page: Annotated[
        Path | None, typer.Option("--page", metavar="file", help="cli-diff-page")
    ] = None,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="cli-diff-exit-code")] = False,
    language: Language = None,
) -> int:
    """Compare two published reports."""
    from analysis.cli import comparing

    return comparing.diff(old, new, page=page, language=language, exit_code=exit_code)


@app.command(cls=Command, help="cli-papers")
def papers(
    county: County = None,
    cycle: Cycle = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="folder", help="cli-papers-output")
    ] = None,
    language: Language = None,
) -> int:
    """Write the papers that follow a report."""
    from analysis.cli import papers as writing

    return writing.papers(county=county, cycle=cycle, output=output, language=language)


@app.command("import", cls=Command, help="cli-import")
def import_file(  # noqa: PLR0913, PLR0917 -- one for each option
    table: Annotated[str, typer.Argument(metavar="table", help="cli-import-table")],
    file: Annotated[Path, typer.Argument(metavar="file", help="cli-import-file")],
    yes: Annotated[bool, typer.Option("--yes", help="cli-import-yes")] = False,
    year: Annotated[
        int | None,
        typer.Option("--year", metavar="year", min=1, max=9999, help="cli-import-year"),
    ] = None,
    county: Annotated[
        str | None, typer.Option("--county", metavar="county", help="cli-import-county")
    ] = None,
    language: Language = None,
) -> int:
    """Bring in a received file."""
    from analysis.cli import importing

    return importing.bring_in(table, file, yes=yes, year=year, county=county, language=language)


@app.command(cls=Command, help="cli-template")
def template(
    table: Annotated[str, typer.Argument(metavar="table", help="cli-template-table")],
    county: Annotated[
        str | None, typer.Option("--county", metavar="county", help="cli-template-county")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="file", help="cli-template-output")
    ] = None,
    language: Annotated[
        str | None, typer.Option("--language", metavar="nb|nn", help="cli-template-language")
    ] = None,
) -> int:
    """Make an Excel template."""
    from analysis.cli import templates

    return templates.template(table, county=county, output=output, language=language)


@app.command(cls=Command, help="cli-fetch")
def fetch(
    source: Annotated[str, typer.Argument(metavar="source", help="cli-fetch-source")],
    date: Annotated[
        str | None, typer.Option("--date", metavar="date", help="cli-fetch-date")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="cli-fetch-yes")] = False,
    language: Language = None,
) -> int:
    """Fetch official figures."""
    from analysis.cli import fetching

    return fetching.fetch(source, date=date, yes=yes, language=language)


@sources.command("list", cls=Command, help="cli-sources-list")
def sources_list(language: Language = None) -> int:
    """List the sources."""
    from analysis.cli import checking

    return checking.list_sources(language)


@sources.command("verify", cls=Command, help="cli-sources-verify")
def sources_verify(language: Language = None) -> int:
    """Verify the sources."""
    from analysis.cli import checking

    return checking.verify_sources(language)


@sources.command("accept", cls=Command, help="cli-sources-accept")
def sources_accept(
    file: Annotated[str, typer.Argument(metavar="file", help="cli-sources-accept-file")],
    language: Language = None,
) -> int:
    """Accept a changed file."""
    from analysis.cli import checking

    return checking.accept_source(file, language)


@cycle.command("new", cls=Command, help="cli-cycle-new")
def cycle_new(
    county: Annotated[str, typer.Option("--county", metavar="county", help="cli-cycle-new-county")],
    cycle: Annotated[str, typer.Option("--cycle", metavar="cycle", help="cli-cycle-new-cycle")],
    year: Annotated[
        int | None, typer.Option("--year", metavar="year", help="cli-cycle-new-year")
    ] = None,
    language: Language = None,
) -> int:
    """Write the file of a new planning cycle."""
    from analysis.cli import cycles

    return cycles.new(county=county, cycle=cycle, year=year, language=language)


application = typer.main.get_command(app)
