"""The lazy answers that every set of tests must reject, made from a reference."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curriculum.mutation.trivial import trivial_answers
from schemas.content import SourceFile
from tests.fake_exercise import exercise_for


@pytest.mark.parametrize(
    ("head", "first"),
    [
        ("pub fn sum(levels: [i32; 4]) -> i32", "levels"),
        ("fn first(n: u8, rows: &[[u8; 3]; 2]) -> [u8; 3]", "n"),
        ("fn plain(n: u32) -> u32", "n"),
        ("fn all<T>(items: &[T]) -> usize where T: Clone", "items"),
        ("fn nothing() -> [u8; 2]", "()"),
    ],
)
def test_every_rust_function_is_emptied_and_echoes(head: str, first: str) -> None:
    text = f"fn before(n: u8) -> u8 {{ n + 1 }}\n{head} {{\n    work()\n}}\n"
    solved = replace(exercise_for("rust", "R101"), solution=(SourceFile("lib.rs", text),))
    made = {answer.tag: answer.files[0].content for answer in trivial_answers(solved)}
    assert f"{head} {{ Default::default() }}" in made["trivial.constant"]
    assert f"{head} {{ {first} }}" in made["trivial.echo"]
    assert "fn before(n: u8) -> u8 { n }" in made["trivial.echo"]
    assert "work" not in "".join(made.values())


def test_a_declaration_without_a_body_stays() -> None:
    text = "trait Tank {\n    fn level(&self, n: [u8; 2]) -> u8;\n}\nfn f(n: u8) -> u8 { n + 1 }\n"
    solved = replace(exercise_for("rust", "R101"), solution=(SourceFile("lib.rs", text),))
    made = {answer.tag: answer.files[0].content for answer in trivial_answers(solved)}
    assert made["trivial.echo"] == text.replace("n + 1", "n")


def test_a_python_coroutine_function_is_emptied_too() -> None:
    text = "class Desk:\n    async def seat(self, row):\n        return await work(row)\n"
    solved = replace(exercise_for("python", "P101"), solution=(SourceFile("desk.py", text),))
    made = {answer.tag: answer.files[0].content for answer in trivial_answers(solved)}
    assert "return 0" in made["trivial.constant"]
    assert "return row" in made["trivial.echo"]
    assert "work" not in "".join(made.values())


def test_a_file_without_functions_is_no_lazy_answer_however_it_is_laid_out() -> None:
    solved = replace(exercise_for("python", "P101"), solution=(SourceFile("a.py", "RATE  =  3\n"),))
    assert {answer.tag for answer in trivial_answers(solved)} == {"trivial.empty"}
