"""Knows the attack programs: what each does, what must stop it, and the files of its exercise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "programs"
_HEAD = re.compile(r"\A(?://|#) (?P<what>.+)\n(?://|#) Stopped by: (?P<rule>.+)\.\n")
_FURTHER = re.compile(r"^==> (\S+) <==\n", re.MULTILINE)
_MAIN = {
    "python": "doubling.py",
    "c": "twice.c",
    "rust": "lib.rs",
    "javascript": "doubling.js",
    "cpp": "twice.cpp",
    "go": "twice.go",
}
_ALSO = {"c": {"twice.h": "int twice(int n);\n"}, "cpp": {"twice.hpp": "int twice(int n);\n"}}
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
    "cpp": {
        "test_t.cpp": """#include "test.hpp"

#include "twice.hpp"

#include <string>
#include <vector>
TEST(doubles) { CHECK_EQ(twice(4), 8); }
TEST(doubles_zero) {
    const std::vector<int> both{twice(-3), twice(0)};
    CHECK_EQ(twice(-3), -6);
    CHECK_EQ(both, {-6, 0});
    CHECK_EQ(std::to_string(twice(2)), "4");
}
"""
    },
    "go": {
        "t_test.go": """package tests

import (
	"io"
	"testing"

	twice "exercise/src"
	"exercise/tests/check"
)

func TestDoubles(t *testing.T) {
	if got := twice.Twice(4); got != 8 {
		t.Errorf("Twice(4) = %d, want 8", got)
	}
}

func TestDoublesLess(t *testing.T) {
	t.Run("than none", func(t *testing.T) {
		if got := twice.Twice(-3); got != -6 {
			t.Errorf("Twice(-3) = %d, want -6", got)
		}
	})
}

func TestEnds(t *testing.T) {
	if err := twice.Next(); err != io.EOF {
		t.Errorf("Next() = %v, want EOF", err)
	}
}

func TestIsPlain(t *testing.T) {
	if check.Function(t, "twice.go", "Twice").Count("for") != 1 {
		t.Error("Twice has no loop of its own")
	}
}
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
    "javascript": {
        "t.test.js": """import assert from "node:assert/strict";
import { test } from "node:test";
import { twice } from "../src/doubling.js";

test("doubles", () => {
  const result = twice(4);
  assert.equal(result, 8);
  console.log("it does");
});

test("doubles_zero", async () => {
  const result = await twice(-3);
  assert.ok(Math.abs(result) === 6);
  console.log("it does");
});

test("refuses_nothing", () => {
  assert.throws(() => twice(null), TypeError);
});
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
