"""What packets show of code in each language: declarations in a summary, one test cut out of its file."""

from __future__ import annotations

import pytest

from orchestration.packets.section_views import NOT_SHOWN, summaries
from orchestration.packets.session import source_of
from schemas.content import SourceFile
from schemas.exchange.stages import StarterSection


@pytest.mark.parametrize(
    ("code", "declared"),
    [
        ("def area(w, h):\n    return w * h\n\n\nLIMIT = 3\n", "def area(w, h) | LIMIT = 3"),
        ("pub fn area(w: u32) -> u32 {\n    todo!()\n}\n", "pub fn area(w: u32) -> u32"),
        ("#include <stdio.h>\nint area(int w)\n{\n", "#include <stdio.h> | int area(int w)"),
        ("Lamp::Lamp(int, int)\n{\n}\n", "Lamp::Lamp(int, int)"),
        ("Roll::~Roll()\n{\n    drop(size());\n}\n", "Roll::~Roll()"),
        ("Time Time::plus(int s) const\n{\n", "Time Time::plus(int s) const"),
        (
            "std::vector<int> ends(const Row &row, int n = 2);\n",
            "std::vector<int> ends(const Row &row, int n = 2);",
        ),
        ("TEST(a_lamp_is_off)\n{\n    CHECK_EQ(f(1), 2);\n}\n", "TEST(a_lamp_is_off)"),
        ("export function area(w, h) {\n  return 0;\n}\n", "export function area(w, h)"),
        ("export const area = (w) => w;\n", "export const area = (w) => w;"),
        (
            'test("half is a half", () => {\n  assert.ok(half(2));\n});\n',
            'test("half is a half", () =>',
        ),
        ("func Area(w int) (int, error) {\n\treturn 0, nil\n}\n", "func Area(w int) (int, error)"),
        ("func (b *Box) Add(n int) {\n\tb.n += n\n}\n", "func (b *Box) Add(n int)"),
        ("main()\nx = area(3)\nconsole.log(area(3));\n", ""),
        ("    return area(3);\n\tfmt.Println(n)\n  assert.equal(area(3), 9);\n", ""),
    ],
)
def test_a_summary_names_what_code_declares(code: str, declared: str) -> None:
    section = StarterSection(
        schema_version="starter_section_v1",
        role="starter-expand",
        section_id="s",
        type="stub",
        file_path="f",
        content=code,
        is_complete=True,
        next_focus="",
    )
    assert summaries((section,))[0].summary == f"{NOT_SHOWN}: {declared}"


PYTHON = ("def test_half():\n    assert half(4) == 2", "def test_half_of_none():\n    pass")
C = ("TEST(half)\n{\n    CHECK_EQ(half(4), 2);\n}", "TEST(half_of_none)\n{\n}")
RUST = ("fn half() {\n    assert_eq!(f(4), 2);\n}", "#[test]\nfn half_of_none() {\n}")
SCRIPT = (
    'test("half of 4", () => {\n  assert.equal(half(4), 2);\n});',
    'test("half of 4 and a bit", async () => {\n});',
)
GO = (
    'func TestHalf(t *testing.T) {\n\tt.Run("of 4", func(t *testing.T) {\n\t})\n}',
    "func TestHalfOfNone(t *testing.T) {\n}",
)


@pytest.mark.parametrize(
    ("tests", "name", "number"),
    [
        (PYTHON, "test_half", 0),
        (PYTHON, "test_half_of_none", 1),
        (C, "half", 0),
        (C, "half_of_none", 1),
        (RUST, "half", 0),
        (SCRIPT, "half of 4", 0),
        (SCRIPT, "half of 4 and a bit", 1),
        (GO, "TestHalf", 0),
        (GO, "TestHalf/of_4", 0),
        (GO, "TestHalfOfNone", 1),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_the_code_of_a_test_is_cut_out_of_its_file(
    tests: tuple[str, str], name: str, number: int, turned: bool
) -> None:
    text = "\n\n// of the next\n".join(reversed(tests) if turned else tests) + "\n"
    assert source_of((SourceFile("tests", text),), name) == tests[number].removeprefix("#[test]\n")


@pytest.mark.parametrize("name", ["hal", "test_hal", "TestHalf/of_4"])
def test_no_code_is_shown_for_a_test_that_is_not_there(name: str) -> None:
    assert source_of((SourceFile("tests", "\n\n".join(PYTHON)),), name) == ""
