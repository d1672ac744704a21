"""What is said about an exhibit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Title, description and text alternative, in the exhibit's language, not escaped."""

    title: str
    description: str
    alt: str
