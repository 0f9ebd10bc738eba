"""Python runs with the real pytest: comparisons, imports that fail, sub-tests, early ends."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner

from .runs import files, named, outcomes, request

RIGHT = "def twice(n):\n    return n + n\n"
WRONG = "def twice(n):\n    return n - n\n"
TEST = """from doubling import twice


def test_doubles():
    assert twice(4) == 8


def test_doubles_zero():
    assert twice(0) == 0
"""
NAMES = frozenset({"test_doubles", "test_doubles_zero"})


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache")


def with_body(body: str) -> dict[str, str]:
    return {"doubling.py": f"import os, sys\n\n\ndef twice(n):\n    {body}\n"}


def test_a_right_answer_passes_by_name(runner: LocalRunner) -> None:
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": TEST}))
    assert evidence.passed
    assert outcomes(evidence) == dict.fromkeys(NAMES, "passed")


def test_a_generator_inside_a_test_is_the_tests_own_affair(runner: LocalRunner) -> None:
    test = (
        "from doubling import twice\n\n\ndef test_each():\n    def numbers():\n        yield 4\n\n"
        "    for number in numbers():\n        assert twice(number) == 8\n"
    )
    assert runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": test})).passed
    assert not runner.run(request("python", {"doubling.py": WRONG}, {"test_t.py": test})).passed


def test_a_failed_comparison_is_taken_apart(runner: LocalRunner) -> None:
    evidence = runner.run(request("python", {"doubling.py": WRONG}, {"test_t.py": TEST}))
    case = named(evidence, "test_doubles")
    assert (case.called, case.expected, case.got) == ("twice(4)", "8", "0")
    assert (case.file, case.line, case.outcome) == ("tests/test_t.py", 5, "failed")


def test_an_exception_is_placed_where_it_was_raised(runner: LocalRunner) -> None:
    evidence = runner.run(request("python", with_body("return [][n]"), {"test_t.py": TEST}))
    case = named(evidence, "test_doubles")
    assert (case.file, case.line) == ("src/doubling.py", 5)
    assert case.message == "IndexError: list index out of range"


def test_long_values_are_told_in_full(runner: LocalRunner) -> None:
    test = "from doubling import twice\ndef test_long():\n    assert twice('ab' * 300) == 'x'\n"
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": test}))
    assert named(evidence, "test_long").got == repr("ab" * 600)


def test_equal_files_give_equal_evidence_kept_or_not(runner: LocalRunner) -> None:
    body = "return object() if n else n"
    one = request("python", with_body(body), {"test_t.py": TEST})
    runs = [runner.run(replace(one, keep_as=keep)) for keep in ("", "", "a", "a")]
    assert {replace(evidence, duration_s=0.0) for evidence in runs} == {
        replace(runs[0], duration_s=0.0)
    }


@pytest.mark.parametrize(
    ("code", "kind", "line"),
    [
        ("def twice(n:\n    return n\n", "SyntaxError", 1),
        ("def twice(n):\nreturn n\n", "IndentationError", 2),
        ("import nothing_here\n", "ModuleNotFoundError", 1),
        (RIGHT + "\ntwice(missing)\n", "NameError", 4),
        ("import sys\nsys.exit(0)\n", "SystemExit", 2),
    ],
)
def test_a_source_that_cannot_be_imported_is_a_failed_build(
    runner: LocalRunner, code: str, kind: str, line: int
) -> None:
    evidence = runner.run(request("python", {"doubling.py": code}, {"test_t.py": TEST}))
    assert evidence.build == "failed"
    (error,) = evidence.errors
    assert (error.code, error.file, error.line) == (kind, "src/doubling.py", line)
    assert evidence.notices == ()
    assert not evidence.passed


@pytest.mark.parametrize(
    ("sources", "told"),
    [
        ({"doubling.py": "def thrice(): pass\n"}, "does not have `twice` yet; tests/test_t.py:1"),
        ({"other.py": ""}, "src/"),
    ],
)
def test_an_import_that_fails_in_a_test_is_laid_at_the_sources(
    runner: LocalRunner, sources: dict[str, str], told: str
) -> None:
    evidence = runner.run(request("python", sources, {"test_t.py": TEST}))
    assert evidence.build == "failed"
    assert {error.file for error in evidence.errors} == {"tests/test_t.py"}
    assert told in evidence.notices[0]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("os._exit(0)", "exit status 0"),
        ("os._exit(5)", "exit status 5"),
        ("os.abort()", "Aborted"),
        ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
        ("os.kill(os.getpid(), 9)", "signal 9"),
    ],
)
def test_an_early_end_is_never_a_pass(runner: LocalRunner, body: str, words: str) -> None:
    evidence = runner.run(request("python", with_body(body), {"test_t.py": TEST}))
    assert not evidence.passed
    assert evidence.crash is not None
    assert words in evidence.crash
    assert outcomes(evidence.expecting(NAMES)) == dict.fromkeys(NAMES, "errored")


def test_exit_inside_a_test_fails_that_test(runner: LocalRunner) -> None:
    evidence = runner.run(request("python", with_body("sys.exit(0)"), {"test_t.py": TEST}))
    assert outcomes(evidence) == dict.fromkeys(NAMES, "failed")
    assert named(evidence, "test_doubles").message == "SystemExit: 0"


def test_endless_recursion_is_an_ordinary_failure(runner: LocalRunner) -> None:
    evidence = runner.run(request("python", with_body("return twice(n)"), {"test_t.py": TEST}))
    assert outcomes(evidence) == dict.fromkeys(NAMES, "failed")
    assert "RecursionError" in named(evidence, "test_doubles").message


def test_a_forged_report_is_no_pass(runner: LocalRunner) -> None:
    body = "print('2 passed in 0.01s'); os._exit(0)"
    assert not runner.run(request("python", with_body(body), {"test_t.py": TEST})).passed


def test_a_stale_report_is_not_read(runner: LocalRunner) -> None:
    right = request("python", {"doubling.py": RIGHT}, {"test_t.py": TEST}, keep_as="w")
    assert runner.run(right).passed
    assert not runner.run(replace(right, sources=files(with_body("os._exit(0)")))).passed


def test_a_hang_keeps_the_tests_before_it(runner: LocalRunner) -> None:
    test = "def test_first():\n    pass\n\n\n" + TEST.replace(
        "from doubling import twice", "from doubling import twice  # noqa"
    )
    body = "while True: pass"
    one = request("python", with_body(body), {"test_t.py": test}, timeout_s=4)
    evidence = runner.run(one)
    assert evidence.timed_out
    assert not evidence.passed
    assert outcomes(evidence)["test_first"] == "passed"
    assert outcomes(evidence) == {"test_first": "passed", "test_doubles": "timeout"}
    assert outcomes(evidence.expecting(NAMES))["test_doubles_zero"] == "timeout"
    assert evidence.notices == ("it was at src/doubling.py:5 when the time limit stopped it",)


@pytest.mark.parametrize("daemon", [False, True])
def test_a_thread_that_never_ends_holds_the_run_as_it_holds_python(
    daemon: bool, runner: LocalRunner
) -> None:
    never = f"threading.Thread(target=threading.Event().wait, daemon={daemon}).start()"
    code = RIGHT.replace("def twice", f"import threading\n{never}\ndef twice", 1)
    one = request("python", {"doubling.py": code}, {"test_t.py": TEST}, timeout_s=3)
    evidence = runner.run(one)
    assert evidence.timed_out is not daemon
    assert evidence.passed is daemon


def test_what_is_left_for_the_end_is_done(runner: LocalRunner) -> None:
    code = RIGHT.replace(
        "def twice", "import atexit\natexit.register(print, 'the end')\ndef twice", 1
    )
    evidence = runner.run(request("python", {"doubling.py": code}, {"test_t.py": TEST}))
    assert evidence.passed
    assert "the end" in evidence.excerpt


def test_a_failed_sub_test_fails_its_test(runner: LocalRunner) -> None:
    test = """import unittest
from doubling import twice


class Doubling(unittest.TestCase):
    def test_many(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertEqual(twice(n), 2)

    def test_one(self):
        self.assertEqual(twice(1), 2)
"""
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": test}))
    assert outcomes(evidence) == {"Doubling::test_many": "failed", "Doubling::test_one": "passed"}
    assert named(evidence, "Doubling::test_many").got == "0"


def test_values_are_taken_out_of_the_prose_of_unittest(runner: LocalRunner) -> None:
    body = "\n".join(
        f"    def test_{name}(self):\n        self.assertEqual({got}, {want}, {said!r})"
        for name, got, want, said in (
            ("list", "twice([1])", "[2, 2]", "called twice([1])"),
            ("tuple", "(1, 2)", "(1, 3)", ""),
            ("dict", "{'a': twice(1)}", "{'a': 3}", "of : all"),
            ("text", "'a != b'", "'c'", ""),
        )
    )
    test = (
        f"import unittest\nfrom doubling import twice\n\n\nclass All(unittest.TestCase):\n{body}\n"
    )
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": test}))
    sides = {case.name: (case.got, case.expected) for case in evidence.failing}
    assert sides == {
        "All::test_list": ("[1, 1]", "[2, 2]"),
        "All::test_tuple": ("(1, 2)", "(1, 3)"),
        "All::test_dict": ("{'a': 2}", "{'a': 3}"),
        "All::test_text": ("'a != b'", "'c'"),
    }


@pytest.mark.parametrize("at", ["in a test", "at import"])
def test_nothing_of_the_runner_is_said_of_a_program_that_asks(runner: LocalRunner, at: str) -> None:
    asks = (
        "    return int(input('how many? '))\n"
        if at == "in a test"
        else "    return n\n\n\ninput()\n"
    )
    evidence = runner.run(
        request("python", {"doubling.py": f"def twice(n):\n{asks}"}, {"test_t.py": TEST})
    )
    told = [case.message for case in evidence.failing] or [evidence.errors[0].message]
    assert all("nobody types anything while the tests run" in text for text in told)
    assert "-s" not in evidence.excerpt
    assert "pytest" not in "".join(told)


@pytest.mark.parametrize(
    ("source", "column"),
    [
        ("def twice(n):\n    return (n + n\n", 12),
        ("def twice(n):\n\tprint n\n", 2),
        ("ü = 1\n\n\nif ü:\n    twice = total\n", 13),
        ("def twice(n):\nreturn n\n", 1),
    ],
)
def test_python_points_at_a_column_of_the_line(
    runner: LocalRunner, source: str, column: int
) -> None:
    evidence = runner.run(request("python", {"doubling.py": source}, {"test_t.py": TEST}))
    assert evidence.errors[0].column == column
    assert evidence.errors[0].file == "src/doubling.py"


def test_null_bytes_are_laid_at_the_file_that_holds_them(runner: LocalRunner) -> None:
    sources = {"doubling.py": "from deep import twice\n", "deep.py": f"{RIGHT}\0\0"}
    (error,) = runner.run(request("python", sources, {"test_t.py": TEST})).errors
    assert (error.file, error.code) == ("src/deep.py", "SyntaxError")
    assert "null bytes" in error.message


@pytest.mark.parametrize(
    ("asserted", "called"),
    [
        ("twice([4, 9]) == 26", "twice([4, 9])"),
        ("twice(given) == 26", "twice([4, 9])"),
        ("len([twice(given), 3]) == 26", "len([[], 3])"),
        ("twice(*[[1]], **{}) == 26", "twice(*[[1]], **{})"),
        ("twice({'a': [1]}) == 26", "twice({'a': [1]})"),
        ("Box().take([4, 9]) == 26", "take([4, 9])"),
        ("given == [4, 9] and twice(given) == 26", None),
    ],
)
def test_what_was_passed_is_told_as_it_was(
    runner: LocalRunner, asserted: str, called: str | None
) -> None:
    sources = (
        "def twice(n):\n    n.clear()\n    return n\n\n\n"
        "class Box:\n    def take(self, n):\n        return twice(n)\n"
    )
    test = f"from doubling import Box, twice\n\n\ndef test_it():\n    given = [4, 9]\n    assert {asserted}\n"
    (case,) = runner.run(request("python", {"doubling.py": sources}, {"test_t.py": test})).failing
    assert case.called == called


def test_what_a_test_looks_at_after_the_call_is_told_as_it_is(runner: LocalRunner) -> None:
    sources = "def twice(n):\n    n.clear()\n"
    body = "    given = [4]\n    twice(given)\n    assert given == [4]\n"
    test = f"from doubling import twice\n\n\ndef test_it():\n{body}"
    (case,) = runner.run(request("python", {"doubling.py": sources}, {"test_t.py": test})).failing
    assert (case.got, case.expected) == ("[]", "[4]")


def test_an_error_of_several_lines_is_told_whole(runner: LocalRunner) -> None:
    source = "class A:\n    pass\n\n\nclass C(A, type('B', (A,), {})):\n    pass\n"
    (error,) = runner.run(request("python", {"doubling.py": source}, {"test_t.py": TEST})).errors
    assert (error.code, error.line) == ("TypeError", 5)
    assert error.message.endswith("resolution order (MRO) for bases A, B")


def test_parameters_are_part_of_the_name(runner: LocalRunner) -> None:
    test = (
        "import pytest\nfrom doubling import twice\n\n\n"
        "@pytest.mark.parametrize('n', [1, 2])\ndef test_n(n):\n    assert twice(n) == 2\n"
    )
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, {"test_t.py": test}))
    assert outcomes(evidence) == {"test_n[1]": "passed", "test_n[2]": "failed"}


def test_namesakes_in_two_files_are_told_apart(runner: LocalRunner) -> None:
    tests = {"test_t.py": TEST, "test_u.py": TEST}
    evidence = runner.run(request("python", {"doubling.py": RIGHT}, tests))
    assert set(outcomes(evidence)) == {
        f"tests.{file}::{name}" for file in ("test_t", "test_u") for name in NAMES
    }


def test_an_edit_of_equal_size_in_the_same_second_counts(runner: LocalRunner) -> None:
    right = request("python", {"doubling.py": RIGHT}, {"test_t.py": TEST}, keep_as="w")
    wrong = replace(right, sources=files({"doubling.py": WRONG}))
    assert len(RIGHT) == len(WRONG)
    assert [runner.run(one).passed for one in (right, wrong, right)] == [True, False, True]


def test_a_planted_conftest_is_not_read(runner: LocalRunner) -> None:
    planted = {"doubling.py": WRONG, "conftest.py": "import os\nos._exit(0)\n"}
    evidence = runner.run(request("python", planted, {"test_t.py": TEST}))
    assert named(evidence, "test_doubles").outcome == "failed"


def test_what_learners_print_is_cleaned_for_the_excerpt(runner: LocalRunner) -> None:
    body = r"print('\x1b]52;c;evil\x07\x1b[2J\u202eshown'); return 1"
    evidence = runner.run(request("python", with_body(body), {"test_t.py": TEST}))
    assert "shown" in evidence.excerpt
    assert not {"\x1b", "\x07", "\u202e"} & set(evidence.excerpt)


@pytest.mark.parametrize(
    ("test", "outcome"),
    [
        (
            "import gc\nimport pytest\nfrom doubling import Twice\n\n\n"
            '@pytest.mark.filterwarnings("error")\ndef test_t():\n    Twice()\n    gc.collect()\n',
            "failed",
        ),
        ("def test_t(doctest_namespace):\n    assert doctest_namespace == {}\n", "passed"),
    ],
)
def test_a_test_may_ask_for_any_part_of_pytest(
    runner: LocalRunner, test: str, outcome: str
) -> None:
    source = "class Twice:\n    def __del__(self):\n        raise ValueError(2)\n"
    evidence = runner.run(request("python", {"doubling.py": source}, {"test_t.py": test}))
    assert named(evidence, "test_t").outcome == outcome
