"""The house as the decision records describe it: who may know whom, and who may do what."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "src" / "analysis"
MODULES = sorted(PACKAGE.rglob("*.py"))
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

# Free to all, and they know nobody but each other.
FOUNDATION = {"errors", "language", "vocabulary", "paths", "cycle", "spreadsheets"}
# The way of the data. A room knows those on its left, never those on its right.
WAY = [
    "sources",
    "registry",
    "importing",  # files as publishers hand them out: recognised, placed, brought into data/raw
    "measures",
    "recommendation",
    "duties",  # what the county plans, does and registers for each of its duties
    "checks",  # all checks of registry and measures, with the tables they need
    "figures",
    "sheets",  # the parts of a municipality's own page
    "workbook",  # what a notebook opens: raw data in, processed tables out
    "explore",  # the analyst's sliders, in a notebook of their own
    "publishing",
    "comparing",  # two published reports side by side
    "papers",  # case paper and letters, from a published report's values
    "fetching",  # the only room that uses the network
    "cli",
]

# What only some rooms may import, and why.
RESERVED = {
    "papermill": {"publishing"},
    "nbclient": {"publishing"},
    "nbformat": {"publishing"},
    "jupyter_client": {"publishing"},
    "jupyter_core": {"publishing"},
    "IPython": {"workbook"},
    "pypandoc": {"publishing"},
    "subprocess": {"publishing"},
    "typer": {"cli"},
    "plotly": {"figures", "publishing"},  # publishing copies plotly.js out of it
    "ipywidgets": {"explore"},
    "anywidget": {"explore"},
    "urllib.request": {"sources"},
    "socket": set[str](),
    "http": set[str](),
    "httpx": {"fetching"},
    "requests": set[str](),
    "random": set[str](),
}
# Calls that touch the world, and the rooms that may make them.
READS = {"open", "read_text", "read_bytes", "read_file", "read_csv", "read_excel", "read_json"} | {
    "read_parquet",
    "scan_csv",
    "scan_parquet",
    "read_table",
}
# The last two read their own text files.
READERS = {
    *("sources", "fetching", "importing", "publishing", "comparing", "papers"),
    *("language", "vocabulary"),
}
CLOCK = {"now", "today", "utcnow", "time", "monotonic", "perf_counter", "sleep"}
CLOCK_READERS = {"sources", "publishing", "fetching", "cli"}
ENVIRONMENT = {"environ", "getenv", "environb"}
ENVIRONMENT_READERS = {"paths", "publishing", "cli"}
PATH_KNOWERS = {"paths", "workbook", "cli"} | {
    *("sources", "importing", "fetching", "publishing", "comparing", "papers"),
}

MAX_MODULE_LINES = 300
MAX_FUNCTION_LINES = 40  # the docstring not counted: it is asked to say a lot
MAX_NESTING = 2
# Longer or deeper for a reason: {"room/module.py" or "room/module.py:function": (limit, reason)}.
EXCEPTIONS: dict[str, tuple[int, str]] = {}


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything a module imports, also inside functions."""
    package = ["analysis", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *filter(None, [node.module])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def known_rooms(path: Path) -> Iterator[tuple[int, str]]:
    for line, name in imported(path):
        parts = name.split(".")
        if parts[0] == "analysis" and len(parts) > 1 and parts[1] != room_of(path):
            yield line, parts[1]


def called(path: Path) -> Iterator[tuple[int, str]]:
    """Line and last name of every call: `now` of `datetime.now()`; opening to write left out."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            modes = {value.value for value in node.args if isinstance(value, ast.Constant)}
            if not modes & {"w", "wb", "a", "ab", "x", "xb"}:
                func = node.func
                yield node.lineno, func.id if isinstance(func, ast.Name) else func.attr


def literals(tree: ast.AST) -> Iterator[ast.Constant]:
    """Every literal of a module that is not a docstring."""
    texts = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in texts:
            yield node


def test_every_module_lies_in_a_known_room() -> None:
    rooms = {room_of(path) for path in MODULES} - {"__init__"}
    assert rooms <= FOUNDATION | set(WAY), "a new room needs its place in the way of the data"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_run_leftward_only(path: Path) -> None:
    room = room_of(path)
    allowed = set(FOUNDATION)
    if room in WAY:
        allowed |= set(WAY[: WAY.index(room)])
    wrong = [
        f"line {line} knows {known}" for line, known in known_rooms(path) if known not in allowed
    ]
    assert not wrong, f"{room} may know {', '.join(sorted(allowed))}"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    wrong = [
        f"line {line} imports {name}"
        for line, name in imported(path)
        for library, rooms in RESERVED.items()
        if f"{name}.".startswith(f"{library}.") and room_of(path) not in rooms
    ]
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_rooms_at_the_ends_touch_the_world(path: Path) -> None:
    room = room_of(path)
    wrong = [
        f"line {line}: {name}()"
        for line, name in called(path)
        if (name in READS and room not in READERS) or (name in CLOCK and room not in CLOCK_READERS)
    ]
    wrong += [
        f"line {node.lineno}: {node.attr}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ENVIRONMENT
        and room not in ENVIRONMENT_READERS
    ]
    wrong += [
        f"line {line}: {name}"
        for line, name in imported(path)
        if name.startswith(("pathlib", "os.path", "glob", "shutil", "tempfile"))
        and room not in PATH_KNOWERS
    ]
    assert not wrong, "functions are frame in, frame out"


def functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    assert function.end_lineno
    lines = function.end_lineno - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None and first.end_lineno:
        lines -= first.end_lineno - first.lineno + 1
    return lines


def nesting(node: ast.AST) -> int:
    """How deep loops, branches, `with` and `try` stand inside each other; `elif` is no level."""
    deeper = isinstance(node, ast.If | ast.For | ast.While | ast.With | ast.Try | ast.Match)
    below = 0
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        is_elif = isinstance(node, ast.If) and node.orelse == [child] and isinstance(child, ast.If)
        below = max(below, nesting(child) - (1 if is_elif else 0))
    return below + deeper


def sizes() -> dict[str, tuple[int, int]]:
    """What is measured, as {place: (measured, limit)}."""
    found: dict[str, tuple[int, int]] = {}
    for path in MODULES:
        tree = tree_of(path)
        lines = len(path.read_text(encoding="utf-8").splitlines())
        found[name_of(path)] = (lines, MAX_MODULE_LINES)
        for function in functions(tree):
            place = f"{name_of(path)}:{function.name}"
            found[place] = (length(function), MAX_FUNCTION_LINES)
            found[f"{place} nesting"] = (nesting(function), MAX_NESTING)
    return found


def test_modules_and_functions_stay_small() -> None:
    too_large = {
        place: measured
        for place, (measured, limit) in sizes().items()
        if measured > EXCEPTIONS.get(place, (limit, ""))[0]
    }
    assert not too_large, "split them, or name the exception and its reason in EXCEPTIONS"


def test_exceptions_are_needed_and_have_a_reason() -> None:
    measured = sizes()
    for place, (limit, reason) in EXCEPTIONS.items():
        assert place in measured, f"{place} is gone: remove the exception"
        assert measured[place][1] < measured[place][0] <= limit, f"{place}: lower or remove it"
        assert reason, f"{place} needs a reason"


YEAR_OR_DATE = re.compile(r"(19|20)\d\d(-\d\d.*)?")
COUNTY_NAMES = {"Trøndelag", "Trondheim", "Møre og Romsdal"}
# Numbers that look like years and are not the year of any report, and what they are.
DATED_LITERALS: dict[str, tuple[set[object], str]] = {
    "cycle.py": ({1995, 2100}, "the years a cycle can plausibly have"),
    "sources/rules.py": (
        {1990, 2000, 2060, 2100},
        "the years a figure can plausibly have, and the days of a county's own tables",
    ),
    "sources/schemas.py": ({1990, 2100}, "the years a figure can plausibly have"),
}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_no_year_and_no_county_stands_in_the_code(path: Path) -> None:
    allowed, _ = DATED_LITERALS.get(name_of(path), (set(), ""))
    wrong = [
        f"line {node.lineno}: {node.value!r}"
        for node in literals(tree_of(path))
        if node.value not in allowed and names_a_year_or_county(node.value)
    ]
    assert not wrong, "years and counties are data: data/raw/cycles/*.toml"


def names_a_year_or_county(value: object) -> bool:
    if isinstance(value, str):
        named = any(name in value for name in COUNTY_NAMES)
        return named or YEAR_OR_DATE.fullmatch(value) is not None
    return isinstance(value, int) and 1990 <= value <= 2100


# Norwegian letters that are data or the matter itself, not text for readers.
NORWEGIAN_LITERALS: dict[str, tuple[set[object], str]] = {
    "sources/schemas.py": ({"bokmål", "nøytral"}, "values of the column language_form"),
}
# Rooms that are about spelling.
SPELLING = ("language/__init__.py", "registry/names.py")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_texts_for_readers_stand_in_the_language_files(path: Path) -> None:
    allowed, _ = NORWEGIAN_LITERALS.get(name_of(path), (set(), ""))
    wrong = [
        f"line {node.lineno}: {node.value!r}"
        for node in literals(tree_of(path))
        if isinstance(node.value, str)
        and node.value not in allowed
        and name_of(path) not in SPELLING
        and re.search("[æøåÆØÅ]", node.value)
    ]
    assert not wrong, "move the text to language/nb/*.ftl and language/nn/*.ftl"


# --- notebooks -----------------------------------------------------------------------------

FORBIDDEN_IN_NOTEBOOKS = (
    *(ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda),
    *(ast.For, ast.AsyncFor, ast.While, ast.Try, ast.With),
    *(ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp),
)
PATH_OR_URL = re.compile(r"://|[\\/]|\.(csv|parquet|xlsx|json|toml|qmd|html)$")


def cells(path: Path, kind: str) -> list[dict[str, object]]:
    notebook = json.loads(path.read_text(encoding="utf-8"))
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def source(cell: dict[str, object]) -> str:
    lines = cell["source"]
    return lines if isinstance(lines, str) else "".join(lines)  # type: ignore[arg-type]


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_are_stored_without_outputs(path: Path) -> None:
    for number, cell in enumerate(cells(path, "code"), start=1):
        assert not cell["outputs"], f"code cell {number} has outputs: clear them and save"
        assert cell["execution_count"] is None, f"code cell {number} has a count: clear outputs"
    metadata = json.loads(path.read_text(encoding="utf-8"))["metadata"]
    assert not {"widgets", "papermill"} & set(metadata), "traces of a run"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_define_nothing_and_know_no_place(path: Path) -> None:
    for number, cell in enumerate(cells(path, "code"), start=1):
        for node in ast.walk(ast.parse(source(cell))):
            where = f"code cell {number}, line {getattr(node, 'lineno', '?')}"
            assert not isinstance(node, FORBIDDEN_IN_NOTEBOOKS), f"{where}: move it to src/analysis"
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not PATH_OR_URL.search(node.value), f"{where}: {node.value!r} is a place"
            if isinstance(node, ast.Import | ast.ImportFrom):
                module = node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
                library = str(module).split(".")[0]
                assert library in {"analysis", "polars"}, f"{where}: move {library} to src/analysis"
    for cell in cells(path, "markdown"):
        assert "://" not in source(cell), "sources stand in the catalogue"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
def test_notebooks_have_one_parameters_cell_of_literals(path: Path) -> None:
    tagged = [
        cell
        for cell in cells(path, "code")
        if "parameters" in cell["metadata"].get("tags", [])  # type: ignore[attr-defined]
    ]
    assert len(tagged) == 1
    assert tagged[0] is not None
    for statement in ast.parse(source(tagged[0])).body:
        assert isinstance(statement, ast.Assign | ast.AnnAssign), "only name = literal"
        assert statement.value is not None
        ast.literal_eval(statement.value)
