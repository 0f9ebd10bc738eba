"""Rules on any text: its size and the characters it is made of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.exchange.stages import Reply

from .context import PolicyContext, Violation
from .parts import texts_of

LARGEST = 16_000
"""Characters of one text; the longest bundled file has a third of it."""

UNCLEAN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff"
    "\U000e0000-\U000e007f]"
)
"""Control characters but tab and newline, C1, zero-width, line separators, bidirectional overrides,
and invisible tags. The joiner inside an emoji stays."""


def size_is_capped(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`text-size`: no text beyond the cap."""
    for field, text in texts_of(reply):
        if len(text) > LARGEST:
            yield Violation("text-size", field, f"{len(text):,} characters; at most {LARGEST:,}")


def text_is_clean(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`text-clean`: nothing that could steer a terminal or disguise code."""
    for field, text in texts_of(reply):
        found = UNCLEAN.search(text)
        if found:
            yield Violation(
                "text-clean",
                field,
                f"the character U+{ord(found.group()):04X} is not allowed: plain text only",
            )
