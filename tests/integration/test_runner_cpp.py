"""C++ runs with the real make and g++: values, exceptions, templates, crashes, sanitizers."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from schemas.evidence import Evidence

from .cpp_projects import (
    CRASHING,
    DOUBLES,
    FAILING,
    HANGING,
    HEAD,
    HEADER,
    NOT_BUILDING,
    NOTHING_SHOWN,
    PASSING,
    RIGHT,
    WRONG,
    body,
)
from .runs import language, lay_template, named, outcomes, request

pytestmark = pytest.mark.skipif(
    shutil.which("g++") is None and not os.environ.get("LEARN_CI"), reason="needs g++"
)
EVERY = {**PASSING, **FAILING, **CRASHING, **HANGING, **NOT_BUILDING, **NOTHING_SHOWN}


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache")


def ran(runner: LocalRunner, source: str, tests: str = DOUBLES, **how: str) -> Evidence:
    files = {"a.hpp": HEADER, "a.cpp": source}, {"test_a.cpp": HEAD + tests}
    return runner.run(request("cpp", *files, env=how or None))


def plain_passes(folder: Path, source: str, tests: str) -> bool:
    """What make says of the same files, with nothing of ours around it but the template."""
    lay_template("cpp", folder)
    for path, text in {
        "src/a.hpp": HEADER,
        "src/a.cpp": source,
        "tests/test_a.cpp": HEAD + tests,
    }.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    done = subprocess.run(
        ["make", "--silent", "test"], cwd=folder, capture_output=True, check=False
    )
    return done.returncode == 0


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", EVERY)
def test_verdicts_are_those_of_make(name: str, runner: LocalRunner, tmp_path: Path) -> None:
    evidence = ran(runner, *EVERY[name])
    assert evidence.passed == plain_passes(tmp_path / "plain", *EVERY[name]) == (name in PASSING)
    assert (evidence.build == "failed") == (name in NOT_BUILDING)


def test_a_right_answer_passes_without_a_warning(runner: LocalRunner) -> None:
    evidence = ran(runner, RIGHT)
    assert (evidence.passed, evidence.diagnostics) == (True, ())
    assert outcomes(evidence) == {"doubles": "passed"}


def test_a_failed_comparison_is_taken_apart(runner: LocalRunner) -> None:
    case = named(ran(runner, WRONG), "doubles")
    assert (case.called, case.expected, case.got) == ("f(4)", "8", "16")
    assert (case.file, case.line, case.outcome) == ("tests/test_a.cpp", 5, "failed")


def test_values_are_told_as_one_reads_them(runner: LocalRunner) -> None:
    checks = {
        "whole": ("CHECK_EQ(f(1), 3)", "3", "2"),
        "text": (r'CHECK_EQ(std::string("a\n\"é\x01"), "b")', '"b"', r'"a\n\"é\x01"'),
        "character": ("CHECK_EQ('a', 'b')", "'b'", "'a'"),
        "truth": ("CHECK_EQ(f(1) == 2, false)", "false", "true"),
        "fraction": ("CHECK_EQ(0.1 + 0.2, 0.3)", "0.3", "0.30000000000000004"),
        "near": ("CHECK_NEAR(f(1), 2.5, 0.1)", "2.5", "2"),
        "vector": ("CHECK_EQ((std::vector<int>{1, 2}), {1, 3})", "{1, 3}", "{1, 2}"),
        "nested": (
            "CHECK_EQ((std::map<std::string, std::vector<double>>{{\"a\", {1, 2.5}}}),"
            " std::map<std::string, std::vector<double>>{})",
            *("{}", '{"a": {1, 2.5}}'),
        ),
        "pair": ("CHECK_EQ(std::pair(1, 'x'), std::pair(2, 'x'))", "{2, 'x'}", "{1, 'x'}"),
        "optional": ("CHECK_EQ(std::optional<int>(1), std::nullopt)", "nullopt", "1"),
        "pointer": (
            "CHECK_EQ(std::make_unique<int>(1), nullptr)",
            *("nullptr", "a pointer that is not nullptr"),
        ),
        "scoped": ("CHECK_EQ(Colour::red, Colour::blue)", "Colour(1)", "Colour(0)"),
        "own_writing": ("CHECK_EQ(Point{1}, Point{2})", "<2>", "<1>"),
        "no_writing": ("CHECK_EQ(Dumb{1}, Dumb{2})", *["a value of type Dumb"] * 2),
        "many": (
            "CHECK_EQ(std::vector<int>(60), std::vector<int>{})",
            *("{}", "{" + "0, " * 50 + "… (10 more)}"),
        ),
        "printed": (r'CHECK_PRINTS(std::cout << "x\n", "y\n")', r'"y\n"', r'"x\n"'),
        "unequal": ("CHECK_NE(f(1), 2)", "anything but 2", "2"),
        "thrown": (
            "CHECK_THROWS(std::stoi(\"x\"), std::out_of_range)",
            *("an exception of type std::out_of_range", 'std::invalid_argument, what() "stoi"'),
        ),
    }  # fmt: skip
    types = (
        "#include <iostream>\nenum class Colour { red, blue };\n"
        "struct Dumb { int x; bool operator==(const Dumb &) const = default; };\n"
        "struct Point { int x; bool operator==(const Point &) const = default; };\n"
        "std::ostream &operator<<(std::ostream &out, const Point &p) {"
        " return out << '<' << p.x << '>'; }\n"
    )
    bodies = "".join(f"TEST({name}) {{ {check}; }}\n" for name, (check, _, _) in checks.items())
    evidence = ran(runner, RIGHT, types + bodies)
    assert evidence.build == "ok", evidence.excerpt
    told = {case.name: (case.expected, case.got) for case in evidence.tests}
    assert told == {name: (want, got) for name, (_, want, got) in checks.items()}


def test_an_exception_nobody_catches_is_told_with_its_type_and_words(runner: LocalRunner) -> None:
    case = named(ran(runner, CRASHING["an exception nobody catches"][0]), "doubles")
    assert (case.outcome, case.called, case.line) == ("errored", "f(4)", 5)
    assert 'threw std::runtime_error, what() "no"; nothing caught it' in case.message


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("noexcept left by an exception", "terminate called after throwing an instance of 'int'"),
        (
            "an index out of range",
            "std::vector::operator[]: Assertion '__n < this->size()' failed.",
        ),
        ("an empty unique_ptr", "Assertion 'get() != pointer()' failed."),
        ("a null pointer", "killed by signal 11 (Segmentation fault)"),
        ("exit with 0", "the program ended itself with exit(0) before the test was over"),
        ("abort", "killed by signal 6 (Aborted)"),
    ],
)
def test_an_early_end_is_told_in_the_librarys_words(
    name: str, words: str, runner: LocalRunner
) -> None:
    case = named(ran(runner, *CRASHING[name]), "doubles")
    assert case.outcome == "errored"
    assert words in case.message


def test_an_exception_before_the_first_test_is_told(runner: LocalRunner) -> None:
    evidence = ran(runner, *CRASHING["a static object that throws"])
    assert "terminate called after throwing an instance of 'std::invalid_argument'" in str(
        evidence.crash
    )


def test_a_hang_is_one_tests_timeout(runner: LocalRunner) -> None:
    case = named(ran(runner, *HANGING["an endless loop"]), "doubles")
    assert (case.outcome, case.message) == ("timeout", "stopped after 5 seconds")


def test_an_error_inside_of_the_library_stands_at_the_line_that_asked(runner: LocalRunner) -> None:
    (error, *_more) = ran(runner, *NOT_BUILDING["in a template of the library"]).errors
    assert (error.file, error.line) == ("src/a.cpp", 3)
    assert "no match for ‘operator<’" in error.message


def test_an_error_inside_of_a_check_stands_at_the_check(runner: LocalRunner) -> None:
    evidence = ran(runner, RIGHT, "struct P {};\nTEST(a) { CHECK_EQ(P{}, P{}); }\n")
    assert (evidence.errors[0].file, evidence.errors[0].line) == ("tests/test_a.cpp", 6)
    assert "no match for ‘operator==’" in evidence.errors[0].message


def test_why_a_template_does_not_fit_stands_with_the_error(runner: LocalRunner) -> None:
    source = body("return std::max(n, 2.5);", "#include <algorithm>\n")
    (error, *_more) = ran(runner, source).errors
    assert error.message.startswith("no matching function for call to ‘max(int&, double)’")
    assert "deduced conflicting types for parameter" in error.message


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("std::vector<int> v{1}; return *(v.data() + n);", "heap-buffer-overflow"),
        ("return n + 2147483647;", "signed integer overflow"),
        ("int *p = new int(n); delete p; return *p;", "heap-use-after-free"),
        ("return *new int(n * 2);", "LeakSanitizer"),
    ],
)
def test_sanitizers_speak_in_their_own_words(text: str, words: str, runner: LocalRunner) -> None:
    case = named(ran(runner, body(text), **dict(language("cpp").sanitize_env or {})), "doubles")
    assert case.outcome == "errored"
    assert words in case.message


@pytest.mark.parametrize(
    ("header", "words"),
    [
        (
            "#undef CHECK_EQ\n#define CHECK_EQ(...)\n",
            "redefines a word that the tests are written in",
        ),
        ("#define private public\n", "redefines a word that the tests are written in"),
        ("#define f(n) 0; return\n", "has a macro that would leave a test before its end"),
        ("namespace std { inline int more() { return 1; } }\n", "adds to namespace std"),
        ('#line 3 "tests/test.hpp"\n', "#line directive"),
    ],
)
def test_a_header_that_changes_the_tests_is_not_built(
    header: str, words: str, runner: LocalRunner
) -> None:
    files = {"a.hpp": HEADER + header, "a.cpp": "int f(int n);\n"}, {"test_a.cpp": HEAD + DOUBLES}
    evidence = runner.run(request("cpp", *files))
    assert evidence.build == "failed"
    assert words in "\n".join(item.message for item in evidence.errors)


def test_a_hash_of_an_own_type_may_be_given_to_std(runner: LocalRunner) -> None:
    more = (
        "struct P { int x; bool operator==(const P &) const = default; };\n#include <unordered_set>\n"
        "template <> struct std::hash<P> { std::size_t operator()(const P &p) const"
        " { return static_cast<std::size_t>(p.x); } };\n"
    )
    tests = "TEST(a) { CHECK_TRUE((std::unordered_set<P>{P{1}}.contains(P{1}))); }\n"
    files = {"a.hpp": HEADER + more, "a.cpp": RIGHT}, {"test_a.cpp": HEAD + tests}
    assert runner.run(request("cpp", *files)).passed


def test_an_edit_builds_its_own_object_alone(runner: LocalRunner) -> None:
    tests = {"test_a.cpp": HEAD + DOUBLES}
    for source, passed in ((WRONG, False), (RIGHT, True), (WRONG, False)):
        files = {"a.hpp": HEADER, "a.cpp": source}
        assert runner.run(request("cpp", files, tests, keep_as="kept")).passed is passed


def test_what_the_harness_is_called_in_a_run_is_not_shown(runner: LocalRunner) -> None:
    evidence = ran(runner, RIGHT, "struct P {};\nTEST(a) { CHECK_EQ(P{}, P{}); }\n")
    assert "learn_inside" in evidence.excerpt
    assert evidence.excerpt[evidence.excerpt.index("learn_") :][:12] == "learn_inside"
