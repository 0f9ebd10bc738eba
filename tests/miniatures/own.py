"""Workspaces in our own layout, as they are laid down, with the build files that go along."""

from __future__ import annotations

from collections.abc import Mapping

from runtime.runs.private_copy import template_files
from tests.integration.runs import language as settings_of

from . import Miniature, c, python, rust


def own(
    language: str, name: str, plain: tuple[str, ...], files: Mapping[str, str], notice: str = ""
) -> Miniature:
    laid = {"LESSON.md": "# Kiln\n", **template_files(settings_of(language)), **files}
    return Miniature(f"own {language} {name}", "own", laid, plain, notice=notice)


KILN_RS = "pub fn heat(hours: u32) -> u32 {\n    hours * 100\n}\n"
KILN_RS_TESTS = """use exercise::heat;

#[test]
fn cold_at_first() {
    assert_eq!(heat(0), 0);
}

#[test]
fn hot_later() {
    assert_eq!(heat(9), 900);
}

#[test]
#[should_panic(expected = "overflow")]
fn there_is_an_end() {
    heat(u32::MAX);
}
"""


def rust_own(name: str, source: str, tests: str = KILN_RS_TESTS, notice: str = "") -> Miniature:
    files = {"src/lib.rs": source, "tests/kiln.rs": tests}
    return own("rust", name, rust.CARGO, files, notice)


KILN_C = '#include "kiln.h"\nint heat(int hours) { return hours * 100; }\n'
KILN_C_TESTS = """#include "kiln.h"
#include "test.h"

TEST(cold_at_first) { CHECK_INT(heat(0), 0); }
TEST(hot_later) { CHECK_INT(heat(9), 900); }
"""


def c_own(name: str, source: str, notice: str = "") -> Miniature:
    files = {
        "src/kiln.h": "int heat(int hours);\n",
        "src/kiln.c": source,
        "tests/test_kiln.c": KILN_C_TESTS,
    }
    return own("c", name, c.MAKE, files, notice)


KILN_PY = "def heat(hours):\n    return hours * 100\n"
KILN_PY_TESTS = """import pytest

from kiln import heat


@pytest.mark.parametrize("hours", [0, 3])
def test_early(hours):
    assert heat(hours) == hours * 100


def test_late():
    assert heat(9) == 900
"""


def python_own(name: str, source: str, notice: str = "", ends: str = "\n") -> Miniature:
    files = {
        "src/kiln.py": source.replace("\n", ends),
        "tests/test_kiln.py": KILN_PY_TESTS.replace("\n", ends),
    }
    return own("python", name, python.PYTEST, files, notice)


OWN = (
    rust_own("passes", KILN_RS),
    rust_own(
        "one wrong value", KILN_RS.replace("hours * 100", "if hours > 5 { 0 } else { hours * 100 }")
    ),
    rust_own("does not build", KILN_RS.replace("u32 {", "String {")),
    rust_own(
        "a function that is not there", "pub fn smoke() {}\n", notice="does not have `heat` yet"
    ),
    rust_own("no test passes", KILN_RS.replace("hours * 100", "todo!()")),
    c_own("passes", KILN_C),
    c_own("one wrong value", KILN_C.replace("* 100", "* 10")),
    c_own("does not build", KILN_C.replace("{", "(", 1)),
    c_own(
        "a function that is not there",
        "int smoke(void) { return 0; }\n",
        "does not have `heat` yet",
    ),
    c_own("a crash", KILN_C.replace("return", "int *nowhere = 0; if (hours) *nowhere = 1; return")),
    c_own(
        "ends itself", "#include <stdlib.h>\n" + KILN_C.replace("return hours * 100;", "exit(0);")
    ),
    python_own("passes", KILN_PY),
    python_own("one wrong value", KILN_PY.replace("100", "100 if hours < 5 else 0")),
    python_own("broken syntax", KILN_PY.replace("):", ")", 1)),
    python_own("a function that is not there", "SMOKE = 1\n", "does not have `heat` yet"),
    python_own("windows line ends", KILN_PY, ends="\r\n"),
)
