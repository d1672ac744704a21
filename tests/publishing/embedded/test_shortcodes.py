import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.errors import Finding, Where
from analysis.publishing.embedded import shortcodes
from analysis.publishing.embedded.settings import Settings

VALUES = Settings(
    {"a": {"b": "619", "year": "2021", "list": "- x", "title": "# x"}, "n": 5, "yes": True}, {}
)
HERE = Where("index.qmd", 7)


def expand(line: str, *, prose: bool = True) -> tuple[str, list[Finding]]:
    findings: list[Finding] = []
    return shortcodes.expand(line, VALUES, HERE, findings, prose=prose), findings


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("IMDi ba om {{< var a.b >}}.", "IMDi ba om 619."),
        ("{{<var n>}} og {{<  var   a.b  >}}", "5 og 619"),
        ("[x](y.qmd#{{< var n >}})", "[x](y.qmd#5)"),
        ("Skriv {{{< var a.b >}}}", "Skriv {{< var a.b >}}"),
        ("ingen", "ingen"),
        ("{{< var a.year >}}. Året", r"2021\. Året"),
        ("1. {{< var a.year >}}) Året", r"1. 2021\) Året"),
        ("- {{< var a.list >}}", r"- \- x"),
        ("{{< var a.title >}}", r"\# x"),
        ("{{< var a.b >}} personer", "619 personer"),
        ("Året {{< var a.year >}}. Og", "Året 2021. Og"),
    ],
)
def test_values_are_filled_in_as_text(line: str, expected: str) -> None:
    assert expand(line) == (expected, [])


def test_code_is_filled_in_as_it_is() -> None:
    assert expand("{{< var a.year >}}. x", prose=False) == ("2021. x", [])


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("{{< var a.c >}}", "page-variable"),
        ("{{< var a >}}", "page-variable"),
        ("{{< var yes >}}", "page-variable"),
        ("{{< var >}}", "page-shortcode"),
        ("{{< var a b >}}", "page-shortcode"),
        ("{{< video x >}}", "page-shortcode"),
        ("{{< >}}", "page-shortcode"),
        ("tekst {{< embed n.ipynb#fig-x >}}", "page-embed-alone"),
    ],
)
def test_what_cannot_be_filled_in_is_found(line: str, key: str) -> None:
    _, (finding,) = expand(line)
    assert (finding.key, finding.where) == (key, HERE)


def test_an_embed_stands_alone() -> None:
    alone = shortcodes.embed("  {{< embed notebooks/a.ipynb#fig-x >}} ")
    assert alone == shortcodes.Embed("notebooks/a.ipynb", "fig-x")
    assert shortcodes.embed("x {{< embed a.ipynb#fig-x >}}") is None
    assert shortcodes.embed("{{< embed a.ipynb >}}") is None


def test_code_blocks_end_with_a_fence_of_their_own() -> None:
    lines = ["a", "```` x", "```", "b", "````", "c", "~~~", "```", "~~~", "`a` ```b```"]
    inside = [in_code for _, in_code, _ in shortcodes.fenced(lines)]
    assert inside == [False, True, True, True, True, False, True, True, True, False]


@given(st.text(alphabet="ab {}<>#-.123\n", max_size=40))
def test_text_without_shortcodes_is_untouched(text: str) -> None:
    line = text.replace("\n", " ").replace("{{<", "{<")
    assert expand(line) == (line, [])
