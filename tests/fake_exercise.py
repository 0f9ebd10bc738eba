"""Knows a small exercise in three languages, the curriculum it stands in, and how a run of it goes."""

from __future__ import annotations

from collections.abc import Mapping

from curriculum.graph.graph import build
from schemas.content import (
    Depth,
    Exercise,
    LessonSection,
    Node,
    SourceFile,
    Tag,
    Track,
    Unit,
    WrongAnswer,
)
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.exchange.calls import RunRequest

SOLVED = {"0 * n": "n + n", "1 * n": "n + 7"}
HALF_SOLVED = {"0 * n": "n + n"}
OFF_BY_ONE = {"0 * n": "n + n", "1 * n": "n + 6"}
NOT_BUILDING = {"0 * n": "n + nn"}
"""Edits of the starter: what to replace, and by what."""
STILL_OFF_BY_ONE = {"n + 6": "n + 6 "}
"""An edit that changes nothing of what OFF_BY_ONE does: only other code can show a belief again."""

CASES = {
    "test_doubles_three": ("n + n", "6"),
    "test_doubles_zero": ("n + n", "0"),
    "test_adds_the_fee": ("n + 7", "10"),
    "test_fee_of_nothing": ("n + 7", "7"),
}
"""Each test with what must stand in the sources for it to pass, and the value it expects."""

LAYOUTS: Mapping[str, tuple[str, str, str]] = {
    "python": ("fares.py", "test_fares.py", "def {name}(n):\n    return {value}\n"),
    "rust": ("lib.rs", "fares.rs", "pub fn {name}(n: i64) -> i64 {{\n    {value}\n}}\n"),
    "c": ("fares.c", "test_fares.c", "int {name}(int n)\n{{\n    return {value};\n}}\n"),
}
"""Source file, test file and the shape of one function, by language."""


def _node(id: str, title: str, language: str, keywords: str, *needs: str) -> Node:
    depth: Depth = "D1" if id.endswith("01") else "D2"
    return Node(
        id=id,
        title=title,
        language=language,
        track=f"{language}-core",
        tier=1,
        depth=depth,
        difficulty=-0.9 + 0.4 * len(needs),
        can="Compute a fare",
        prerequisites=needs,
        keywords=tuple(keywords.split(", ")),
        tags=("any.logic.off_by_one", f"{language}.value.unused"),
    )


NODES = {
    "rust": (
        _node("R101", "First program", "rust", "hello world, printing"),
        _node("R102", "Bindings", "rust", "variable, let, mutable", "R101"),
    ),
    "c": (
        _node("C101", "First program", "c", "hello world, printing"),
        _node("C200", "Pointer arithmetic", "c", "pointer, address, array walk", "C101"),
    ),
    "python": (
        _node("P101", "First program", "python", "hello world, printing"),
        _node("P102", "Names", "python", "variable, assignment", "P101"),
        _node("P103", "Numbers", "python", "integer, float, rounding", "P102"),
    ),
}

TAGS = (
    Tag("any.logic.off_by_one", "any", "test:off_by_one_value", "Trace the last round.", "P102"),
    *(
        Tag(f"{name}.value.unused", name, "msg:value is unused", "Return the value.", "P101")
        for name in NODES
    ),
)

CURRICULUM = build(
    tuple(Track(f"{name}-core", name, name, nodes) for name, nodes in NODES.items()), TAGS
)


def exercise_for(language: str, node: str) -> Exercise:
    """Fares: double one, add a fee to one; `n + n` and `n + 7` are all that a solution needs."""
    source, test, _shape = LAYOUTS[language]
    names = tuple(CASES)
    known = next((item for item in NODES[language] if item.id == node), None)
    return Exercise(
        id=f"{node}-fares",
        title="Fares",
        language=language,
        node=node,
        depth=known.depth if known else "D1",
        difficulty=-0.5,
        description="A ferry charges double on Sundays and a fee for luggage.",
        units=(
            _unit("ex-1", source, "twice", "Doubling", names[:2]),
            _unit("ex-2", source, "with_fee", "Adding", names[2:]),
        ),
        starter=_sources(language, "0 * n", "1 * n"),
        tests=(SourceFile(test, f"checks of twice and with_fee: {', '.join(names)}\n"),),
        solution=_sources(language, "n + n", "n + 7"),
        wrong=(
            _wrong(language, "any.logic.off_by_one", "n + n", "n + 6"),
            _wrong(language, f"{language}.value.unused", "n * n", "n + 7"),
        ),
        sections=(
            LessonSection("Doubling", "concept", "A sum of a number with itself is its double."),
            LessonSection("Adding", "concept", "A fee is added after everything else."),
            LessonSection("Over to you", "bridge", "Write `twice`, then `with_fee`."),
        ),
    )


def judge(request: RunRequest) -> Evidence:
    """What the tests of the exercise say about the sources of a request."""
    text = "".join(item.content for item in request.sources)
    if "nn" in text:
        place = f"src/{request.sources[0].path}"
        stop = Diagnostic("error", "cannot find value `nn`", "E0425", place, 2, 9)
        return Evidence("failed", diagnostics=(stop,), exit_status=1, excerpt="error: nn")
    cases = tuple(_case(name, text) for name in CASES)
    failed = any(case.outcome == "failed" for case in cases)
    return Evidence("ok", cases, exit_status=int(failed), excerpt=f"{len(cases)} tests ran")


def _case(name: str, text: str) -> CaseOutcome:
    needed, value = CASES[name]
    if needed in text:
        return CaseOutcome(name, "passed")
    got = str(int(value) - 1) if "n + 6" in text else "0"
    words = f"expected {value}, got {got}"
    return CaseOutcome(name, "failed", words, "tests/fares", 3, value, got)


def _unit(id: str, file: str, symbol: str, section: str, tests: tuple[str, ...]) -> Unit:
    hints = (
        f"What does {tests[0]} hand to your function?",
        f"Look at what {symbol} gives back, and leave the rest alone.",
        f"Write the sum that the lesson's section {section} shows, with your own numbers.",
    )
    return Unit(id, f"{section} makes a new number.", file, symbol, section, tests, hints)


def _sources(language: str, double: str, fee: str) -> tuple[SourceFile, ...]:
    path, _test, shape = LAYOUTS[language]
    twice, with_fee = (
        shape.format(name=name, value=value)
        for name, value in (("twice", double), ("with_fee", fee))
    )
    return (SourceFile(path, f"{twice}\n\n{with_fee}"),)


def _wrong(language: str, tag: str, double: str, fee: str) -> WrongAnswer:
    return WrongAnswer(tag, f"Believes that {fee} is right.", _sources(language, double, fee))
