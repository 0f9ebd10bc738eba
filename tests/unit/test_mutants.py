"""Mutants of a solution: each kind of change in each language, and what is left alone."""

from __future__ import annotations

import ast
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.mutation.mutants import MOST_MUTANTS, mutants
from curriculum.mutation.stubs import stub_put_back
from schemas.content import SourceFile
from tests.fake_exercise import exercise_for

PYTHON = '''FEE = 7


def price(n):
    """Costs 3 coins."""
    print("n is 5")  # if n < 4
    if n <= 9 and not n == 2:
        n += FEE * 2
    return n
'''
RUST = """#[derive(Debug)]
pub struct Boat { seats: [u8; 4] }

// if n < 4
pub fn price<'a>(n: u32, names: &'a Vec<u32>) -> u32 {
    let mut paid = n;
    if n <= 9 && names.len() == 2 {
        paid += 7 * 2;
    }
    println!("n < 5");
    paid
}
"""
C = """#include <stdio.h>
#define LIMIT 3

/* if (n < 4) */
int price(int *list, int n) {
    int paid[8] = {0};
    if (n <= 9 && list[0] == 2) {
        paid[0] += 7 * 2;
    }
    printf("n < 5");
    return paid[0];
}
"""
JAVASCRIPT = """// if (n < 4)
const FEE = 7;

export const price = (n, names = []) => {
  console.log("n < 5");
  let paid = `${n > 4}`.length;
  if (n <= 9 && names[0] === "2") {
    paid += FEE * 2;
  }
  return paid ?? 1;
};

export const half = (n) => n / 2;
"""


def changes(path: str, text: str, most: int = 100) -> set[str]:
    """What the mutants of one file do, without file and line."""
    made = mutants((SourceFile(path, text),), most)
    return {mutant.name.split(": ", 1)[1] for mutant in made}


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        (
            "fares.py",
            PYTHON,
            {
                "`<=` becomes `<`",
                "`==` becomes `!=`",
                "`7` becomes `8`",
                "`and` becomes `or`",
                "`+=` becomes `-=`",
                "`*` becomes `+`",
                "`n <= 9 and not n == 2` becomes `(not (n <= 9 and not n == 2))`",
                '`print("n is 5")` is dropped',
                "`n += FEE * 2` is dropped",
                "`return n` becomes `return None`",
            },
        ),
        (
            "lib.rs",
            RUST,
            {
                "`<=` becomes `<`",
                "`==` becomes `!=`",
                "`7` becomes `8`",
                "`&&` becomes `||`",
                "`+=` becomes `-=`",
                "`*` becomes `+`",
                "`n <= 9 && names.len() == 2` becomes `!(n <= 9 && names.len() == 2)`",
                '`println!("n < 5");` is dropped',
                "`paid += 7 * 2;` is dropped",
            },
        ),
        (
            "fares.c",
            C,
            {
                "`<=` becomes `<`",
                "`==` becomes `!=`",
                "`7` becomes `8`",
                "`&&` becomes `||`",
                "`+=` becomes `-=`",
                "`*` becomes `+`",
                "`n <= 9 && list[0] == 2` becomes `!(n <= 9 && list[0] == 2)`",
                '`printf("n < 5");` is dropped',
                "`paid[0] += 7 * 2;` is dropped",
                "`return paid[0];` becomes `return 0;`",
            },
        ),
        (
            "fares.js",
            JAVASCRIPT,
            {
                "`<=` becomes `<`",
                "`===` becomes `!==`",
                "`7` becomes `8`",
                "`&&` becomes `||`",
                "`??` becomes `&&`",
                "`+=` becomes `-=`",
                "`*` becomes `+`",
                '`n <= 9 && names[0] === "2"` becomes `!(n <= 9 && names[0] === "2")`',
                '`console.log("n < 5");` is dropped',
                "`paid += FEE * 2;` is dropped",
                "`return paid ?? 1;` becomes `return 0;`",
                "`n / 2` becomes `undefined`",
            },
        ),
    ],
    ids=["python", "rust", "c", "javascript"],
)
def test_every_kind_of_change_is_made(path: str, text: str, expected: set[str]) -> None:
    assert expected <= changes(path, text)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("bell.rs", "fn ring<T: Add + Copy>(rings: Vec<T>) { spawn(move || rings.len()); }\n"),
        ("bell.rs", "#[repr(align(8))]\nstruct Bell;\n"),
        ("bell.c", "int *ring(int *bell, int n[4]) {\n    int *p, * q = bell;\n    return q;\n}\n"),
        ("bell.js", "export const ring = (bells) => { bells.map((bell) => bell.ring()); };\n"),
        ("bell.c", "int f(void) {\n#if RINGS > 2\n    quiet();\n#endif\n    return many;\n}\n"),
    ],
    ids=["closure-and-bounds", "attribute", "pointers", "arrows", "preprocessor"],
)
def test_a_sign_that_is_no_operator_stays(path: str, text: str) -> None:
    made = changes(path, text)
    assert not [change for change in made if re.match(r"`(?:\|\||[+*>]|\d)` becomes", change)]


def test_a_negative_number_is_one_constant() -> None:
    text = "int find(int n) {\n    return n > 3 ? n : -1;\n}\n"
    assert "`-1` becomes `-2`" in changes("find.c", text)


@pytest.mark.parametrize(("path", "text"), [("fares.py", PYTHON), ("lib.rs", RUST), ("fares.c", C)])
def test_comments_strings_and_declarations_stay(path: str, text: str) -> None:
    made = changes(path, text)
    for left_alone in ("`3` becomes", "`4` becomes", "`5` becomes", "`<` becomes", "`>` becomes"):
        assert not [change for change in made if change.startswith(left_alone)]


def test_a_rust_function_gets_a_default_value_as_its_body() -> None:
    (made,) = mutants((SourceFile("lib.rs", 'pub fn sign() -> String { format!("x") }\n'),))
    assert made.file.content == "pub fn sign() -> String { Default::default() }\n"


def test_the_name_says_file_line_and_change() -> None:
    names = [mutant.name for mutant in mutants((SourceFile("fares.py", PYTHON),))]
    assert "fares.py:7: `<=` becomes `<`" in names


def test_a_few_mutants_reach_every_function_and_several_kinds_of_change() -> None:
    text = "".join(f"def f{at}(n):\n    return n + {at} if n > {at} else n\n" for at in range(8))
    made = mutants((SourceFile("many.py", text),))
    lines = {mutant.name.split(":")[1] for mutant in made}
    assert len(made) == MOST_MUTANTS
    assert len(lines) == 8
    assert len({mutant.name.split(": ")[1].split(" becomes")[0] for mutant in made}) >= 4


def test_the_same_solution_gives_the_same_mutants_and_no_two_are_equal() -> None:
    solution = (SourceFile("fares.py", PYTHON), SourceFile("lib.rs", RUST), SourceFile("f.c", C))
    made = mutants(solution, 100)
    assert made == mutants(solution, 100)
    assert len({mutant.file for mutant in made}) == len(made)
    assert not {mutant.file for mutant in made} & set(solution)


def test_a_maximum_is_not_mutated_to_its_equal() -> None:
    python = "def top(a, best):\n    if a > best:\n        best = a\n    return best\n"
    c = "int top(int a, int best) {\n    if (a > best) {\n        best = a;\n    }\n    return best;\n}\n"
    for path, text in (("top.py", python), ("top.c", c)):
        made = changes(path, text)
        assert "`>` becomes `<`" in made
        assert "`>` becomes `>=`" not in made


LOOP_IN_PYTHON = """def f(n):
    k = 0
    while n > 0:
        n -= 2
        k += 1
    return k
"""
LOOPS_IN_JAVASCRIPT = """export function f(n) {
  let k = 0;
  while (n > 0) {
    n -= 2;
    k += 1;
  }
  for (let i = 0; i < 3; i += 5) k++;
  return k;
}
"""
LOOPS_IN_C = """int f(int n) {
    int k = 0;
    while (n > 0) {
        n -= 2;
        k += 1;
    }
    for (int i = 0; i < 3; i += 5) k++;
    return k;
}
"""


@pytest.mark.parametrize(
    ("path", "text"),
    [("f.py", LOOP_IN_PYTHON), ("f.c", LOOPS_IN_C), ("f.js", LOOPS_IN_JAVASCRIPT)],
)
def test_what_ends_a_loop_stays(path: str, text: str) -> None:
    made = changes(path, text)
    assert not [change for change in made if "n -= 2" in change or change.startswith("`2`")]
    assert not {"`>` becomes `>=`", "`5` becomes `6`", "`n > 0;` is dropped"} & made
    assert [change for change in made if "k += 1" in change]


def test_main_and_unknown_languages_have_no_mutants() -> None:
    assert not mutants((SourceFile("main.c", "int main(void) {\n    return 1 + 2;\n}\n"),))
    assert not mutants((SourceFile("run.sh", "test 1 -lt 2\n"),))


@given(st.sampled_from(["a.py", "a.rs", "a.c", "a.js", "a.ts"]), st.text())
def test_any_text_has_its_mutants(path: str, text: str) -> None:
    for mutant in mutants((SourceFile(path, text),)):
        assert mutant.file.content != text


CODE = (
    "if while for return fn int f x é ( ) { } [ ] ; : < <= > == = + - * / % && ! 1 2.5 0 ' \" \n"
    " // /* # r#\" , else let def pass not and -> => . 'a \\"
)
PIECES = st.sampled_from(sorted({*CODE.split(" "), " "}))


@given(
    st.sampled_from(["a.py", "a.rs", "a.c", "a.js", "a.ts"]),
    st.lists(PIECES, max_size=60).map(" ".join),
)
def test_any_sequence_of_code_has_its_mutants(path: str, text: str) -> None:
    for mutant in mutants((SourceFile(path, text),)):
        assert mutant.file.content != text


@given(st.text(alphabet="aé =\n+1()λ", max_size=40))
def test_mutants_of_python_with_any_letters_are_python(name: str) -> None:
    text = f"def f(n):\n    s = {name!r}; n = n + 1  # é\n    return 'é' if n > 1 else s\n"
    for mutant in mutants((SourceFile("a.py", text),)):
        ast.parse(mutant.file.content)


@pytest.mark.parametrize(
    ("language", "node"), [("python", "P101"), ("rust", "R101"), ("c", "C101")]
)
def test_one_stub_is_put_back_and_the_rest_stays_solved(language: str, node: str) -> None:
    exercise = exercise_for(language, node)
    file = stub_put_back(exercise, exercise.units[1])
    assert file is not None
    assert "n + n" in file.content
    assert "1 * n" in file.content
    assert "n + 7" not in file.content


def test_the_only_unit_of_a_file_is_put_back_whole_and_an_unknown_one_is_left_out() -> None:
    exercise = exercise_for("python", "P101")
    alone = replace(exercise, units=exercise.units[:1])
    assert stub_put_back(alone, alone.units[0]) == exercise.starter[0]
    assert stub_put_back(exercise, replace(exercise.units[0], symbol="thrice")) is None
