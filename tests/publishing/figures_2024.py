"""Made-up figures of 2022–2024 in the publishers' own shapes, on the codes of each year."""

from __future__ import annotations

import datetime as dt

import polars as pl
from tests.importing import publishers as shapes

from analysis.registry import changes
from analysis.registry.municipalities import municipalities_at
from analysis.sources import RawData

NEW = dt.date(2024, 1, 1)
PARTS = pl.DataFrame(
    {"code": ["1507", "1507"], "successor_code": ["1508", "1580"], "share": [0.83, 0.17]}
)
"""How Ålesund's figures are divided: the only split there is on the way."""
COUNTED = ("requested", "decided", "settled")


def settlement(raw: RawData) -> bytes:
    """IMDi's long form: twice the figures of 2021, each year on its own codes."""
    before = raw.table("settlement").filter(pl.col("year") == 2021)
    years = [_plain(before, year, 2) for year in (2022, 2023)]
    divided = changes.convert(
        _plain(before, 2024, 2), _steps(raw), dt.date(2021, 1, 1), NEW,
        values=COUNTED, key=PARTS,
    )  # fmt: skip
    named = _names(raw)
    rows = pl.concat([*years, divided]).with_columns(
        pl.col("code").replace_strict(named, default="").alias("name"),
        pl.lit(None, pl.Int64).alias("requested_original"),
        *(pl.lit("reported").alias(f"{name}_status") for name in COUNTED),
    )
    return shapes.csv(shapes.long_rows(rows, suffix=" (f.o.m. 2020)"))


def population(raw: RawData, year: int) -> bytes:
    """SSB's table saved by hand: a hundredth more than in 2021."""
    known = raw.table("population").filter(pl.col("year") == 2021)
    rows = _on(raw, known.with_columns(pl.lit(year).cast(pl.Int64).alias("year")), ("population",))
    return shapes.statbank(rows, _names(raw))


def immigrants(raw: RawData) -> bytes:
    """IMDi's long form of 2024."""
    known = raw.table("immigrants").filter(pl.col("year") == 2021)
    values = ("immigrants", "refugees_and_family", "labour_immigrants")
    rows = _on(raw, known.with_columns(pl.lit(2024).cast(pl.Int64).alias("year")), values)
    return shapes.csv(shapes.immigrant_rows(rows))


def unemployment(raw: RawData) -> bytes:
    """NAV's workbook of January 2024: the parts of a split one have the per cent of the whole."""
    known = raw.table("unemployment").join(
        raw.table("municipalities").select("code").unique(), on="code", how="semi"
    )
    steps = changes.between(_steps(raw), dt.date(2022, 1, 1), NEW)[0].rows
    rows = (
        known.join(steps, on="code", how="left")
        .with_columns(
            pl.coalesce("successor_code", "code").alias("code"),
            pl.lit(2024).cast(pl.Int64).alias("year"),
        )
        .select(known.columns)
        .sort("code")
    )
    counties = raw.table("counties").filter(pl.col("valid_to").is_null())
    named = dict(counties.select("code", "name").rows())
    return shapes.nav(rows, named, _names(raw))


def _on(raw: RawData, frame: pl.DataFrame, values: tuple[str, ...]) -> pl.DataFrame:
    """Figures on the codes of 2024."""
    return changes.convert(frame, _steps(raw), dt.date(2021, 1, 1), NEW, values=values, key=PARTS)


def _plain(frame: pl.DataFrame, year: int, times: int) -> pl.DataFrame:
    """A number for every municipality: none where nothing is known."""
    return frame.filter(pl.col("code") != "9999").select(
        pl.lit(year).cast(pl.Int64).alias("year"),
        "code",
        *(pl.col(name).fill_null(0) * times for name in COUNTED),
    )


def _steps(raw: RawData) -> pl.DataFrame:
    """What changed since the register began: `changes` takes it as it stands in the table."""
    return raw.table("municipality_changes")


def _names(raw: RawData) -> dict[str, str]:
    """The Norwegian name of every code there is or was."""
    registered = raw.table("municipalities").sort("valid_from")
    return dict(registered.select("code", "norwegian_name").rows())


def at_new(raw: RawData) -> pl.DataFrame:
    """The municipalities of 2024."""
    return municipalities_at(raw.table("municipalities"), NEW)


def contacts(raw: RawData, county: str) -> bytes:
    """A county's list of contacts: one person for all its municipalities."""
    own = at_new(raw).filter(county_code=county).select("code")
    listed = own.with_columns(name=pl.lit("Kari Nordmann"), email=pl.lit("kari@mrfylke.no"))
    return listed.write_csv().encode()
