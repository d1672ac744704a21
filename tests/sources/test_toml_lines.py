import pytest

from analysis.sources.toml_lines import line_of

TEXT = """\
title = "x" # a comment = no key
'quoted key' = 1
a.b = 2

[section]
key = 1
[ section . "inner.part" ]
"5001" = 3
list = [
  { code = "5020" },
]

[[section.many]]
code = 1
[[section.many]] # the second
code = 2
[section.many.below]
deep = true
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 1),
        (("quoted key",), 2),
        (("a", "b"), 3),
        (("section",), 5),
        (("section", "key"), 6),
        (("section", "inner.part"), 7),
        (("section", "inner.part", "5001"), 8),
        (("section", "inner.part", "list", 0, "code"), 9),
        (("section", "many"), 13),
        (("section", "many", 0), 13),
        (("section", "many", 0, "code"), 14),
        (("section", "many", 1), 15),
        (("section", "many", 1, "code"), 16),
        (("section", "many", "below", "deep"), 18),
        (("section", "gone"), 5),
        (("gone", "key"), None),
        ((), None),
    ],
)
def test_a_setting_is_found_or_the_section_around_it(path, line):
    assert line_of(TEXT, path) == line


def test_the_real_file_of_the_same_key_in_two_sections():
    text = '[caps]\n"5001" = 1\n[floors]\n"5001" = 2\n'
    assert line_of(text, ("caps", "5001")) == 2
    assert line_of(text, ("floors", "5001")) == 4
