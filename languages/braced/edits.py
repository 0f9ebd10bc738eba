"""Knows the small changes of source with braces that a good test should notice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from languages.edits import MIRRORED, Edit, EditKind
from schemas.content import SourceFile

from .tokens import Function, Grammar, Tokens, closing, functions, tokens

_BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
_OPERATORS = {
    **{"+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "&&": "||", "||": "&&"},
    **{"+=": "-=", "-=": "+=", "*=": "+=", "/=": "*="},
}
_INTEGER = re.compile(r"(\d[\d_]*)([iu](?:8|16|32|64|128|size)|[uUlL]*)")
_FLOAT = re.compile(r"(\d+)(\.\d+\w*)")
# fmt: off
_KEYWORDS = frozenset((
    "let", "return", "break", "continue", "if", "for", "while", "else", "do", "switch", "case",
    "default", "goto", "use", "match", "loop", "const", "static", "fn", "struct", "typedef", "in",
    "unsafe", "enum", "union", "impl", "mod", "as", "mut",
))
# fmt: on


@dataclass(frozen=True, slots=True)
class _Span:
    """Tokens `start` to `end` of a loop: a head, and the names that decide when it ends."""

    start: int
    head_end: int
    end: int
    names: frozenset[str]
    step: int
    """Where the step of a C `for` begins; `head_end` in other loops."""


@dataclass(frozen=True, slots=True)
class _Source:
    """One file as tokens, with its loops."""

    grammar: Grammar
    text: str
    code: Tokens
    loops: tuple[_Span, ...]

    def edit(self, kind: EditKind, first: int, last: int, new: str) -> Edit:
        """The tokens `first` to `last` become `new`; the function is filled in later."""
        return Edit(kind, self.code[first].start, self.code[last].end, new, "")

    def words(self, first: int, last: int) -> tuple[str, ...]:
        return tuple(item.text for item in self.code[first:last])


def braced_edits(file: SourceFile, grammar: Grammar) -> Iterator[Edit]:
    """Every change that is worth a run, function by function; `main` is left out, no test calls it."""
    code = tokens(file, grammar)
    source = _Source(grammar, file.content, code, tuple(_loops(code)))
    done = 0
    for function in functions(code, grammar):
        for at in range(done, function.opening):
            yield from _constant(source, at)
        done = function.closing + 1
        if function.name != "main":
            for edit in _inside(source, function):
                yield Edit(edit.kind, edit.start, edit.end, edit.new, function.name)


def _inside(source: _Source, function: Function) -> Iterator[Edit]:
    for at in range(function.opening + 1, function.closing):
        if not _keeps_a_loop_ending(source, at):
            yield from _sign(source, at)
            yield from _constant(source, at)
            yield from _statement(source, at)
        yield from _condition(source, at)
        yield from _return(source, at)
    if source.grammar.default_body and function.returns:
        yield source.edit("return", function.opening, function.closing, source.grammar.default_body)


def _loops(code: Tokens) -> Iterator[_Span]:
    for at, token in enumerate(code[:-1]):
        if token.text not in ("while", "for"):
            continue
        if code[at + 1].text == "(":
            head_end = closing(code, at + 1)
        else:
            head_end = next((i for i in range(at, len(code)) if code[i].text == "{"), at)
        opening = min(head_end + (code[head_end].text == ")"), len(code) - 1)
        end = closing(code, opening) if code[opening].text == "{" else opening
        names = frozenset(item.text for item in code[at:head_end] if item.kind == "name")
        stops = [i for i in range(at, head_end) if code[i].text == ";"]
        step = stops[1] if len(stops) > 1 else head_end
        if token.text == "while" or stops:
            yield _Span(at, head_end, end, names, step)


def _keeps_a_loop_ending(source: _Source, at: int) -> bool:
    """Whether a change here may make a loop endless: its step, or a statement on what it tests."""
    for loop in source.loops:
        if loop.step <= at < loop.head_end:
            return True
        if loop.head_end < at < loop.end:
            start = at
            while source.code[start - 1].text not in ("{", "}", ";") and start > loop.head_end:
                start -= 1
            names = [item.text for item in source.code[start : at + 1] if item.kind == "name"]
            if names and names[0] in loop.names:
                return True
    return False


def _sign(source: _Source, at: int) -> Iterator[Edit]:
    text = source.code[at].text
    if source.code[at].kind != "sign" or not _is_binary(source, at):
        return
    if text in _BOUNDARY:
        in_while = any(
            loop.start < at < loop.head_end and loop.step == loop.head_end for loop in source.loops
        )
        if in_while and text in ("<", ">"):
            return
        new = MIRRORED[text] if text in MIRRORED and _equal_sides(source, at) else _BOUNDARY[text]
        yield source.edit("comparison", at, at, new)
    elif text in _OPERATORS:
        yield source.edit("operator", at, at, _OPERATORS[text])


def _is_binary(source: _Source, at: int) -> bool:
    before, token, after = source.code[at - 1 : at + 2]
    operand = before.kind in ("name", "number", "text") or before.text in (")", "]", "++", "--")
    if not operand or before.text in _KEYWORDS:
        return False
    spaced = before.end < token.start and token.end < after.start
    return spaced or token.text not in source.grammar.ambiguous


def _equal_sides(source: _Source, at: int) -> bool:
    """`if a < b` that sets or returns `a` or `b` itself does the same for equal values."""
    code = source.code
    start = at
    while code[start - 1].text not in ("(", "if", "&&", "||", "{", ";", "}") and start > 1:
        start -= 1
    end = at
    while end + 1 < len(code) and code[end + 1].text not in (")", "{", "&&", "||", ";", "?"):
        end += 1
    body = end + 1
    while body < len(code) and code[body].text in (")", "{", "return"):
        body += 1
    stop = body
    while stop < len(code) and code[stop].text not in (";", "}"):
        stop += 1
    value = source.words(body, stop)
    value = value[value.index("=") + 1 :] if "=" in value else value
    return value in (source.words(start, at), source.words(at + 1, end + 1))


def _constant(source: _Source, at: int) -> Iterator[Edit]:
    code = source.code
    token = code[at]
    if token.text in ("true", "false"):
        yield source.edit("constant", at, at, "false" if token.text == "true" else "true")
    if token.kind != "number" or code[at - 1].text == "." or _is_length(source, at):
        return
    whole, broken = _INTEGER.fullmatch(token.text), _FLOAT.fullmatch(token.text)
    if whole:
        yield source.edit("constant", at, at, f"{_plus_one(whole[1])}{whole[2]}")
    elif broken:
        yield source.edit("constant", at, at, f"{_plus_one(broken[1])}{broken[2]}")


def _plus_one(digits: str) -> str:
    plain = digits.replace("_", "")
    return str(int(plain) + 1) if len(plain) < 40 else plain


def _is_length(source: _Source, at: int) -> bool:
    """The length of an array, or the condition of an endless loop."""
    before = source.words(max(at - 3, 0), at)
    if before[-2:] == ("while", "("):
        return True
    if source.words(at + 1, at + 2) != ("]",):
        return False
    in_rust = before[-1:] == (";",)
    in_c = before[2:] == ("[",) and before[0] not in _KEYWORDS
    declared = in_c and source.code[at - 3].kind == source.code[at - 2].kind == "name"
    return in_rust or declared


def _condition(source: _Source, at: int) -> Iterator[Edit]:
    code = source.code
    if code[at].text != "if" or code[at + 1].text == "let":
        return
    first, last = at + 1, at
    if source.grammar.bare_conditions:
        last = next((i for i in range(first, len(code)) if code[i].text in ("{", "=>")), 0) - 1
    elif code[at + 1].text == "(":
        first, last = at + 2, closing(code, at + 1) - 1
    if first <= last:
        inner = source.text[code[first].start : code[last].end]
        yield source.edit("condition", first, last, f"!({inner})")


def _return(source: _Source, at: int) -> Iterator[Edit]:
    """Another value, where no default can be the whole body."""
    if source.grammar.default_body or source.code[at].text != "return":
        return
    stop = next((i for i in range(at, len(source.code)) if source.code[i].text == ";"), at)
    value = source.words(at + 1, stop)
    if value:
        yield source.edit("return", at, stop, "return 1;" if value == ("0",) else "return 0;")


def _statement(source: _Source, at: int) -> Iterator[Edit]:
    code = source.code
    if code[at - 1].text not in ("{", "}", ";") or code[at].text in _KEYWORDS:
        return
    if any(loop.start < at < loop.head_end for loop in source.loops):
        return
    if code[at].kind != "name" and code[at].text not in ("*", "++", "--", "("):
        return
    stop = at
    while stop < len(code) - 1 and code[stop].text not in (";", "{", "}"):
        stop = closing(code, stop) if code[stop].text in ("(", "[") else stop
        stop += 1
    if stop >= len(code) or code[stop].text != ";" or _declares(source, at):
        return
    yield source.edit("statement", at, stop, ";")


def _declares(source: _Source, at: int) -> bool:
    first, second = source.code[at : at + 2]
    return (source.grammar.pointers and first.kind == "name" and second.text == "*") or (
        first.kind == "name" and second.kind == "name"
    )
