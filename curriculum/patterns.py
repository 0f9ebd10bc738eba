"""Knows static patterns of wrong beliefs in a learner's file: Python by its tree, C by its tokens.

They also occur in correct programs, so they mean something only beside a failing run. Each pattern
yields the 1-based lines where it occurs and what stands there.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from schemas.content import SourceFile

Found = Iterator[tuple[int, str]]

_IN_PLACE = frozenset(
    {"append", "clear", "discard", "extend", "insert", "remove", "reverse", "sort", "update"}
)
_MUTATORS = _IN_PLACE | {"add", "pop", "popitem", "setdefault"}
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def find(name: str, file: SourceFile) -> list[tuple[int, str]]:
    """Where the pattern `name` occurs in a file of its language; [] for others and broken files."""
    if file.path.endswith(".py") and name in PYTHON:
        try:
            tree = ast.parse(file.content)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return []
        return list(PYTHON[name](tree))
    if file.path.endswith((".c", ".h")) and name in C:
        return list(C[name](_tokens(file.content)))
    return []


def _undefined_name(tree: ast.AST) -> Found:
    bound = {"__name__", "__file__", "__doc__", *dir(builtins)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound.update((item.asname or item.name).partition(".")[0] for item in node.names)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
    if "*" in bound:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in bound:
            yield node.lineno, f"nothing defines {node.id}"


def _print_no_return(tree: ast.AST) -> Found:
    for function in ast.walk(tree):
        if not isinstance(function, _FUNCTIONS) or function.name == "main":
            continue
        own = list(ast.walk(function))
        if any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own):
            continue
        if any(isinstance(node, ast.Return) and node.value is not None for node in own):
            continue
        for node in own:
            if isinstance(node, ast.Call) and _called(node) == "print":
                yield node.lineno, f"{function.name} prints and returns nothing"


def _return_ends_loop_body(tree: ast.AST) -> Found:
    for loop in ast.walk(tree):
        if isinstance(loop, _LOOPS) and _always_returns(loop.body[-1]):
            yield loop.body[-1].lineno, "this return ends the loop in its first round"


def _always_returns(last: ast.stmt) -> bool:
    if isinstance(last, ast.If):
        return bool(last.orelse) and all(map(_always_returns, (last.body[-1], last.orelse[-1])))
    return isinstance(last, ast.Return)


def _bare_attribute(tree: ast.AST) -> Found:
    methods = {name for kind in (str, list, dict, set) for name in dir(kind) if name[0] != "_"}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    passed = {
        id(item.value if isinstance(item, ast.keyword) else item)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for item in (*node.args, *node.keywords)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Attribute, ast.Name)):
            yield node.lineno, f"{ast.unparse(node.value)} is named, not called"
        elif isinstance(node, (ast.Assign, ast.Return, ast.Compare, ast.BinOp)):
            for item in ast.iter_child_nodes(node):
                if (
                    isinstance(item, ast.Attribute)
                    and isinstance(item.ctx, ast.Load)
                    and item.attr in methods
                    and id(item) not in called | passed
                ):
                    yield item.lineno, f"{ast.unparse(item)} is named, not called"


def _assigned_inplace_method(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Assign, ast.AnnAssign, ast.Return)):
            continue
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            method = call.func.attr
            if method in _IN_PLACE:
                yield node.lineno, f"{method}() changes in place and gives None"


def _mutable_default(tree: ast.AST) -> Found:
    for function in ast.walk(tree):
        if not isinstance(function, _FUNCTIONS):
            continue
        for default in (*function.args.defaults, *function.args.kw_defaults):
            made = isinstance(default, ast.Call) and _called(default) in {"list", "dict", "set"}
            if made or isinstance(default, (ast.List, ast.Dict, ast.Set)):
                yield function.lineno, f"all calls of {function.name} share one default"


def _alias_then_mutate(tree: ast.AST) -> Found:
    for scope in ast.walk(tree):
        if not isinstance(scope, (*_FUNCTIONS, ast.Module)):
            continue
        aliases = {
            target.id: node.value.id
            for node in ast.walk(scope)
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for line, name in _mutations(scope):
            if name in aliases:
                yield line, f"{name} is the same object as {aliases[name]}"


def _mutate_iterated(tree: ast.AST) -> Found:
    for loop in ast.walk(tree):
        if isinstance(loop, ast.For) and isinstance(loop.iter, ast.Name):
            body = ast.Module(body=loop.body, type_ignores=[])
            for line, name in _mutations(body, resizing=True):
                if name == loop.iter.id:
                    yield line, f"{name} changes while it is looped over"


def _mutations(scope: ast.AST, *, resizing: bool = False) -> Found:
    """Lines that change the object behind a plain name; `resizing` leaves out item assignment."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            target = node.func.value
            if node.func.attr in _MUTATORS and isinstance(target, ast.Name):
                yield node.lineno, target.id
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            wanted = (ast.Del,) if resizing else (ast.Del, ast.Store)
            if isinstance(node.ctx, wanted):
                yield node.lineno, node.value.id


def _or_literal(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.BoolOp) and isinstance(node.values[0], ast.Compare):
            for item in node.values[1:]:
                if isinstance(item, ast.Constant) and not isinstance(item.value, bool):
                    yield node.lineno, f"{item.value!r} stands alone and is no comparison"


def _compare_to_true(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
            for item in (node.left, *node.comparators):
                if isinstance(item, ast.Constant) and isinstance(item.value, bool):
                    yield node.lineno, f"a comparison with {item.value}"


def _is_literal(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
            for item in (node.left, *node.comparators):
                if isinstance(item, ast.Constant) and type(item.value) in (str, int, float):
                    yield node.lineno, f"`is` asks for the same object, not for {item.value!r}"


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


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


def _tokens(source: str) -> list[Token]:
    found, line = [], 1
    for match in _TOKEN.finditer(source):
        if match["token"] is not None:
            found.append(Token(match["token"], line))
        line += match[0].count("\n")
    return found


def _declared(tokens: list[Token], types: frozenset[str], *, pointed: bool = False) -> set[str]:
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
    real = _declared(tokens, _REAL)
    whole = _declared(tokens, _WHOLE) - real

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
    single = _declared(tokens, frozenset({"char"}))
    many = _declared(tokens, frozenset({"char"}), pointed=True)
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


def assigned_parameters(file: SourceFile) -> list[tuple[int, str]]:
    """Lines of a C file that assign to a parameter itself, which the caller never sees."""
    if not file.path.endswith(".c"):
        return []
    tokens = _tokens(file.content)
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


PYTHON: Mapping[str, Callable[[ast.AST], Found]] = {
    "undefined_name": _undefined_name,
    "print_no_return": _print_no_return,
    "return_ends_loop_body": _return_ends_loop_body,
    "bare_attribute": _bare_attribute,
    "assigned_inplace_method": _assigned_inplace_method,
    "alias_then_mutate": _alias_then_mutate,
    "mutable_default": _mutable_default,
    "mutate_iterated": _mutate_iterated,
    "or_literal": _or_literal,
    "compare_to_true": _compare_to_true,
    "is_literal": _is_literal,
}
C: Mapping[str, Callable[[list[Token]], Found]] = {
    "int_div_to_float": _int_div_to_float,
    "char_digit_arith": _char_digit_arith,
}
NAMES = frozenset({*PYTHON, *C})
"""Every name an `ast:` clause may use."""
