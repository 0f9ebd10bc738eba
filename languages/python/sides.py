"""Knows the two sides of a comparison that failed in Python, and the call that was compared."""

from __future__ import annotations

import ast
import re
import warnings

from .tree import expression_of

_COMPARISON = re.compile(r"^(?:AssertionError: )?assert (?P<what>.*)$", re.MULTILINE)
_WHERE = re.compile(r"^ \+  where (?P<value>.*?) = (?P<call>.*)$", re.MULTILINE)
_UNEQUAL = re.compile(
    r"\AAssertionError: (?:(?:List|Tuple|Sequence)s differ: )?(?P<sides>.+ != .+)$", re.MULTILINE
)
"""What unittest says of two values; it tells how lists and tuples differ before it tells them."""
_CALLED = re.compile(r"\A(?:AssertionError: )?called (?P<call>.*)$", re.MULTILINE)


def sides(said: str) -> tuple[str | None, str | None, str | None]:
    """(got, expected, called) of a failed comparison, each only when it was stated."""
    got, expected = _operands(said)
    named = _CALLED.search(said)
    where = _WHERE.search(said)
    if named is not None:
        return got, expected, named["call"]
    # The first `where` explains the left side only if that side is the value of one call.
    called = where["call"] if where is not None and where["value"] == got else None
    return got, expected, called


def _operands(said: str) -> tuple[str | None, str | None]:
    compared, unequal = _COMPARISON.search(said), _UNEQUAL.search(said)
    if compared is not None:
        return _equal(compared["what"].strip())
    return _not_equal(unequal["sides"]) if unequal is not None else (None, None)


def _equal(what: str) -> tuple[str | None, str | None]:
    """The sides of `==`. Values may hold ` == ` themselves, so Python's own parser looks first."""
    node = _expression(what)
    if node is None:
        left, _equals, right = what.partition(" == ")
        return (left, right) if right and " == " not in right else (None, None)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return ast.get_source_segment(what, node.operand), None
    if isinstance(node, ast.BoolOp):
        return None, None
    if not isinstance(node, ast.Compare):
        return what, None
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.Eq):
        return None, None
    (other,) = node.comparators
    return ast.get_source_segment(what, node.left), ast.get_source_segment(what, other)


def _not_equal(said: str) -> tuple[str | None, str | None]:
    """The sides of `!=`, without the message that a test may have put behind ` : `."""
    ends = [len(said), *(found.start() for found in reversed(list(re.finditer(" : ", said))))]
    for what in (said[:end] for end in ends):
        node = _expression(what)
        if isinstance(node, ast.Compare) and len(node.ops) == 1:
            (other,) = node.comparators
            return ast.get_source_segment(what, node.left), ast.get_source_segment(what, other)
    left, _unequal, right = said[: ends[-1]].partition(" != ")
    return (left, right) if right and " != " not in right else (None, None)


def _expression(what: str) -> ast.expr | None:
    try:
        with warnings.catch_warnings():
            # A value may hold what Python's tokenizer warns of; nobody asked it.
            warnings.simplefilter("ignore")
            return expression_of(what)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
