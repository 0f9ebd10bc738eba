"""One small good exercise a language, as files of its folder: what the bad ones are made from."""

from __future__ import annotations

from collections.abc import Mapping

Files = dict[str, str]

MANIFEST = '''
title = "Egg boxes"
depth = "D1"
difficulty = -0.4
description = """
A farm packs its eggs in boxes of six. Say how many whole boxes a basket fills, and how many eggs are left over.
"""

[[unit]]
id = "ex-1"
principle = "Whole division says how often one number fits into another."
file = "{file}"
symbol = "boxes"
section = "How often it fits"
tests = ["{t}boxes_of_a_dozen", "{t}boxes_of_a_basket_one_short", "{t}boxes_of_a_full_one", "{t}boxes_of_many"]
hints = [
    "Look at the test that fails. How often does six fit into the eggs?",
    "The line with the return gives a stand-in. Divide the eggs by the size of a box, whole.",
    "Seven beads on strings of three make two full strings. Do the same with your numbers.",
]

[[unit]]
id = "ex-2"
principle = "The remainder is what is left when nothing whole fits any more."
file = "{file}"
symbol = "left_over"
section = "What is left"
tests = ["{t}left_over_of_a_dozen", "{t}left_over_one_short", "{t}left_over_of_one", "{t}left_over_of_many"]
hints = [
    "Look at the test that fails. Which eggs find no box?",
    "The line with the return gives a stand-in. There is a sign for the remainder.",
    "Seven beads on strings of three leave one bead. Do the same with your numbers.",
]

[[wrong]]
tag = "any.logic.off_by_one"
why = "They believe that a basket needs one box more."

[[wrong]]
tag = "any.logic.edge_case"
why = "They believe that there is always an egg left."

[[bypass]]
unit = "ex-1"
why = "Tells small baskets apart and divides nothing."

[[bypass]]
unit = "ex-2"
why = "Takes one box away."
'''

LESSON = {
    "lesson/01-concept-fit.md": "# How often it fits\n\nSeven beads on strings of three: two strings are full.\n",
    "lesson/02-concept-left.md": "# What is left\n\nOf the seven beads one finds no full string.\n",
    "lesson/03-bridge.md": "# To the farm\n\nWrite `boxes` first, then `left_over`, and run the tests.\n",
}


def with_bypasses(files: Files, name: str, boxes: tuple[str, str], left: tuple[str, str]) -> Files:
    """With an answer for each unit in which an expression of the solution stands replaced."""
    solution = files[f"solution/{name}"]
    assert boxes[0] in solution
    assert left[0] in solution
    return {
        **files,
        f"bypass/ex-1/{name}": solution.replace(*boxes),
        f"bypass/ex-2/{name}": solution.replace(*left),
    }


_PYTHON = {
    "exercise.toml": MANIFEST.replace("{file}", "eggs.py").replace("{t}", "test_"),
    "starter/eggs.py": "BOX = 6\n\n\ndef boxes(eggs):\n    return -1\n\n\ndef left_over(eggs):\n    return -1\n",
    "solution/eggs.py": (
        "BOX = 6\n\n\ndef boxes(eggs):\n    return eggs // BOX\n\n\ndef left_over(eggs):\n    return eggs % BOX\n"
    ),
    "wrong/any.logic.off_by_one/eggs.py": (
        "BOX = 6\n\n\ndef boxes(eggs):\n    return eggs // BOX + 1\n\n\n"
        "def left_over(eggs):\n    return eggs % BOX\n"
    ),
    "wrong/any.logic.edge_case/eggs.py": (
        "BOX = 6\n\n\ndef boxes(eggs):\n    return eggs // BOX\n\n\n"
        "def left_over(eggs):\n    return eggs % BOX or BOX\n"
    ),
    "tests/test_eggs.py": """\
from eggs import boxes, left_over


def test_boxes_of_a_dozen():
    assert boxes(12) == 2


def test_boxes_of_a_basket_one_short():
    assert boxes(11) == 1


def test_boxes_of_a_full_one():
    assert boxes(6) == 1


def test_boxes_of_many():
    assert boxes(602) == 100


def test_left_over_of_a_dozen():
    assert left_over(12) == 0


def test_left_over_one_short():
    assert left_over(11) == 5


def test_left_over_of_one():
    assert left_over(1) == 1


def test_left_over_of_many():
    assert left_over(602) == 2
""",
    **LESSON,
}

_RUST = {
    "exercise.toml": MANIFEST.replace("{file}", "lib.rs").replace("{t}", ""),
    "starter/lib.rs": """\
pub const BOX: u32 = 6;

pub fn boxes(eggs: u32) -> u32 {
    eggs + 99
}

pub fn left_over(eggs: u32) -> u32 {
    eggs + 99
}
""",
    "solution/lib.rs": """\
pub const BOX: u32 = 6;

pub fn boxes(eggs: u32) -> u32 {
    eggs / BOX
}

pub fn left_over(eggs: u32) -> u32 {
    eggs % BOX
}
""",
    "wrong/any.logic.off_by_one/lib.rs": """\
pub const BOX: u32 = 6;

pub fn boxes(eggs: u32) -> u32 {
    eggs / BOX + 1
}

pub fn left_over(eggs: u32) -> u32 {
    eggs % BOX
}
""",
    "wrong/any.logic.edge_case/lib.rs": """\
pub const BOX: u32 = 6;

pub fn boxes(eggs: u32) -> u32 {
    eggs / BOX
}

pub fn left_over(eggs: u32) -> u32 {
    if eggs % BOX == 0 { BOX } else { eggs % BOX }
}
""",
    "tests/eggs.rs": """\
use exercise::{boxes, left_over};

#[test]
fn boxes_of_a_dozen() {
    assert_eq!(boxes(12), 2, "called boxes(12)");
}

#[test]
fn boxes_of_a_basket_one_short() {
    assert_eq!(boxes(11), 1, "called boxes(11)");
}

#[test]
fn boxes_of_a_full_one() {
    assert_eq!(boxes(6), 1, "called boxes(6)");
}

#[test]
fn boxes_of_many() {
    assert_eq!(boxes(602), 100, "called boxes(602)");
}

#[test]
fn left_over_of_a_dozen() {
    assert_eq!(left_over(12), 0, "called left_over(12)");
}

#[test]
fn left_over_one_short() {
    assert_eq!(left_over(11), 5, "called left_over(11)");
}

#[test]
fn left_over_of_one() {
    assert_eq!(left_over(1), 1, "called left_over(1)");
}

#[test]
fn left_over_of_many() {
    assert_eq!(left_over(602), 2, "called left_over(602)");
}
""",
    **LESSON,
}

_C_HEAD = '#include "eggs.h"\n\n'

_C = {
    "exercise.toml": MANIFEST.replace("{file}", "eggs.c").replace("{t}", ""),
    "starter/eggs.h": "#ifndef EGGS_H\n#define EGGS_H\n\n#define BOX 6\n\nint boxes(int eggs);\nint left_over(int eggs);\n\n#endif\n",
    "starter/eggs.c": (
        f"{_C_HEAD}int boxes(int eggs) {{\n    return eggs + 99;\n}}\n\n"
        "int left_over(int eggs) {\n    return eggs + 99;\n}\n"
    ),
    "solution/eggs.c": (
        f"{_C_HEAD}int boxes(int eggs) {{\n    return eggs / BOX;\n}}\n\n"
        "int left_over(int eggs) {\n    return eggs % BOX;\n}\n"
    ),
    "wrong/any.logic.off_by_one/eggs.c": (
        f"{_C_HEAD}int boxes(int eggs) {{\n    return eggs / BOX + 1;\n}}\n\n"
        "int left_over(int eggs) {\n    return eggs % BOX;\n}\n"
    ),
    "wrong/any.logic.edge_case/eggs.c": (
        f"{_C_HEAD}int boxes(int eggs) {{\n    return eggs / BOX;\n}}\n\n"
        "int left_over(int eggs) {\n    return eggs % BOX == 0 ? BOX : eggs % BOX;\n}\n"
    ),
    "tests/test_eggs.c": """\
#include "test.h"

#include "eggs.h"

TEST(boxes_of_a_dozen) {
    CHECK_INT(boxes(12), 2);
}

TEST(boxes_of_a_basket_one_short) {
    CHECK_INT(boxes(11), 1);
}

TEST(boxes_of_a_full_one) {
    CHECK_INT(boxes(6), 1);
}

TEST(boxes_of_many) {
    CHECK_INT(boxes(602), 100);
}

TEST(left_over_of_a_dozen) {
    CHECK_INT(left_over(12), 0);
}

TEST(left_over_one_short) {
    CHECK_INT(left_over(11), 5);
}

TEST(left_over_of_one) {
    CHECK_INT(left_over(1), 1);
}

TEST(left_over_of_many) {
    CHECK_INT(left_over(602), 2);
}
""",
    **LESSON,
}

GOOD: Mapping[str, Mapping[str, str]] = {
    "python/P103-egg-boxes": with_bypasses(
        _PYTHON,
        "eggs.py",
        ("eggs // BOX", "2 if eggs > 11 else 1"),
        ("eggs % BOX", "eggs - BOX if eggs < 12 else 0"),
    ),
    "rust/R103-egg-boxes": with_bypasses(
        _RUST,
        "lib.rs",
        ("eggs / BOX", "if eggs > 11 { 2 } else { 1 }"),
        ("eggs % BOX", "if eggs < 12 { eggs - BOX } else { 0 }"),
    ),
    "c/C103-egg-boxes": with_bypasses(
        _C,
        "eggs.c",
        ("eggs / BOX", "eggs > 11 ? 2 : 1"),
        ("eggs % BOX", "eggs < 12 ? eggs - BOX : 0"),
    ),
}
"""By the folder's place, which gives language and node."""
