"""Deliberately bad exercises: the good one with one thing spoilt, and the finding it must trip."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .good_exercise import GOOD, Files

PYTHON, RUST, C = GOOD
PY_STARTER, PY_SOLUTION, PY_TESTS = "starter/eggs.py", "solution/eggs.py", "tests/test_eggs.py"
RS_STARTER, RS_SOLUTION, RS_TESTS = "starter/lib.rs", "solution/lib.rs", "tests/eggs.rs"
C_STARTER, C_SOLUTION, C_TESTS = "starter/eggs.c", "solution/eggs.c", "tests/test_eggs.c"
WRONG = "wrong/any.logic.off_by_one"

PROJECT = """\
id = "egg-farm"
title = "Egg farm"
story = "A farm sells eggs."

[[step]]
exercise = "P102-hens"
goal = "count the hens"

[[step]]
exercise = "P103-egg-boxes"
goal = "fill the boxes"
needs = ["P102"]
"""

Edit = Callable[[Files], None]


@dataclass(frozen=True)
class Bad:
    """What is wrong in words, the base it is made from, how, and the finding: its id, with words
    that its text must hold."""

    what: str
    base: str
    spoil: tuple[Edit, ...]
    finding: str
    says: str = ""

    def files(self) -> Mapping[str, str]:
        found = dict(GOOD[self.base])
        for edit in self.spoil:
            edit(found)
        return found


def swap(path: str, old: str, new: str) -> Edit:
    """Replace every `old` in one file; it has to be there."""

    def edit(files: Files) -> None:
        assert old in files[path], (path, old)
        files[path] = files[path].replace(old, new)

    return edit


def put(path: str, text: str) -> Edit:
    def edit(files: Files) -> None:
        files[path] = text

    return edit


def add(path: str, text: str) -> Edit:
    def edit(files: Files) -> None:
        files[path] += text

    return edit


def copy(source: str, target: str) -> Edit:
    def edit(files: Files) -> None:
        files[target] = files[source]

    return edit


def drop(path: str) -> Edit:
    def edit(files: Files) -> None:
        del files[path]

    return edit


def only(path: str, *names: str, mark: str, head: int) -> tuple[Edit, ...]:
    """Keep the first `head` lines of a test file and of its tests (split at `mark`) those named."""

    def edit(files: Files) -> None:
        first, *tests = files[path].split(mark)
        kept = [
            test
            for test in tests
            if any(f"{name}(" in test or f"{name})" in test for name in names)
        ]
        assert len(kept) == len(names), (names, kept)
        files[path] = mark.join([first, *kept])
        assert first.count("\n") >= head
        every = [name for name in NAMES if name not in names]
        for name in every:
            for prefix in ("test_", ""):
                for text in (f', "{prefix}{name}"', f'"{prefix}{name}", '):
                    files["exercise.toml"] = files["exercise.toml"].replace(text, "")

    return (edit,)


NAMES = (
    "boxes_of_a_dozen",
    "boxes_of_a_basket_one_short",
    "boxes_of_a_full_one",
    "boxes_of_many",
    "left_over_of_a_dozen",
    "left_over_one_short",
    "left_over_of_one",
    "left_over_of_many",
)


def py_tests(*names: str) -> tuple[Edit, ...]:
    return only(PY_TESTS, *names, mark="\n\ndef test_", head=1)


def c_tests(*names: str) -> tuple[Edit, ...]:
    return only(C_TESTS, *names, mark="\nTEST(", head=2)


def rust_tests(*names: str) -> tuple[Edit, ...]:
    return only(RS_TESTS, *names, mark="\n#[test]\nfn ", head=1)


BAD: tuple[Bad, ...] = (
    # Tests that are too thin.
    Bad(
        "three tests",
        PYTHON,
        py_tests("boxes_of_many", "left_over_of_a_dozen", "left_over_of_many"),
        "too-few-tests",
    ),
    Bad(
        "tests that a wrong answer passes",
        PYTHON,
        py_tests(
            "boxes_of_many", "boxes_of_a_full_one", "left_over_of_many", "left_over_one_short"
        ),
        "wrong-answer-accepted",
        "edge_case",
    ),
    Bad(
        "the same wrong answer in C",
        C,
        c_tests("boxes_of_many", "boxes_of_a_full_one", "left_over_of_many", "left_over_one_short"),
        "wrong-answer-accepted",
    ),
    Bad(
        "one constant satisfies every test",
        PYTHON,
        (
            swap(PY_TESTS, "boxes(12) == 2", "boxes(5) == 0"),
            swap(PY_TESTS, "boxes(11) == 1", "boxes(1) == 0"),
            swap(PY_TESTS, "boxes(6) == 1", "boxes(0) == 0"),
            swap(PY_TESTS, "boxes(602) == 100", "boxes(3) == 0"),
            swap(PY_TESTS, "left_over(11) == 5", "left_over(6) == 0"),
            swap(PY_TESTS, "left_over(1) == 1", "left_over(0) == 0"),
            swap(PY_TESTS, "left_over(602) == 2", "left_over(600) == 0"),
        ),
        "trivial-answer-accepted",
        "constant",
    ),
    Bad(
        "tests that stay away from the border",
        RUST,
        (
            swap(RS_SOLUTION, "eggs / BOX", "if eggs > 5 { eggs / BOX } else { 0 }"),
            swap(RS_SOLUTION, "eggs % BOX", "if eggs > 60 { eggs % BOX } else { eggs % 6 }"),
            *rust_tests(
                "boxes_of_many", "boxes_of_a_dozen", "left_over_of_a_dozen", "left_over_of_many"
            ),
        ),
        "mutants-survive",
    ),
    Bad(
        "a stub that no test would miss",
        PYTHON,
        (
            swap(
                PY_STARTER,
                "def left_over(eggs):\n    return -1",
                "def left_over(eggs):\n    return eggs % 6 if boxes(6) == 1 else -1",
            ),
        ),
        "stub-put-back-passes",
    ),
    # Tests that prove nothing.
    Bad(
        "a test that always passes",
        PYTHON,
        (
            swap(PY_TESTS, "assert left_over(12) == 0", "assert left_over(12) is not None"),
            swap(PY_TESTS, "assert left_over(11) == 5", "assert True"),
            swap(PY_TESTS, "assert left_over(1) == 1", "assert left_over(1) == left_over(1)"),
            swap(PY_TESTS, "assert left_over(602) == 2", "left_over(602)"),
        ),
        "unit-passes-on-starter",
        "ex-2",
    ),
    Bad(
        "a unit that names a test nobody wrote",
        RUST,
        (
            swap(
                "exercise.toml",
                '"left_over_of_a_dozen", "left_over_one_short", "left_over_of_one", "left_over_of_many"',
                '"left_over_of_geese"',
            ),
        ),
        "unit-untested",
        "ex-2",
    ),
    Bad(
        "results that change from run to run",
        PYTHON,
        (
            add(
                PY_TESTS,
                "\n\ndef test_luck():\n    assert hash(str(boxes)) + hash('egg') + id(object()) < 0, hash('a')\n"
                + "".join(
                    f"\n\ndef test_luck_{n}():\n    assert hash('egg{n}') % 2 == boxes(6) - 1\n"
                    for n in range(8)
                ),
            ),
        ),
        "flaky",
    ),
    # Starters.
    Bad(
        "a starter that is the solution", PYTHON, (copy(PY_SOLUTION, PY_STARTER),), "starter-passes"
    ),
    Bad(
        "a starter that is the solution, in Rust",
        RUST,
        (copy(RS_SOLUTION, RS_STARTER),),
        "starter-passes",
    ),
    Bad(
        "a starter with one unit done",
        RUST,
        (
            swap(
                RS_STARTER,
                "left_over(eggs: u32) -> u32 {\n    eggs + 99",
                "left_over(eggs: u32) -> u32 {\n    eggs % BOX",
            ),
        ),
        "unit-passes-on-starter",
    ),
    Bad(
        "a starter that does not build",
        C,
        (swap(C_STARTER, "eggs + 99;\n}\n\nint", "eggs + ;\n}\n\nint"),),
        "starter-does-not-build",
    ),
    Bad(
        "a starter that does not build, in Rust",
        RUST,
        (swap(RS_STARTER, "pub const BOX: u32 = 6;", "pub const BOX: u32 = six;"),),
        "starter-does-not-build",
    ),
    # References.
    Bad(
        "a wrong reference",
        PYTHON,
        (swap(PY_SOLUTION, "eggs // BOX", "eggs // BOX + 1"),),
        "solution-fails-test",
    ),
    Bad(
        "a wrong reference, in Rust",
        RUST,
        (swap(RS_SOLUTION, "eggs % BOX", "eggs"),),
        "solution-fails-test",
    ),
    Bad(
        "a reference that does not build",
        C,
        (swap(C_SOLUTION, "eggs % BOX;", "eggs % BOXES;"),),
        "solution-does-not-build",
    ),
    Bad(
        "a reference with a warning",
        RUST,
        (swap(RS_SOLUTION, "    eggs / BOX", "    let spare = 1;\n    eggs / BOX"),),
        "solution-warns",
        "unused",
    ),
    Bad(
        "a reference with a warning, in C",
        C,
        (swap(C_SOLUTION, "    return eggs / BOX;", "    int spare = 1;\n    return eggs / BOX;"),),
        "solution-warns",
    ),
    Bad(
        "a reference that ends the program",
        C,
        (
            swap(C_SOLUTION, '#include "eggs.h"\n', '#include <stdlib.h>\n\n#include "eggs.h"\n'),
            swap(C_SOLUTION, "return eggs / BOX", "exit(0)"),
        ),
        "solution-fails-test",
    ),
    Bad(
        "tests that do not build",
        RUST,
        (
            swap(
                RS_TESTS,
                "use exercise::{boxes, left_over};",
                "use exercise::{boxes, left_over, crates};",
            ),
        ),
        "tests-do-not-build",
    ),
    # Undefined behaviour that a plain run does not show.
    Bad(
        "a sum that overflows",
        C,
        (
            swap(
                C_SOLUTION,
                "return eggs / BOX;",
                "int big = 2147483647;\n    big += eggs;\n    return big == 0 ? 0 : eggs / BOX;",
            ),
        ),
        "sanitizer",
        "overflow",
    ),
    Bad(
        "a read behind the end of an array",
        C,
        (
            swap(
                C_SOLUTION,
                "return eggs / BOX;",
                "int shelf[4] = {0, 0, 0, 0};\n    volatile int at = 4;\n    return shelf[at] == -77 ? 0 : eggs / BOX;",
            ),
        ),
        "sanitizer",
    ),
    Bad(
        "memory that is never given back",
        C,
        (
            swap(C_SOLUTION, '#include "eggs.h"\n', '#include <stdlib.h>\n\n#include "eggs.h"\n'),
            swap(
                C_SOLUTION,
                "return eggs / BOX;",
                "int *shelf = malloc(sizeof *shelf);\n    if (shelf == NULL) {\n        return -1;\n    }\n    *shelf = eggs / BOX;\n    return *shelf;",
            ),
        ),
        "sanitizer",
    ),
    # Wrong answers.
    Bad(
        "a single wrong answer",
        PYTHON,
        (
            drop("wrong/any.logic.edge_case/eggs.py"),
            swap(
                "exercise.toml",
                '\n[[wrong]]\ntag = "any.logic.edge_case"\nwhy = "They believe that there is always an egg left."\n',
                "",
            ),
        ),
        "too-few-wrong-answers",
    ),
    Bad(
        "a wrong answer that is right",
        RUST,
        (copy(RS_SOLUTION, f"{WRONG}/lib.rs"),),
        "wrong-answer-accepted",
    ),
    Bad(
        "a tag that nobody knows",
        PYTHON,
        (swap("exercise.toml", 'tag = "any.logic.edge_case"', 'tag = "any.logic.edge_cases"'),),
        "content-invalid",
    ),
    # Texts that give the solution away.
    Bad(
        "a hint with the answer in it",
        PYTHON,
        (
            swap(
                "exercise.toml",
                "There is a sign for the remainder.",
                "Write `def left_over(eggs): return eggs % BOX` there.",
            ),
        ),
        "leak-hint",
        "ex-2",
    ),
    Bad(
        "a statement with the answer in it",
        C,
        (
            swap(
                "exercise.toml",
                "and how many eggs are left over.",
                "and left over: int left_over(int eggs) { return eggs % BOX; } and boxes: int boxes(int eggs) { return eggs / BOX; }",
            ),
        ),
        "leak-statement",
    ),
    Bad(
        "a lesson that shows the exercise solved",
        PYTHON,
        (
            swap(
                "lesson/03-bridge.md",
                "Write `boxes` first",
                "```python\nBOX = 6\n\n\ndef boxes(eggs):\n    return eggs // BOX\n\n\ndef left_over(eggs):\n    return eggs % BOX\n```\n\nWrite `boxes` first",
            ),
        ),
        "policy",
        "lesson-solution",
    ),
    # What code must not do.
    Bad(
        "a test that reads the clock",
        PYTHON,
        (
            swap(PY_TESTS, "from eggs", "import time\n\nfrom eggs"),
            swap(PY_TESTS, "left_over(1) == 1", "left_over(1) == 1 and time.time() > 0"),
        ),
        "policy",
        "clock",
    ),
    Bad(
        "a test that asks the network",
        PYTHON,
        (
            swap(PY_TESTS, "from eggs", "import socket\n\nfrom eggs"),
            swap(
                PY_TESTS,
                "left_over(1) == 1",
                'left_over(1) == 1 and socket.create_connection(("example.org", 80))',
            ),
        ),
        "policy",
        "network",
    ),
    Bad(
        "a starter that reads a file",
        RUST,
        (
            swap(
                RS_STARTER,
                "    eggs + 99\n}\n\npub fn left",
                '    std::fs::read("eggs.txt").map_or(eggs + 99, |_| eggs)\n}\n\npub fn left',
            ),
        ),
        "policy",
        "file",
    ),
    Bad(
        "a reference that starts a program",
        C,
        (
            swap(C_SOLUTION, '#include "eggs.h"\n', '#include <stdlib.h>\n\n#include "eggs.h"\n'),
            swap(C_SOLUTION, "return eggs / BOX;", 'return system("true") == 0 ? eggs / BOX : 0;'),
        ),
        "policy",
        "process",
    ),
    Bad(
        "tests that throw dice",
        PYTHON,
        (
            swap(PY_TESTS, "from eggs", "import random\n\nfrom eggs"),
            swap(PY_TESTS, "boxes(602) == 100", "boxes(6 * random.randint(100, 100)) == 100"),
        ),
        "policy",
        "code-random",
    ),
    Bad(
        "code that leaves safe Rust",
        RUST,
        (swap(RS_SOLUTION, "    eggs / BOX", "    unsafe { *(&(eggs / BOX) as *const u32) }"),),
        "policy",
        "unsafe",
    ),
    Bad(
        "a build file among the tests",
        RUST,
        (put("tests/build.rs", "fn main() {}\n"),),
        "policy",
        "reserved",
    ),
    Bad(
        "a conftest among the tests",
        PYTHON,
        (put("tests/conftest.py", "import pytest\n"),),
        "policy",
        "reserved",
    ),
    Bad(
        "a letter that turns the line around",
        PYTHON,
        (swap(PY_STARTER, "def left_over", "# \u202egge eno\ndef left_over"),),
        "policy",
        "text",
    ),
    Bad(
        "a lesson with a script in it",
        C,
        (swap("lesson/01-concept-fit.md", "Seven beads", "<script>alert(1)</script> Seven beads"),),
        "policy",
        "lesson-html",
    ),
    Bad(
        "a step that breaks what an earlier one made",
        PYTHON,
        (
            put("project.toml", PROJECT),
            put(
                "tests/test_earlier.py",
                "from eggs import BOX\n\n\ndef test_box():\n    assert BOX == 6\n",
            ),
            swap(PY_STARTER, "BOX = 6", "BOX = 7"),
        ),
        "step-breaks-earlier",
        "test_box of an earlier step fails",
    ),
    Bad(
        "a step whose project needs a node that is not there",
        PYTHON,
        (put("project.toml", PROJECT.replace("P102", "P999")),),
        "content-invalid",
        "python has no node P999",
    ),
    Bad(
        "a step that its project does not name",
        PYTHON,
        (put("project.toml", PROJECT.replace("P103-egg-boxes", "P103-nest-boxes")),),
        "content-invalid",
        "none is called python/P103-egg-boxes",
    ),
    Bad(
        "a unit for which nobody tried to do without its principle",
        PYTHON,
        (
            swap("exercise.toml", '\n[[bypass]]\nunit = "ex-2"\nwhy = "Takes one box away."\n', ""),
            drop("bypass/ex-2/eggs.py"),
        ),
        "unit-without-bypass",
        "unit ex-2: add bypass/ex-2/",
    ),
    Bad(
        "a unit that can be done without its principle",
        PYTHON,
        (
            swap(
                "bypass/ex-1/eggs.py",
                "2 if eggs > 11 else 1",
                "len(range(5, eggs, 6))",
            ),
        ),
        "bypass-accepted",
        "ex-1",
    ),
)
