import errno
import sys

import pytest

from analysis.publishing.embedded import pandoc


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("withBinaryFile: resource exhausted (No space left on device)", errno.ENOSPC),
        ("withBinaryFile: permission denied (Permission denied)", errno.EACCES),
    ],
)
def test_a_disk_that_says_no_is_not_the_fault_of_a_page(monkeypatch, tmp_path, said, number):
    """The message names no page, and what pandoc says about itself is not shown."""
    monkeypatch.setattr(pandoc, "program", lambda: sys.executable)
    script = f"import sys; sys.exit('pandoc: /x: {said}\\nHasCallStack backtrace:')"
    with pytest.raises(OSError, match=r"^\[Errno") as problem:
        pandoc.run(["-c", script], "", page="case.md", folder=tmp_path)
    assert problem.value.errno == number
