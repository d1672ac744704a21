from collections.abc import Callable

import pytest
from tests.publishing.compare import page_outline

TABLE = "| a |\n|---|\n| 1 |\n"


def test_figures_and_tables_are_numbered_in_order_each_for_itself(page: Callable) -> None:
    drawn = page_outline(
        page(
            f"@tbl-b, @fig-a, @tbl-a\n\n::: {{#tbl-a}}\n{TABLE}\nFørst\n:::\n\n"
            f"::: {{.wide}}\n::: {{#fig-a}}\nx\n\nEn figur\n:::\n:::\n\n{TABLE}\n: Så {{#tbl-b}}\n"
        )
    )
    assert drawn.captions == (
        ("tbl-a", "Tabell\u00a01: Først"),
        ("fig-a", "Figur\u00a01: En figur"),
        ("tbl-b", "Tabell\u00a02: Så"),
    )
    assert drawn.links == (
        ("#tbl-b", "Tabell\u00a02"),
        ("#fig-a", "Figur\u00a01"),
        ("#tbl-a", "Tabell\u00a01"),
    )


@pytest.mark.parametrize(
    ("headings", "numbers"),
    [
        ("## A {#sec-a}\n\n## B {#sec-b}", {"sec-a": "1", "sec-b": "2"}),
        ("## A\n\n### B {#sec-b}\n\n## C {#sec-c}\n\n### D {#sec-d}",
         {"sec-b": "1.1", "sec-c": "2", "sec-d": "2.1"}),
        ("## A {.unnumbered}\n\n## B {#sec-b}", {"sec-b": "1"}),
        ("## A\n\n#### B {#sec-b}", {"sec-b": "1.0.1"}),
    ],
)  # fmt: skip
def test_sections_count_the_headings_of_their_level(
    page: Callable, headings: str, numbers: dict[str, str]
) -> None:
    references = ", ".join(f"[-@{name}]" for name in numbers)
    links = page_outline(page(f"{headings}\n\n{references}")).links
    assert links[-len(numbers) :] == tuple((f"#{name}", said) for name, said in numbers.items())


def test_references_are_written_as_quarto_writes_them(page: Callable) -> None:
    body = "::: {#fig-a}\nx\n\nA\n:::\n\n::: {#fig-b}\nx\n\nB\n:::\n\n"
    drawn = page(f"{body}Se @Fig-a, [@fig-a; @fig-b], [-@fig-b] og `@fig-a` og a@fig-a.no.")
    assert "Se Figur\u00a01, Figur\u00a01, Figur\u00a02, 2 og @fig-a og a@fig-a.no." in (
        " ".join(page_outline(drawn).text.split(" ")).replace("Figur ", "Figur\u00a0")
    )
    assert drawn.count('class="quarto-xref"') == 4
    assert "Figur\u00a01</a>" in drawn


def test_a_caption_may_begin_like_a_list(page: Callable) -> None:
    drawn = page_outline(page("::: {#fig-a}\nx\n\n2021\\. Året\n:::"))
    assert drawn.captions == (("fig-a", "Figur\u00a01: 2021. Året"),)


@pytest.mark.parametrize(
    ("markdown", "key", "row"),
    [
        ("\nSe @fig-gone.", "page-reference", 5),
        ("Se @gone.", "page-reference", 4),
        ("Se @sec-gone.", "page-reference", 4),
        ("::: {#fig-a}\nx\n\nA\n:::\n\n[se @fig-a]", "page-reference-form", 10),
        ("::: {#fig-a}\nx\n\nA\n:::\n\n@fig-a [s. 3]", "page-reference-form", 10),
        (f"::: {{#tbl-a}}\n{TABLE}\n:::", "page-caption-missing", 4),
        ("![A](assets/dot.svg){#fig-a}", "page-image-alternative", 4),
        ("\n![A](assets/dot.svg)", "page-image-id", 5),
        ("::: {#fig-a}\n::: {#fig-b}\nx\n\nB\n:::\n\nA\n:::", "page-feature", 5),
    ],
)
def test_what_cannot_be_numbered_or_referred_to_is_found(
    found_on_page: Callable, markdown: str, key: str, row: int
) -> None:
    assert (key, "sources.qmd", row) in found_on_page(markdown)
