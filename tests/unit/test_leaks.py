"""How much of a solution a text gives away, and what counts as prose around it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from orchestration.policy.leaks import containment, file_tokens, longest_run, renamed, tokens
from orchestration.policy.markdown import code_lines, ends_in_a_block, grade, inline_code, prose
from schemas.content import SourceFile

SOLUTION = tokens(
    "def total(prices):\n    return sum(price * 2 for price in prices if price > 0)\n"
)
KNOWN = tokens("def total(prices):\n    return 0\n")


def test_the_longest_run_is_found_in_prose() -> None:
    said = tokens("You could return sum(price * 2 for price in prices somehow")
    assert longest_run(said, SOLUTION, KNOWN) == (
        *("sum", "(", "price", "*", "2"),
        *("for", "price", "in", "prices"),
    )


def test_backticks_do_not_break_a_run() -> None:
    said = tokens("Return `sum(price * 2` and then `for price in prices`")
    assert len(longest_run(said, SOLUTION, KNOWN)) == 5
    joined = tokens("`sum(price * 2` `for price in prices`")
    assert len(longest_run(joined, SOLUTION, KNOWN)) == 9


def test_what_the_learner_was_given_is_no_leak() -> None:
    assert len(longest_run(tokens("def total(prices):"), SOLUTION, KNOWN)) == 1
    assert containment(tokens("def total(prices): return 0"), SOLUTION, KNOWN) == 0.0


def test_a_given_signature_with_one_new_token_is_a_run_of_one() -> None:
    solution = tokens("fn swap(a: i32, b: i32) -> (i32, i32) { (b, a) }")
    known = tokens("fn swap(a: i32, b: i32) -> (i32, i32) { todo!() }")
    said = tokens("fn swap(a: i32, b: i32) -> (i32, i32) { (")
    assert longest_run(said, solution, known) == ("(",)


def test_the_whole_solution_is_contained_in_itself() -> None:
    assert containment(SOLUTION, SOLUTION, KNOWN) == 1.0
    assert containment(tokens("nothing of it"), SOLUTION, KNOWN) == 0.0


def test_nothing_is_contained_of_a_solution_without_anything_of_its_own() -> None:
    assert containment(SOLUTION, SOLUTION, SOLUTION) == 0.0


def test_a_renamed_copy_has_the_same_shape() -> None:
    copy = tokens("return sum(p * 2 for p in xs if p > 0)")
    assert renamed(copy) == renamed(SOLUTION)[6:]


def test_comments_of_the_solution_are_not_part_of_it() -> None:
    files = (SourceFile("lib.rs", "// the answer\nfn two() -> i32 { 2 /* not 3 */ }\n"),)
    assert file_tokens(files) == tokens("fn two() -> i32 { 2 }")


@given(st.text(max_size=300))
def test_leak_measures_take_any_text(text: str) -> None:
    said = tokens(text)
    assert 0.0 <= containment(said, SOLUTION, KNOWN) <= 1.0
    assert len(longest_run(said, SOLUTION, KNOWN)) <= min(len(said), len(SOLUTION))


@given(
    st.lists(st.sampled_from("abcd("), max_size=12), st.lists(st.sampled_from("abcd("), max_size=12)
)
def test_the_run_is_a_longest_common_one(text: list[str], solution: list[str]) -> None:
    """Against the obvious definition, with nothing given to the learner."""
    found = longest_run(tuple(text), tuple(solution), ())
    common = {
        tuple(text[i:j])
        for i in range(len(text))
        for j in range(i + 1, len(text) + 1)
        if tuple(text[i:j])
        in {tuple(solution[k : k + j - i]) for k in range(len(solution) - (j - i) + 1)}
    }
    assert len(found) == max(map(len, common), default=0)
    assert found == () or found in common


def test_code_lines_are_those_in_fences_and_those_indented_after_a_blank_line() -> None:
    text = "Look:\n\n```c\nint a;\n\nint b;\n```\n\n    int c;\n\n- one\n    still one\n"
    assert code_lines(text) == ["int a;", "int b;", "    int c;"]


def test_indentation_shared_by_all_lines_is_no_code() -> None:
    assert code_lines("    Which line?\n\n    This one.\n") == []


def test_a_longer_fence_holds_a_shorter_one() -> None:
    assert not ends_in_a_block("````\n```\n````\n")
    assert ends_in_a_block("```python\nprint(1)\n")
    assert not ends_in_a_block("```python\nprint(1)\n```")


def test_inline_code_and_prose_are_told_apart() -> None:
    text = "Use `a + b`.\n\n~~~\n`c`\n~~~\n"
    assert inline_code(text) == ["a + b"]
    assert "`c`" not in prose(text)


def test_plain_sentences_have_a_low_grade_and_long_words_a_high_one() -> None:
    plain = "The loop runs once too often. Look at the last round. What is the index there?"
    heavy = (
        "Considering multiplicative relationships between elementary quantities necessitates"
        " investigating denominational representations of indivisible monetary denominations."
    )
    assert grade(plain) < 5
    assert grade(heavy) > 15


def test_names_of_tests_do_not_raise_the_grade() -> None:
    named = "The test `returns_an_empty_collection_for_negative_multiplication` fails. Why?"
    bare = "The test returns_an_empty_collection_for_negative_multiplication fails. Why?"
    assert grade(named) < 5
    assert grade(bare) < 5


@given(st.text(max_size=200))
def test_markdown_measures_take_any_text(text: str) -> None:
    assert isinstance(grade(text), float)
    assert isinstance(ends_in_a_block(text), bool)
    assert len(code_lines(text)) <= len(text.splitlines())
