"""Knows static patterns of wrong beliefs in C files, by their tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from languages.door import Found


@dataclass(frozen=True, slots=True)
class Token:
    text: str
    line: int


_TOKEN = re.compile(
    r"""(?P<skip>\s+|//[^\n]*|/\*.*?(?:\*/|\Z)|^[ \t]*\#(?:[^\n\\]|\\.)*)"""
    r"""|(?P<token>[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?"""
    r"""|->|\+\+|--|<<=|>>=|<<|>>|[-+*/%&|^!=<>]=|&&|\|\||.)""",
    re.DOTALL | re.MULTILINE,
)
_WHOLE = frozenset(
    {
        "int",
        "long",
        "short",
        "char",
        "unsigned",
        "signed",
        "size_t",
        "int32_t",
        "int64_t",
        "uint8_t",
        "uint32_t",
        "uint64_t",
    }
)
_REAL = frozenset({"float", "double"})
_NAME = re.compile(r"[A-Za-z_]\w*")
_INTEGER = re.compile(r"\d+[uUlL]*|0[xX][0-9a-fA-F]+[uUlL]*")


def tokens_of(source: str) -> list[Token]:
    found, line = [], 1
    for match in _TOKEN.finditer(source):
        if match["token"] is not None:
            found.append(Token(match["token"], line))
        line += match[0].count("\n")
    return found


def declared(tokens: list[Token], types: frozenset[str], *, pointed: bool = False) -> set[str]:
    """Names declared with one of `types`; with `pointed`, as a pointer to or an array of it."""
    names: set[str] = set()
    for index, token in enumerate(tokens):
        if token.text not in types:
            continue
        at, stars = index + 1, 0
        while at < len(tokens) and tokens[at].text in ("*", "const", *_WHOLE, *_REAL):
            stars += tokens[at].text == "*"
            at += 1
        while at + 1 < len(tokens) and _NAME.fullmatch(tokens[at].text):
            following = tokens[at + 1].text
            if following != "(" and pointed == bool(stars or following == "["):
                names.add(tokens[at].text)
            at = _next_declarator(tokens, at + 1)
            stars = 0
    return names


def _next_declarator(tokens: list[Token], at: int) -> int:
    """The index after the comma that ends a declarator of the same statement, or the end."""
    depth = 0
    for index in range(at, len(tokens)):
        text = tokens[index].text
        depth += (text in "([{") - (text in ")]}")
        if depth < 0 or text == ";":
            break
        if text == "," and depth == 0:
            known = tokens[index + 1].text if index + 1 < len(tokens) else ""
            return len(tokens) if known in _WHOLE | _REAL | {"const"} else index + 1
    return len(tokens)


def _int_div_to_float(tokens: list[Token]) -> Found:
    real = declared(tokens, _REAL)
    whole = declared(tokens, _WHOLE) - real

    def is_whole(text: str) -> bool:
        return text in whole or _INTEGER.fullmatch(text) is not None

    for index in range(1, len(tokens) - 1):
        if tokens[index].text != "/":
            continue
        before, after = tokens[index - 1].text, tokens[index + 1].text
        cast = index >= 4 and tokens[index - 2].text == ")" and tokens[index - 3].text in _REAL
        if is_whole(before) and is_whole(after) and not cast and _wants_real(tokens, index, real):
            yield tokens[index].line, f"{before} / {after} drops its fraction before it is stored"


def _wants_real(tokens: list[Token], at: int, real: set[str]) -> bool:
    """Whether the statement around `at` stores into a floating variable or returns one."""
    start = at
    while start > 0 and tokens[start - 1].text not in (";", "{", "}"):
        start -= 1
    start = _after_condition(tokens, start, at)
    head = tokens[start].text
    if head == "return":
        return any(begin < at < end for begin, end in _real_functions(tokens))
    return head in _REAL or (head in real and tokens[start + 1].text.endswith("="))


def _after_condition(tokens: list[Token], start: int, at: int) -> int:
    """Where the statement governed by `else` or `if (...)` begins, but never behind `at`."""
    while start < at and tokens[start].text in ("else", "if", "while"):
        depth, condition = 0, tokens[start].text != "else"
        start += 1
        while condition and start < at:
            depth += (tokens[start].text == "(") - (tokens[start].text == ")")
            start += 1
            condition = depth > 0
    return start


def _real_functions(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Where the bodies of functions with a floating result begin and end."""
    depth, start, begin, is_real = 0, 0, 0, False
    for index, token in enumerate(tokens):
        if token.text == "{":
            if depth == 0:
                head = [item.text for item in tokens[start:index]]
                begin = index
                is_real = "(" in head and not _REAL.isdisjoint(head[: head.index("(")])
            depth += 1
        elif token.text == "}":
            depth -= 1
            if depth == 0 and is_real:
                yield begin, index
        if depth == 0 and token.text in (";", "}"):
            start = index + 1


def _char_digit_arith(tokens: list[Token]) -> Found:
    single = declared(tokens, frozenset({"char"}))
    many = declared(tokens, frozenset({"char"}), pointed=True)
    for index in range(1, len(tokens) - 1):
        name, end = tokens[index].text, index + 1
        if name in many and tokens[end].text == "[":
            while end < len(tokens) - 1 and tokens[end].text != "]":
                end += 1
            end += 1
        elif name not in single:
            continue
        before = tokens[index - 1].text
        after = [token.text for token in tokens[end : end + 2]] + ["", ""]
        freed = after[0] == "-"
        compared = after[0] in ("==", "!=", "<", ">", "<=", ">=") and after[1] in _DIGITS
        if (before in ("+", "+=", "-=", "*=") and not freed) or after[0] == "*" or compared:
            yield tokens[index].line, f"{name} holds the code of a character, not its number"


_DIGITS = frozenset("123456789")


def _stored_narrower(tokens: list[Token]) -> Found:
    """A whole number made, without a cast, from something wider: a real number, a long long, or an
    int that becomes a char."""
    small = frozenset({"int", "short", "char"})
    wide = declared(tokens, _REAL) | _long_longs(tokens)
    ints = declared(tokens, frozenset({"int"}))
    for at in range(len(tokens) - 3):
        kind, name, sign = (token.text for token in tokens[at : at + 3])
        if kind not in small or sign != "=" or _is_long(tokens, at):
            continue
        made = [token.text for token in _until_semicolon(tokens, at + 3)]
        cut = any(text in wide or _wider_number(text) for text in made)
        char = kind == "char" and len(made) == 1 and made[0] in ints
        if (cut and "(" not in made[:1]) or char:
            yield tokens[at].line, f"{name} is too small for {' '.join(made)}"


def _assigned_in_condition(tokens: list[Token]) -> Found:
    """A store of a number where a condition asks; extra brackets silence the compiler."""
    words = [token.text for token in tokens]
    for at in range(1, len(words) - 4):
        name, sign, number, after = words[at : at + 4]
        asked = words[at - 1] in ("(", "&&", "||") and after in (")", "&&", "||")
        if asked and sign == "=" and _NAME.fullmatch(name) and _INTEGER.fullmatch(number):
            yield tokens[at].line, f"{name} = {number} stores, and asks nothing"


def _until_semicolon(tokens: list[Token], start: int) -> Iterator[Token]:
    for token in tokens[start:]:
        if token.text in (";", ","):
            return
        yield token


def _is_long(tokens: list[Token], at: int) -> bool:
    return at > 0 and tokens[at - 1].text in ("long", "*", "unsigned")


def _wider_number(text: str) -> bool:
    return bool(re.fullmatch(r"\d+[uU]?(?:ll|LL)|\d+\.\d*|\.\d+", text))


def _long_longs(tokens: list[Token]) -> set[str]:
    words = [token.text for token in tokens]
    return {
        words[at + 2]
        for at in range(len(words) - 2)
        if words[at : at + 2] == ["long", "long"] and _NAME.fullmatch(words[at + 2])
    }


def assigned_parameters(text: str) -> list[tuple[int, str]]:
    """Lines of a source that assign to a parameter itself, which the caller never sees."""
    tokens = tokens_of(text)
    found: list[tuple[int, str]] = []
    depth, parameters = 0, set[str]()
    for index, token in enumerate(tokens):
        if token.text == "{" and depth == 0 and index and tokens[index - 1].text == ")":
            parameters = _parameters(tokens, index - 1)
        depth += (token.text == "{") - (token.text == "}")
        follows = tokens[index + 1].text if index + 1 < len(tokens) else ""
        starts = index > 0 and tokens[index - 1].text in (";", "{", "}", ")", "else")
        if depth > 0 and starts and token.text in parameters and follows == "=":
            found.append((token.line, token.text))
    return found


def _parameters(tokens: list[Token], close: int) -> set[str]:
    """The last name of each parameter in the list that ends at the index `close`."""
    names, at, last = set[str](), close - 1, True
    while at >= 0 and tokens[at].text != "(":
        text = tokens[at].text
        if last and _NAME.fullmatch(text):
            names.add(text)
            last = False
        if text == ",":
            last = True
        at -= 1
    return names


BY_NAME: Mapping[str, Callable[[list[Token]], Found]] = {
    "int_div_to_float": _int_div_to_float,
    "char_digit_arith": _char_digit_arith,
    "stored_narrower": _stored_narrower,
    "assigned_in_condition": _assigned_in_condition,
}
