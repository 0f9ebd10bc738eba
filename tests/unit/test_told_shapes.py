"""Shapes that mean something beside a pattern or a call, and tags that ask for both."""

from __future__ import annotations

import pytest

from curriculum.diagnosis import shapes
from curriculum.diagnosis.detect import detect
from curriculum.diagnosis.pairs import value
from curriculum.diagnosis.suspects import in_words, suspects
from curriculum.diagnosis.triggers import parse
from schemas.content import SourceFile, Tag
from schemas.evidence import CaseOutcome, Diagnostic, Evidence

CODE = """package shop

func Letters(s string) int { return len(s) }

func Known(stock map[string]int, name string) int {
	return stock[name]
}

func State(stock map[string]int, name string) string {
	if stock[name] == 0 {
		return "none"
	}
	return "some"
}

func Season(month int) string {
	season := "warm"
	switch month {
	case 12:
	case 1, 2:
		season = "winter"
	}
	return season
}

func price(n int) int { return n }
"""
FILES = (SourceFile("shop.go", CODE),)


def failed(called: str, got: str, want: str, name: str = "TestIt") -> CaseOutcome:
    message = f"{called} = {got}, want {want}"
    return CaseOutcome(name, "failed", message, None, None, want, got, called)


def shape(name: str, *cases: CaseOutcome) -> bool:
    evidence = Evidence("ok", cases, exit_status=1)
    return shapes.find(name, evidence, suspects(evidence, FILES)) is not None


@pytest.mark.parametrize(
    ("name", "seen", "unseen"),
    [
        ("bytes_counted", failed('Letters("Grün")', "5", "4"), failed('Letters("fish")', "5", "4")),
        ("bytes_counted", failed('Letters("Grün")', "5", "4"), failed('Letters("Grün")', "7", "4")),
        ("bytes_counted", failed('Cut("Zoë")', '"Zo\\xc3"', '"Zoë"'), failed('Cut("Zoë")', '"Zo"', '"Zoë"')),
        ("code_for_character", failed("F()", "102", '"f"'), failed("F()", "103", '"f"')),
        ("code_for_character", failed("F()", '"Å"', '"Ł"'), failed("F()", '"Ä"', '"Ł"')),
        ("zero_for_missing", failed('Known(s, "a")', "0", "-1"), failed('Known(s, "a")', "0", "0")),
        ("zero_for_missing", failed('Known(s, "a")', "0", "-1"), failed('Letters("a")', "0", "-1")),
        ("zero_is_missing", failed('State(s, "a")', '"none"', '"sold out"', "TestStateOfZero"), failed('State(s, "a")', '"none"', '"some"', "TestStateOfMany")),
        ("empty_case", failed("Season(12)", '"warm"', '"winter"'), failed("Season(3)", '"warm"', '"x"')),
        ("empty_case", failed("Season(12)", '"warm"', '"winter"'), failed("Letters(12)", "1", "2")),
        ("reordered", failed("F()", "[2 1]", "[1 2]"), failed("F()", "[2 3]", "[1 2]")),
        ("reordered", failed("F()", "map[a:[2 1]]", "map[a:[1 2]]"), failed("F()", "map[a:[2 1]]", "map[a:[1 2 3]]")),
        ("reordered", failed("F()", '["b x" "a"]', '["a" "b x"]'), failed("F()", '["a"]', '["a" "b"]')),
        ("zeros_in_front", failed("F()", "[0 0 1 2]", "[1 2]"), failed("F()", "[1 2 0 0]", "[1 2]")),
        ("smaller", failed("F()", "7", "10"), failed("F()", "11", "10")),
        ("smaller", failed("F()", "7", "10"), failed("F()", "-7", "10")),
        ("wrapped_given", failed('Is("copy a: missing")', "false", "true"), failed('Is("missing")', "false", "true")),
        ("error_missing", failed("F()", "5, <nil>", "0, no digit"), failed("F()", "5, <nil>", "0, <nil>")),
        ("deadlocked", CaseOutcome("TestIt", "timeout", "it was running"), CaseOutcome("TestIt", "errored", "fatal error: stack overflow")),
        ("own_panic", CaseOutcome("TestIt", "failed", "panic: not enough"), CaseOutcome("TestIt", "failed", "panic: runtime error: index")),
    ],
)  # fmt: skip
def test_shapes_are_strict(name: str, seen: CaseOutcome, unseen: CaseOutcome) -> None:
    assert shape(name, seen)
    assert not shape(name, unseen)


@pytest.mark.parametrize(
    ("message", "seen"),
    [
        ("undefined: shop.Price", True),
        ("undefined: shop.Prices", False),
        ("undefined: shop.Letters", False),
        ("b.price undefined (type *shop.Box has no field or method price)", True),
        ("b.size undefined (type *shop.Box has no field or method size)", False),
    ],
)
def test_a_name_with_a_small_letter_is_looked_for_in_the_code(message: str, seen: bool) -> None:
    evidence = Evidence(
        "failed", diagnostics=(Diagnostic("error", message, "compile"),), exit_status=1
    )
    found = shapes.find("undefined_exported", evidence, suspects(evidence, FILES))
    assert (found is not None) is seen


TAG = Tag("go.x", "go", "both:divided_first/wrong_value,shadowed_variable/refused", "", "G101")
BEFORE = SourceFile("a.go", "package a\n\nfunc Share(a, b int) int { return 0 }\n")


def tags_of(code: str, evidence: Evidence) -> list[str]:
    return [
        item.tag for item in detect(evidence, (SourceFile("a.go", code),), (BEFORE,), (TAG,), ())
    ]


def test_a_pattern_and_a_shape_are_asked_for_together() -> None:
    wrong = Evidence("ok", (failed("Share(1, 2)", "0", "50"),), exit_status=1)
    panicked = Evidence("ok", (CaseOutcome("TestShare", "failed", "panic: Share"),), exit_status=1)
    first = "package a\n\nfunc Share(a, b int) int { return a / b * 100 }\n"
    assert tags_of(first, wrong) == ["go.x"]
    assert tags_of(first, panicked) == []
    assert tags_of(first.replace("a / b * 100", "a * 10 / b"), wrong) == []


def test_a_pattern_may_stand_where_the_compiler_stopped() -> None:
    code = (
        "package a\n\nfunc Share(a, b int) int {\n\tt := 1\n\tif a > b {\n\t\tt := 2\n\t}\n"
        "\treturn t\n}\n"
    )
    here = Diagnostic("error", "t declared but not used", "compile", "src/a.go", 6)
    there = Diagnostic("error", "t declared but not used", "compile", "src/a.go", 4)
    assert tags_of(code, Evidence("failed", diagnostics=(here,), exit_status=1)) == ["go.x"]
    assert tags_of(code, Evidence("failed", diagnostics=(there,), exit_status=1)) == []


@pytest.mark.parametrize("text", ["both:a", "both:a/", "both:/b", "both:a/b,c"])
def test_both_wants_a_pattern_and_a_shape(text: str) -> None:
    with pytest.raises(ValueError, match="both"):
        parse("go.x", text)


@pytest.mark.parametrize(
    ("printed", "held"),
    [
        ("[1 2 3]", [1, 2, 3]),
        ("[-1.5]", [-1.5]),
        ('["a" "b c"]', ["a", "b c"]),
        ("[a b]", ["a", "b"]),
        ("[1, 2]", [1, 2]),
        ("<nil>", None),
        ("[Function: f]", "[Function: f]"),
        ("map[a:1 b:2]", "map[a:1 b:2]"),
        ('"[1 2]"', "[1 2]"),
    ],
)
def test_values_are_read_as_go_prints_them(printed: str, held: object) -> None:
    assert value(printed) == held


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("TestFareOfZero", "test_fare_of_zero"),
        ("fare_of_zero", "fare_of_zero"),
        ("HTTPServer", "http_server"),
        ("sumTo(4) is 10", "sumto(4)_is_10"),
    ],
)
def test_names_are_read_as_words(name: str, words: str) -> None:
    assert in_words(name) == words
