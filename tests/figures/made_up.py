"""Small counties to draw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

if TYPE_CHECKING:
    import geopandas as gpd

STATUSES = ("requested_status", "decided_status", "settled_status")
INTEGERS = (
    "population",
    "requested_original",
    "requested",
    "decided",
    "settled",
    "settled_low",
    "settled_high",
)


def municipality(code: str, name: str, **figures: Any) -> dict[str, Any]:
    """A municipality that was asked for 10, said yes to 10 and settled 10, unless told."""
    row = {
        "code": code,
        "name": name,
        "population": 5_000,
        "requested_original": None,
        "requested": 10,
        "requested_status": "reported",
        "decided": 10,
        "decided_status": "reported",
        "settled": 10,
        "settled_status": "reported",
        "requested_change": 0,
        "requested_change_reason": None,
        **figures,
    }
    hidden = row["settled_status"] == "suppressed"
    row["settled_low"] = 0 if hidden else row["settled"]
    row["settled_high"] = 4 if hidden else row["settled"]
    for link in ("requested", "decided", "settled"):
        known = row[link] is not None and row["population"] is not None
        row[f"{link}_per_1000"] = 1000 * row[link] / row["population"] if known else None
    for share, part, whole in (
        ("decided_share", "decided", "requested"),
        ("settled_share", "settled", "decided"),
    ):
        row[share] = row[part] / row[whole] if row[part] is not None and row[whole] else None
    return row


def county(*rows: dict[str, Any]) -> pl.DataFrame:
    """Municipalities as `measures.settlement.municipality_year` gives them."""
    floats = [f"{link}_per_1000" for link in ("requested", "decided", "settled")]
    return pl.DataFrame(
        rows,
        schema_overrides={
            **dict.fromkeys((*INTEGERS, "requested_change"), pl.Int64),
            **dict.fromkeys((*floats, "decided_share", "settled_share"), pl.Float64),
            **dict.fromkeys((*STATUSES, "requested_change_reason"), pl.String),
        },
        orient="row",
    )


def squares(*codes: str, side_m: float = 20_000) -> gpd.GeoDataFrame:
    """One square for each code, side by side."""
    import geopandas as gpd
    import shapely

    shapes = [
        shapely.box(place * side_m, 7_000_000, (place + 1) * side_m, 7_000_000 + side_m)
        for place in range(len(codes))
    ]
    return gpd.GeoDataFrame({"code": list(codes)}, geometry=shapes, crs=25833)
