"""What a value in a planning cycle's file must be, told to the one who wrote another.

The words stand in `sources.ftl` under `finding-cycle-value-wrong`, one for each rule named here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from analysis.errors import Argument
from analysis.sources.reading import shown

OF_KEY = "[key]"
"""What pydantic adds to the place of a key that is wrong."""
_RULES = {
    "int_type": "whole",
    "float_type": "number",
    "finite_number": "number",
    "greater_than_equal": "least",
    "less_than_equal": "most",
    "string_type": "text",
    "date_type": "date",
    "date_from_datetime_inexact": "date",
    "bool_type": "yes-or-no",
    "literal_error": "choice",
    "tuple_type": "list",
    "dict_type": "section",
    "model_type": "section",
    "too_short": "filled",
    "string_too_short": "filled",
    "string_pattern_mismatch": "pattern",
}
"""The rule that each of pydantic's errors is about."""
_PATTERNS = {"county": "county", "cycle": "years"}
"""The settings whose form is their own; every other form is that of a municipality's code."""


def told(error: Mapping[str, Any]) -> dict[str, Argument]:
    """The arguments of `cycle-value-wrong`: setting, value as it is written, rule, its limit.

    Args:
        error: one of pydantic's, with `loc`, `type`, `input` and perhaps `ctx`.
    """
    steps = error["loc"]
    of_key = steps[-1] == OF_KEY
    rule = _RULES.get(error["type"], "other")
    if rule == "pattern":
        rule = _PATTERNS.get(str(steps[-1]), "code")
    if rule == "list" and isinstance(error["input"], dict):
        rule = "many"
    return {
        "entry": ".".join(map(str, steps[:-2] if of_key else steps)),
        "value": shown(error["input"]) if of_key else written(error["input"]),
        "rule": rule,
        "limit": _limit(error.get("ctx", {})),
    }


def written(value: Any) -> str:  # noqa: ANN401 -- whatever TOML holds
    """A value as it stands in the file, shortened."""
    match value:
        case str():
            return f'"{shown(value)}"'
        case bool():
            return str(value).lower()
        case tuple():
            return shown(f"[{', '.join(map(written, value))}]")
        case dict():
            return shown(f"[{', '.join(value)}]")
    return shown(value)


def _limit(context: Mapping[str, Any]) -> str:
    """The bound that was passed, or the values there are to choose from."""
    bound = context.get("ge", context.get("le"))
    if bound is not None:
        return f"{bound:.0f}"
    choices = re.findall(r"'([^']*)'", str(context.get("expected", "")))
    return ", ".join(f'"{choice}"' for choice in choices)
