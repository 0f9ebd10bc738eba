"""Knows which exercises find out fastest where somebody stands who is not new to a language."""

from __future__ import annotations

from schemas.content import Node

from .choice import Choice, unknown

STRONG_START = 3
"""Sessions in a row passed at once and unaided after which a test out is offered."""
EVEN, HARD = 0.60, 0.50
"""Chance to pass of a placement exercise, which tells most, and of one to test out by."""


def probe(choice: Choice) -> Node | None:
    """The next exercise of a placement that is under way; None if there is none, or nothing left
    that would tell anything."""
    language = choice.nodes[0].language if choice.nodes else ""
    placed = choice.model.placed.get(language)
    return _nearest(choice, EVEN) if placed is not None and placed.left else None


def test_out(choice: Choice) -> str:
    """Id of a hard node to offer after a strong start, "" if there is no reason to."""
    recent, mine = choice.model.recent[-STRONG_START:], {node.id for node in choice.nodes}
    if len(recent) < STRONG_START or not all(item.at_once and item.node in mine for item in recent):
        return ""
    hard = _nearest(choice, HARD)
    return hard.id if hard is not None and choice.missing(hard) else ""


def _nearest(choice: Choice, aim: float) -> Node | None:
    """Of the nodes that nothing is known about, the one whose chance to pass is nearest the aim; of
    two alike the one that vouches for more."""
    return min(
        (node for node in choice.offered if unknown(choice, node)),
        key=lambda node: (round(abs(choice.p_pass(node) - aim), 2), choice.dependants(node)),
        default=None,
    )
