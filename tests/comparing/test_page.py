"""The page «Endringer siden sist»: one file, no network, usable by all."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests import accessibility
from tests.comparing import reports

from analysis.comparing import page as pages
from analysis.comparing.differences import differences
from analysis.comparing.reading import published
from analysis.errors import WorkbookError

ROOT = Path(__file__).resolve().parents[2]
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
TITLES = {"nb": "Endringer siden sist", "nn": "Endringar sidan sist"}


@pytest.fixture
def two(tmp_path):
    """Two reports that differ in everything."""
    many = "".join(f"{year};{year};0,1\n" for year in range(1000, 1900))
    old = reports.write(tmp_path / "old", {**reports.TABLES, "many": f"year;n;x\n{many}"})
    later = {
        "municipalities": reports.MUNICIPALITIES.replace(";:;prikket", ";4;registrert").replace(
            "Frøya", "<b>Frøya</b> & Co"
        )
        + "5042;Lierne;1300;10;..;ingen tall;7,7\n",
        "chain": reports.CHAIN.replace("619", "629") + "2022;1;0,5\n",
        "many": "year;n\n" + "".join(f"{year};{year + 1}\n" for year in range(1000, 1900)),
        "new": "code;requested\n5001;1\n",
    }
    new = reports.write(
        tmp_path / "new",
        later,
        county="15",
        renderer="quarto 1.6",
        values={"settlement.requested": 629, "sentence.sum": "En lang setning. " * 20},
        inputs={"data/raw/settlement.csv": "cd" * 32},
        findings=[reports.FINDING | {"id": "other", "severity": "error"}],
    )
    return published(old), published(new)


def drawn(two, language="nb"):
    return pages.page(differences(*two), *two, language, ROOT / "reports")


@pytest.mark.parametrize("width", [1400, 390])
@pytest.mark.parametrize("language", ["nb", "nn"])
def test_the_page_is_whole_and_axe_finds_nothing(two, tmp_path, open_page, language, width):
    path = tmp_path / "alone" / "changes.html"
    pages.save(path, drawn(two, language))
    visit = open_page(path, width)
    assert visit.page.locator("h1").inner_text() == TITLES[language]
    assert visit.page.locator("html").get_attribute("lang") == language
    assert visit.requests_outside == []
    assert visit.messages == []
    assert visit.page.evaluate(TOO_WIDE) == 0
    assert visit.page.evaluate("document.fonts.check('16px \"Source Sans 3\"')")
    assert visit.page.locator("section").count() == visit.page.locator(".toc a").count() == 9
    assert accessibility.faults(visit.page) == ""


def test_an_endless_word_does_not_widen_the_page(tmp_path, open_page):
    old, new = (
        published(
            reports.write(
                tmp_path / name,
                {"criteria": f"criterion;weight;source_url\nx;{at};https://x.no/{name * 60}\n"},
                values={"sentence.sum": name * 90},
            )
        )
        for at, name in enumerate(("old", "new"))
    )
    path = tmp_path / "changes.html"
    pages.save(path, drawn((old, new)))
    for width in (1400, 1000, 390):
        assert open_page(path, width).page.evaluate(TOO_WIDE) == 0


def test_names_are_text_and_long_lists_are_counted(two):
    html = drawn(two)
    assert "<b>Frøya" not in html
    assert "&lt;b&gt;Frøya&lt;/b&gt; &amp; Co" in html
    assert "til er ikke vist." in html


def test_reports_that_are_alike_have_a_page_that_says_so(two):
    html = pages.page(differences(two[0], two[0]), two[0], two[0], "nb", ROOT / "reports")
    assert "Rapportene sier det samme" in html
    assert "<table" not in html


def test_a_page_replaces_only_a_page(two, tmp_path):
    path = tmp_path / "changes.html"
    pages.check_place(path)
    pages.save(path, drawn(two))
    pages.check_place(path)
    for name in ("index.html", "manifest.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
        with pytest.raises(WorkbookError):
            pages.check_place(tmp_path / name)
    assert sorted(one.name for one in tmp_path.iterdir() if one.is_file()) == [
        "changes.html",
        "index.html",
        "manifest.json",
    ]


def test_a_page_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(WorkbookError) as problem:
        pages.save(tmp_path / "file" / "changes.html", "")
    assert problem.value.findings[0].key == "diff-page-not-written"
