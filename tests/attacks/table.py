"""Knows the attack programs: what each does, what must stop it, and the files of its exercise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"
_HEAD = re.compile(r"\A(?://|#) (?P<what>.+)\n(?://|#) Stopped by: (?P<rule>.+)\.\n")
_FURTHER = re.compile(r"^==> (\S+) <==\n", re.MULTILINE)
_MAIN = {"python": "doubling.py", "c": "twice.c", "rust": "lib.rs"}
_ALSO = {"c": {"twice.h": "int twice(int n);\n"}}
TESTS = {
    "python": {
        "test_t.py": """import pytest
from doubling import twice


def test_doubles():
    result = twice(4)
    assert result == 8
    print("it does")


def test_doubles_zero():
    result = twice(-3)
    assert abs(result) == 6
    print("it does")


def test_refuses_nothing():
    with pytest.raises(TypeError):
        twice(None)
"""
    },
    "c": {
        "test_t.c": """#include "test.h"
#include "twice.h"
TEST(doubles) { CHECK_INT(twice(4), 8); }
TEST(doubles_zero) { CHECK_INT(twice(-3), -6); }
"""
    },
    "rust": {
        "t.rs": """use exercise::twice;
#[test]
fn doubles() { assert_eq!(twice(4), 8); }
#[test]
fn doubles_zero() { assert_eq!(twice(-3), -6); }
"""
    },
}
"""Named so that forged reports can name them."""


@dataclass(frozen=True, slots=True)
class Attack:
    """One program; `files` still hold the marks (`@HOME@`…) of what the field puts there."""

    language: str
    name: str
    what: str
    rule: str
    files: dict[str, str]

    @property
    def id(self) -> str:
        """`python-read_keys`."""
        return f"{self.language}-{self.name}"


def attacks() -> list[Attack]:
    """All of them, by language and name."""
    return [_read(path) for path in sorted(PROGRAMS.glob("*/*")) if path.is_file()]


def _read(path: Path) -> Attack:
    language, text = path.parent.name, path.read_text("utf-8")
    head = _HEAD.match(text)
    assert head is not None, f"{path} does not say what it is"
    main, *further = _FURTHER.split(text)
    files = {**_ALSO.get(language, {}), _MAIN[language]: main}
    files.update(zip(further[::2], further[1::2], strict=True))
    return Attack(language, path.stem, head["what"], head["rule"], files)
