"""Templates: what is filled in, which passages stand, and what is wrong with file and line."""

from __future__ import annotations

import pytest

from analysis.errors import WorkbookError
from analysis.papers import templates
from analysis.publishing.outputs import Quoted

QUOTED = {
    "cycle.year": Quoted(2021, "2021"),
    "municipality.name": Quoted("Øst *og* vest", "Øst *og* vest"),
    "municipality.recommended": Quoted(0, "0"),
    "municipality.compared": Quoted("neither", "neither"),
    "municipality.why": Quoted("En.\nTo_to.", "En.\nTo_to."),
    "municipality.decided": Quoted(None, "ingen tall"),
}
TABLES = {"numbers": ["| a | b |", "|---|---|", "| 1 | 2 |"]}


@pytest.fixture
def filled(tmp_path):
    """Fill in the lines of a template."""

    def fill(*lines, title="Brev til {{< var municipality.name >}}"):
        folder = tmp_path / "reports" / "papers" / "nb"
        folder.mkdir(parents=True, exist_ok=True)
        front = ["---", f'title: "{title}"', "---"]
        (folder / "letter.md").write_text("\n".join([*front, *lines]) + "\n", encoding="utf-8")
        template = templates.read(tmp_path / "reports", "nb", "letter")
        return templates.fill(template, QUOTED, TABLES)

    return fill


def refused(filled, *lines):
    with pytest.raises(WorkbookError) as problem:
        filled(*lines)
    return [(one.key, one.where.file, one.where.row) for one in problem.value.findings]


def test_values_are_filled_in_as_text(filled):
    made = filled("I {{< var cycle.year >}}: {{< var municipality.name >}}.")
    assert made.body == "I 2021: Øst \\*og\\* vest.\n"
    assert made.title == "Brev til Øst \\*og\\* vest"


def test_a_field_to_fill_in_is_marked_and_counted(filled):
    made = filled("Innen {{< blank frist >}}, til {{< blank ny adresse >}}, {{< blank frist >}}.")
    assert '[\\[frist\\]]{custom-style="Utfylling"}' in made.body
    assert made.blanks == ("frist", "ny adresse")


def test_lists_and_tables_stand_in_blocks_of_their_own(filled):
    made = filled("Før", "{{< list municipality.why >}}", "{{< table numbers >}}", ": Tittel")
    lines = made.body.splitlines()
    assert lines[:5] == ["Før", "", "1. En.", "1. To\\_to.", ""]
    assert lines[-2:] == ["", ": Tittel"]


@pytest.mark.parametrize(
    ("condition", "stands"),
    [
        ('.when municipality.recommended="0"', True),
        ('.when municipality.recommended="10"', False),
        ('.unless municipality.recommended="0"', False),
        ('.when municipality.compared="new neither"', True),
        ('.when municipality.compared="more"', False),
        ('.unless municipality.compared="more fewer"', True),
        ('.when municipality.decided="0"', False),
    ],
)
def test_a_passage_stands_when_the_value_is_one_of_the_words(filled, condition, stands):
    made = filled("::: {" + condition + "}", "Her.", ":::", "Etter.")
    assert made.body == ("Her.\nEtter.\n" if stands else "Etter.\n")


def test_passages_stand_inside_each_other_and_in_other_divs(filled):
    made = filled(
        "::: {.summary}",
        ':::: {.when municipality.recommended="0"}',
        '::::: {.when municipality.compared="more"}',
        "Ikke. {{< blank ikke >}}",
        ":::::",
        "Ja.",
        "::::",
        ":::",
    )
    assert made.body == "::: {.summary}\nJa.\n:::\n"
    assert made.summary == "Ja."
    assert made.summary_at.row == 4
    assert made.blanks == ()


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("{{< var municipality.nmae >}}", "papers-variable"),
        ("{{< embed notebooks/a.ipynb#fig-a >}}", "papers-shortcode"),
        ("{{< blank >}}", "papers-shortcode"),
        ("{{< var >}}", "papers-variable"),
        ("Ordet {{< table numbers >}}", "papers-shortcode"),
        ("{{< table other >}}", "papers-table"),
        ("{{< list municipality.reasons >}}", "papers-variable"),
        (":::", "papers-passage-not-open"),
        ("::: {.when}", "papers-condition"),
        ("::: {.when municipality.recommended=0}", "papers-condition"),
        ('::: {.when municipality.none="0"}', "papers-variable"),
        ('::: {.when municipality.compared="mroe"}', "papers-condition-word"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(filled, line, key):
    told = refused(filled, "Første linje.", "", line)
    assert (key, "reports/papers/nb/letter.md", 6) in told


def test_what_is_wrong_is_told_also_where_the_passage_does_not_stand(filled):
    told = refused(filled, '::: {.when municipality.recommended="9"}', "{{< var a.b >}}", ":::")
    assert told == [("papers-variable", "reports/papers/nb/letter.md", 5)]


def test_a_passage_must_end(filled):
    told = refused(filled, '::: {.when municipality.recommended="0"}', "Her.")
    assert told == [("papers-passage-open", "reports/papers/nb/letter.md", 4)]


def test_the_nearest_name_is_offered(filled):
    with pytest.raises(WorkbookError, match=r"Mente du «municipality\.name»"):
        filled("{{< var municipality.nmae >}}")


def test_a_template_must_be_there_and_have_a_title(tmp_path):
    folder = tmp_path / "reports" / "papers" / "nn"
    folder.mkdir(parents=True)
    with pytest.raises(WorkbookError, match="Malen finnes ikke"):
        templates.read(tmp_path / "reports", "nn", "case")
    (folder / "case.md").write_text("Uten tittel.\n", encoding="utf-8")
    with pytest.raises(WorkbookError, match="ingen tittel"):
        templates.read(tmp_path / "reports", "nn", "case")


@pytest.mark.parametrize(
    "spoilt",
    [
        "Innen {{< blank frist }}.",
        "Innen {< blank frist >}.",
        "Innen {{ blank frist }}.",
        "Innen blank frist >}}.",
        "I {{< var cycle.year >}}, innen {{< blank frist.",
    ],
)
def test_a_shortcode_that_lost_a_sign_never_stands_in_a_paper(filled, spoilt):
    assert refused(filled, "Linje fire.", spoilt) == [
        ("papers-shortcode", "reports/papers/nb/letter.md", 5)
    ]


@pytest.mark.parametrize(
    "image", ["![logo](logo.png)", "Se ![ ](https://example.com/a.png)", '<img src="a.png">']
)
def test_a_template_has_no_images(filled, image):
    assert refused(filled, image) == [("papers-image", "reports/papers/nb/letter.md", 4)]


def test_braces_of_markdown_are_no_shortcodes(filled):
    made = filled("[viktig]{.underline}: slik!", '::: {custom-style="Adresse"}', "Til", ":::")
    assert made.body.startswith("[viktig]{.underline}: slik!")


def test_a_template_in_another_encoding_is_named_with_its_folder(tmp_path):
    folder = tmp_path / "reports" / "papers" / "nn"
    folder.mkdir(parents=True)
    (folder / "letter.md").write_bytes('---\ntitle: "Brev"\n---\nSkal på løypa\n'.encode("latin-1"))
    with pytest.raises(WorkbookError) as problem:
        templates.read(tmp_path / "reports", "nn", "letter")
    (told,) = problem.value.findings
    assert (told.where.file, told.where.row) == ("reports/papers/nn/letter.md", 4)
