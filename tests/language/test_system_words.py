"""What the operating system refuses is told in the reader's language."""

from __future__ import annotations

import errno
import os

import pytest

from analysis.errors import Finding, Severity, system_reason


@pytest.mark.parametrize(
    ("number", "nb", "nn"),
    [
        (errno.ENOSPC, "disken er full", "disken er full"),
        (errno.EACCES, "du har ikke tilgang", "du har ikkje tilgang"),
        (errno.EROFS, "disken kan bare leses", "disken kan berre lesast"),
        (errno.ENAMETOOLONG, "navnet er for langt", "namnet er for langt"),
    ],
)
def test_what_the_system_refuses_is_told_in_our_own_words(number, nb, nn):
    reason = system_reason(OSError(number, os.strerror(number)))
    finding = Finding("system-refused", Severity.ERROR, args={"reason": reason})
    assert nb in finding.message("nb")
    assert nn in finding.message("nn")
    assert os.strerror(number) not in finding.message("nb") + finding.message("nn")


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
        (OSError("odd"), "odd"),
        (ValueError(), "ValueError"),
    ],
)
def test_other_words_of_the_system_are_marked_as_its_own(problem, said):
    finding = Finding("system-refused", Severity.ERROR, args={"reason": system_reason(problem)})
    assert f"systemet sier «{said}»" in finding.message("nb")
    assert f"systemet seier «{said}»" in finding.message("nn")
