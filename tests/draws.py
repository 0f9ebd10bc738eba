"""Knows how many examples a property draws: a fifth where a person waits, on CI all that are named."""

from __future__ import annotations

import os

from hypothesis import settings

SHARE = 1 if os.environ.get("LEARN_CI") else 5
LEAST = 10


def draws(whole: int) -> settings:
    """At most so many examples, however long one takes."""
    return settings(max_examples=max(LEAST, whole // SHARE), deadline=None)
