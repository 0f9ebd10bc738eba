"""Knows what a new exercise begins as: every file in its place, and nothing that the proof accepts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from languages.registry import code_of, ending_of
from schemas.content import Exercise, Files, Node, SourceFile, Tag
from schemas.errors import Reason, UsageError

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
WRONG_ANSWERS = 2
SECTION = "One principle a section"
_SYMBOL = re.compile(r"\bfirst_?[Ss]tep\b")
_TAG_OF_ANY = "any.logic.edge_case"
"""For a node that names no tag."""

_LESSON: Mapping[str, str] = {
    "01-concept-principle.md": f"""\
# {SECTION}

Teach the first principle of ex-1 in short sentences, and name the stub that it enables.
""",
    "02-worked_example-other.md": """\
# A worked example

Show a whole little program about something else, and what it prints.
""",
    "03-pitfalls.md": """\
# What people write instead

Say for each wrong answer what a person believes who writes it, and which message they will see.
""",
    "04-bridge.md": """\
# To your exercise

Name the real functions and tests of this exercise, and say what to try first.
""",
}


_DESCRIPTION = (
    "Say what to write and for whom, in plain words, without saying how. At most 1,500 characters."
)
_PRINCIPLE = "The one first principle of this unit, as one sentence."
_HINTS = (
    "L1, an idea: a question, or a pointer to the concept, with the failing test named.",
    "L2, a place: which line or expression, and the rule for it, in words.",
    "L3, a step: one next step, shown on another little problem.",
)
_WHY_WRONG = "What a person believes who writes this."
_WHY_BYPASS = "How this answer goes around the principle; the tests have to reject it."
_BYPASS = f"""
[[bypass]]
unit = "ex-1"
why = "{_WHY_BYPASS}"
"""


def skeleton(node: Node, slug: str, code: Mapping[str, str], tags: Iterable[Tag]) -> Files:
    """The files of a new exercise of `node` by path in its folder.

    `code` is the language's starter and tests, the one source file being the one that wrong answers
    differ in; `tags` are those of the node. The solution is the starter as it is, so that the proof
    refuses the exercise until somebody has written it. UsageError if the slug cannot name a folder
    or there is no code to begin with.
    """
    if not SLUG.fullmatch(slug):
        raise UsageError(
            Reason.USAGE,
            f"{slug!r:.40} cannot be part of a folder's name.",
            hint="Two or three words of the story, in small letters with hyphens: lamp-oil.",
        )
    if not code:
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"There is no skeleton for {node.language}.",
            hint="Copy an exercise of another language and change it; the layout is the same.",
        )
    if _SYMBOL.search("\n".join(code.values())) is None:
        raise UsageError(
            Reason.UNKNOWN_LANGUAGE,
            f"The skeleton for {node.language} has no stub.",
            hint="Call its function first_step, or firstStep, in the starter and in the tests.",
        )
    source = _source(code)
    starter = {path: text for path, text in code.items() if path.startswith("starter/")}
    wrong = _wrong_tags(tags)
    files = {
        "exercise.toml": _document(node, slug, source, _symbol(code), _tests(code), wrong),
        **code,
        f"solution/{source}": starter[f"starter/{source}"],
        **{f"wrong/{tag}/{source}": starter[f"starter/{source}"] for tag in wrong},
        f"bypass/ex-1/{source}": starter[f"starter/{source}"],
        **{f"lesson/{name}": text for name, text in _LESSON.items()},
    }
    return tuple(SourceFile(path, text) for path, text in sorted(files.items()))


def _source(code: Mapping[str, str]) -> str:
    """The starter file that holds the stub; a header only declares it."""
    sources = [
        path
        for path in code
        if path.startswith("starter/") and not path.endswith(code_of(ending_of(path)).headers)
    ]
    return sources[0].removeprefix("starter/")


def _tests(code: Mapping[str, str]) -> list[str]:
    text = "\n".join(text for path, text in code.items() if path.startswith("tests/"))
    return list(
        dict.fromkeys(re.findall(r"\b((?:test_)?first_step_\w+|first step of [\w ]+)", text))
    )


def _wrong_tags(tags: Iterable[Tag]) -> list[str]:
    """One folder a tag; with a single tag a second wrong answer of the same."""
    known = [tag.id for tag in tags][:WRONG_ANSWERS] or [_TAG_OF_ANY]
    return known if len(known) == WRONG_ANSWERS else [known[0], f"{known[0]}~2"]


def _symbol(code: Mapping[str, str]) -> str:
    """The stub's name, as its language spells it."""
    found = _SYMBOL.search("\n".join(code.values()))
    assert found is not None
    return found.group()


def unwritten(exercise: Exercise) -> Iterator[str]:
    """The parts of an exercise that still say what a skeleton says, as their author knows them."""
    said = [("the description", exercise.description, _DESCRIPTION)]
    for unit in exercise.units:
        said.append((f"unit {unit.id}: its principle", unit.principle, _PRINCIPLE))
        said += [
            (f"unit {unit.id}: hint {number}", hint, given)
            for number, (hint, given) in enumerate(zip(unit.hints, _HINTS, strict=False), 1)
        ]
    said += [(f"wrong/{item.tag}: its why", item.why, _WHY_WRONG) for item in exercise.wrong]
    said += [(f"bypass/{item.unit}: its why", item.why, _WHY_BYPASS) for item in exercise.bypasses]
    yield from (part for part, text, given in said if text.strip() == given)
    lessons = {text.partition("\n")[2].strip() for text in _LESSON.values()}
    for section in exercise.sections:
        if section.content.strip() in lessons:
            yield f"lesson section “{section.title}”"


def _document(
    node: Node, slug: str, source: str, symbol: str, tests: Iterable[str], wrong: Iterable[str]
) -> str:
    title = slug.replace("-", " ").capitalize()
    names = ", ".join(f'"{name}"' for name in tests)
    hints = "\n".join(f'    """\n    {hint}\n    """,' for hint in _HINTS)
    head = f'''\
# {node.id} {node.title}: {node.can}

title = "{title}"
depth = "{node.depth}"            # D1 first contact, D2 combine, D3 stretch
difficulty = {node.difficulty}       # logits: the node's, up to 0.4 more or less
description = """
{_DESCRIPTION}
"""

[[unit]]
id = "ex-1"
principle = "{_PRINCIPLE}"
file = "{source}"
symbol = "{symbol}"
section = "{SECTION}"
tests = [{names}]
hints = [
{hints}
]
'''
    answers = (
        f'''
[[wrong]]
tag = "{folder.partition("~")[0]}"
dir = "{folder}"
why = "{_WHY_WRONG}"
'''
        for folder in wrong
    )
    return "".join((head, *answers, _BYPASS))
