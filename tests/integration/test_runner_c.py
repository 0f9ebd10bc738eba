"""C runs with the real make and gcc: our harness, Unity's lines, crashes, links and sanitizers."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from languages.folders import BUNDLED
from runtime.runs.runner import LocalRunner

from .runs import files, named, outcomes, request

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or shutil.which("make") is None, reason="needs gcc and make"
)

HEADER = "int twice(int n);\n"
RIGHT = '#include "twice.h"\nint twice(int n) { return n + n; }\n'
WRONG = '#include "twice.h"\nint twice(int n) { return n - n; }\n'
TEST = """#include "test.h"
#include "twice.h"
TEST(doubles) { CHECK_INT(twice(4), 8); }
TEST(doubles_zero) { CHECK_INT(twice(0), 0); }
"""
NAMES = frozenset({"doubles", "doubles_zero"})


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache")


def with_body(body: str) -> dict[str, str]:
    includes = '#include "twice.h"\n#include <signal.h>\n#include <stdio.h>\n#include <stdlib.h>\n'
    return {"twice.h": HEADER, "twice.c": f"{includes}int twice(int n) {{\n{body}\n}}\n"}


def sources(code: str) -> dict[str, str]:
    return {"twice.h": HEADER, "twice.c": code}


def test_a_right_answer_passes_without_a_warning(runner: LocalRunner) -> None:
    evidence = runner.run(request("c", sources(RIGHT), {"test_t.c": TEST}))
    assert evidence.passed
    assert evidence.diagnostics == ()
    assert outcomes(evidence) == {"doubles": "passed", "doubles_zero": "passed"}


def test_a_failed_comparison_is_taken_apart(runner: LocalRunner) -> None:
    case = named(runner.run(request("c", sources(WRONG), {"test_t.c": TEST})), "doubles")
    assert (case.called, case.expected, case.got) == ("twice(4)", "8", "0")
    assert (case.file, case.line, case.outcome) == ("tests/test_t.c", 3, "failed")


def test_every_kind_of_check_tells_both_sides(runner: LocalRunner) -> None:
    checks = {
        "an_int": ("CHECK_INT(twice(1), 3)", "3", "2"),
        "unsigned_one": ("CHECK_UINT(7u, 8u)", "8", "7"),
        "a_char": ("CHECK_CHAR('a', 'b')", '"b" (code 98)', '"a" (code 97)'),
        "a_text": (r'CHECK_STR("a\nb", "a\nc")', r'"a\nc"', r'"a\nb"'),
        "a_null_text": ('CHECK_STR(NULL, "a")', '"a"', "NULL"),
        "a_double": ("CHECK_DOUBLE(1.5, 2.0, 0.1)", "2", "1.5"),
        "a_truth": ("CHECK_TRUE(twice(1) == 3)", "true", "false"),
        "some_ints": ("int w[2] = {1, 3}, g[2] = {1, 2}; CHECK_INTS(g, w, 2)", "{1, 3}", "{1, 2}"),
        "a_print": (r'CHECK_PRINTS(puts("x"), "y\n")', r'"y\n"', r'"x\n"'),
    }
    bodies = "".join(f"TEST({name}) {{ {check}; }}\n" for name, (check, _, _) in checks.items())
    test = '#include "test.h"\n#include "twice.h"\n' + bodies
    evidence = runner.run(request("c", sources(RIGHT), {"test_t.c": test}))
    told = {case.name: (case.expected, case.got) for case in evidence.tests}
    assert told == {name: (want, got) for name, (_, want, got) in checks.items()}


def test_equal_files_give_equal_evidence_kept_or_not(runner: LocalRunner) -> None:
    one = request("c", with_body("int spare;\nreturn n - n;"), {"test_t.c": TEST, "test_u.c": TEST})
    runs = [runner.run(replace(one, keep_as=keep)) for keep in ("", "a", "a", "a")]
    assert {replace(evidence, duration_s=0.0) for evidence in runs} == {
        replace(runs[0], duration_s=0.0)
    }
    assert [item.code for item in runs[0].diagnostics] == ["-Wunused-variable"]


def test_namesakes_in_two_programs_are_told_apart(runner: LocalRunner) -> None:
    evidence = runner.run(request("c", sources(RIGHT), {"test_t.c": TEST, "test_u.c": TEST}))
    assert set(outcomes(evidence)) == {
        f"{program}::{name}" for program in ("test_t", "test_u") for name in NAMES
    }


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("exit(0);", "exit(0)"),
        ("_Exit(n - n);", "exit(0)"),
        ("abort();", "signal 6"),
        ("int *p = NULL; *p = n; return *p;", "signal 11"),
        ("volatile char pad[4096]; pad[0] = 1; return twice(n) + pad[0];", "signal 11"),
        ("return n / (n - n);", "signal 8"),
        ("raise(SIGKILL); return n;", "signal 9"),
    ],
)
def test_an_early_end_is_told_for_each_test(runner: LocalRunner, body: str, words: str) -> None:
    evidence = runner.run(request("c", with_body(body), {"test_t.c": TEST}))
    assert not evidence.passed
    assert outcomes(evidence) == dict.fromkeys(NAMES, "errored")
    assert words in named(evidence, "doubles").message


def test_an_end_before_the_first_test_is_no_pass(runner: LocalRunner) -> None:
    early = sources(
        RIGHT + "#include <stdlib.h>\n__attribute__((constructor)) void e(void) { exit(0); }\n"
    )
    evidence = runner.run(request("c", early, {"test_t.c": TEST}))
    assert evidence.exit_status not in (0, None)
    assert not evidence.passed
    assert evidence.crash == "no test reported a result"


def test_killing_the_harness_is_no_pass(runner: LocalRunner) -> None:
    body = "extern int getppid(void); kill(getppid(), SIGKILL); return n;"
    evidence = runner.run(request("c", with_body(body), {"test_t.c": TEST}))
    assert not evidence.passed
    assert evidence.crash is not None
    assert "Killed" in evidence.crash


def test_prints_that_look_like_results_change_nothing(runner: LocalRunner) -> None:
    body = 'puts("[ok] doubles\\n[done] tests/test_t.c: 2 tests, 2 passed"); return n - n;'
    evidence = runner.run(request("c", with_body(body), {"test_t.c": TEST}))
    assert outcomes(evidence) == {"doubles": "failed", "doubles_zero": "passed"}
    assert "[ok] doubles" in evidence.excerpt


def test_a_hang_is_one_tests_timeout(runner: LocalRunner) -> None:
    quick = TEST.replace('#include "test.h"', '#include "test.h"\n#define unused alarm')
    body = "while (n == 4) alarm(1);\nreturn n + n;"
    hang = {"twice.h": HEADER, "twice.c": f"#include <unistd.h>\nint twice(int n) {{ {body} }}\n"}
    hang["twice.c"] = (
        hang["twice.c"].replace("while", "alarm(1); while").replace(") alarm(1)", ") {}")
    )
    evidence = runner.run(request("c", hang, {"test_t.c": quick}))
    assert outcomes(evidence) == {"doubles": "timeout", "doubles_zero": "passed"}
    assert not evidence.timed_out


def test_a_run_that_does_not_end_is_stopped(runner: LocalRunner) -> None:
    test = TEST.replace("CHECK_INT(twice(4), 8)", "alarm(0); for (;;) {}")
    evidence = runner.run(request("c", sources(RIGHT), {"test_t.c": test}, timeout_s=3))
    assert evidence.timed_out
    assert not evidence.passed
    assert outcomes(evidence.expecting(NAMES))["doubles"] == "timeout"


def test_a_warning_keeps_its_code(runner: LocalRunner) -> None:
    evidence = runner.run(request("c", with_body("if (n) return n + n;"), {"test_t.c": TEST}))
    (warning,) = evidence.diagnostics
    assert (warning.severity, warning.code) == ("warning", "-Wreturn-type")
    assert (warning.file, warning.line) == ("src/twice.c", 7)


def test_a_build_error_is_told_with_its_place(runner: LocalRunner) -> None:
    evidence = runner.run(request("c", with_body("return m;"), {"test_t.c": TEST}))
    assert evidence.build == "failed"
    (error,) = evidence.errors
    assert (error.file, error.line, error.column) == ("src/twice.c", 6, 8)
    assert "undeclared" in error.message
    assert evidence.notices == ()


def test_a_missing_function_is_a_link_error_with_its_caller(runner: LocalRunner) -> None:
    evidence = runner.run(request("c", {"twice.h": HEADER}, {"test_t.c": TEST}))
    assert evidence.build == "failed"
    assert {(error.code, error.file) for error in evidence.errors} == {("link", "tests/test_t.c")}
    assert "undefined reference to `twice'" in evidence.errors[0].message
    assert len(evidence.notices) == 1


def test_a_function_defined_twice_is_a_link_error(runner: LocalRunner) -> None:
    twice = {**sources(RIGHT), "again.c": RIGHT}
    evidence = runner.run(request("c", twice, {"test_t.c": TEST}))
    assert evidence.build == "failed"
    assert "multiple definition of `twice'" in evidence.errors[0].message


def test_one_broken_test_file_does_not_hide_the_other(runner: LocalRunner) -> None:
    tests = {"test_t.c": TEST, "test_u.c": '#include "test.h"\nTEST(u) { nonsense }\n'}
    evidence = runner.run(request("c", sources(RIGHT), tests))
    assert evidence.build == "failed"
    assert {error.file for error in evidence.errors} == {"tests/test_u.c"}
    assert outcomes(evidence) == {"doubles": "passed", "doubles_zero": "passed"}


def test_sanitizers_speak_in_their_own_words(runner: LocalRunner) -> None:
    one = request("c", with_body("int a[2] = {n, n};\nreturn a[0] + a[n / 2];"), {"test_t.c": TEST})
    command = (*one.settings.test_command, "SANITIZE=-fsanitize=address,undefined")
    one = replace(one, settings=replace(one.settings, test_command=command))
    runs = [runner.run(one), runner.run(one)]
    case = named(runs[0], "doubles")
    assert case.outcome == "errored"
    assert "index 2 out of bounds" in case.message
    assert "AddressSanitizer: stack-buffer-overflow" in case.message
    assert (case.file, case.line) == ("src/twice.c", 7)
    assert replace(runs[0], duration_s=0) == replace(runs[1], duration_s=0)


def test_undefined_behaviour_is_no_pass_though_the_value_is_right(runner: LocalRunner) -> None:
    body = "volatile int big = 2147483647; big += n > 0; return n + n;"
    one = request("c", with_body(body), {"test_t.c": TEST})
    command = (*one.settings.test_command, "SANITIZE=-fsanitize=undefined")
    evidence = runner.run(replace(one, settings=replace(one.settings, test_command=command)))
    assert outcomes(evidence) == {"doubles": "errored", "doubles_zero": "passed"}
    assert "signed integer overflow" in named(evidence, "doubles").message


def test_unity_lines_are_read_in_colour(runner: LocalRunner) -> None:
    printed = (
        r"tests/t.c:5:adds:\033[42mPASS\033[00m\n"
        r"tests/t.c:9:subtracts:\033[41mFAIL\033[00m: Expected 2 Was 3\n"
        r"tests/t.c:12:later:\033[43mIGNORE\033[00m: not yet\n"
        r"-----------------------\n3 Tests 1 Failures 1 Ignored \nFAIL\n"
    )
    makefile = f"test:\n\t@printf '{printed}'; exit 1\n"
    one = replace(request("c", sources(RIGHT), {}), build=files({"Makefile": makefile}))
    evidence = runner.run(one)
    assert outcomes(evidence) == {"adds": "passed", "subtracts": "failed", "later": "skipped"}
    case = named(evidence, "subtracts")
    assert (case.expected, case.got, case.file, case.line) == ("2", "3", "tests/t.c", 9)


def test_unity_without_its_summary_is_a_crash(runner: LocalRunner) -> None:
    makefile = "test:\n\t@echo tests/t.c:5:adds:PASS; kill -SEGV $$$$\n"
    one = replace(request("c", sources(RIGHT), {}), build=files({"Makefile": makefile}))
    evidence = runner.run(one)
    assert evidence.crash is not None
    assert "Segmentation fault" in evidence.crash
    assert not evidence.passed


def test_an_edit_counts_though_its_time_is_old(runner: LocalRunner, tmp_path: Path) -> None:
    right = request("c", sources(RIGHT), {"test_t.c": TEST}, keep_as="w")
    wrong = replace(right, sources=files(sources(WRONG)))
    assert runner.run(right).passed
    for path in (tmp_path / "cache/w/root").rglob("*.c"):
        os.utime(path, (1, 1))
    assert not runner.run(wrong).passed
    assert runner.run(right).passed


def test_another_flag_or_header_builds_again(runner: LocalRunner) -> None:
    limit = '#include "limit.h"\n#include "twice.h"\nint twice(int n) { return n + n + LIMIT; }\n'
    texts = {"twice.h": HEADER, "twice.c": limit, "limit.h": "#define LIMIT 0\n"}
    one = request("c", texts, {"test_t.c": TEST}, keep_as="w")
    assert runner.run(one).passed
    assert not runner.run(
        replace(one, sources=files({**texts, "limit.h": "#define LIMIT 1\n"}))
    ).passed
    assert runner.run(one).passed
    command = (*one.settings.test_command, "CFLAGS=-DLIMIT=nonsense -Dint=nonsense")
    flags = replace(one, settings=replace(one.settings, test_command=command))
    assert runner.run(flags).build == "failed"


def test_another_makefile_builds_again(runner: LocalRunner) -> None:
    one = request("c", sources(RIGHT), {"test_t.c": TEST}, keep_as="w")
    template = (BUNDLED / "c/template/Makefile").read_text()
    broken = template.replace("-std=gnu11", "-Dint=nonsense")
    assert runner.run(one).passed
    assert runner.run(replace(one, build=files({"Makefile": broken}))).build == "failed"
    assert runner.run(one).passed


def test_a_source_that_is_gone_is_not_linked_again(runner: LocalRunner) -> None:
    one = request("c", {"twice.h": HEADER, "twice.c": RIGHT}, {"test_t.c": TEST}, keep_as="w")
    assert runner.run(one).passed
    assert runner.run(replace(one, sources=files({"twice.h": HEADER}))).build == "failed"


@pytest.mark.parametrize("name", ["board (copy).c", "a$b.c", "-x.c", "it's.h", "sub dir/x.c"])
def test_a_name_that_make_reads_specially_is_refused_by_that_name(
    runner: LocalRunner, name: str
) -> None:
    evidence = runner.run(request("c", {**sources(RIGHT), name: "int more;\n"}, {"test_t.c": TEST}))
    (error,) = evidence.errors
    assert (evidence.build, error.file) == ("failed", f"src/{name}")
    assert "call it" in error.message


def test_a_program_may_have_a_read_and_a_clock_of_its_own(runner: LocalRunner) -> None:
    own = (
        "typedef int clock_t;\nint read(void) { return 2; }\nint write(clock_t at) { return at; }\n"
    )
    evidence = runner.run(request("c", {**sources(RIGHT), "own.c": own}, {"test_t.c": TEST}))
    assert evidence.passed


def test_names_of_posix_are_free_for_the_learner(runner: LocalRunner) -> None:
    header = (
        "typedef struct { int hours; } clock_t;\nint read(clock_t clock);\nint write(int n);\n"
        "int twice(int n);\n"
    )
    body = (
        '#include "twice.h"\nint read(clock_t clock) { return clock.hours; }\n'
        "int write(int n) { return n; }\n"
        "int twice(int n) { clock_t now = {n}; return read(now) + write(n); }\n"
    )
    evidence = runner.run(request("c", {"twice.h": header, "twice.c": body}, {"test_t.c": TEST}))
    assert evidence.passed, evidence.excerpt
    assert evidence.diagnostics == ()


def test_a_header_with_the_name_of_the_systems_is_found_by_quotes_only(runner: LocalRunner) -> None:
    texts = {**sources(RIGHT), "string.h": "#error not this one\n"}
    assert runner.run(request("c", texts, {"test_t.c": TEST})).passed


def test_what_the_harness_is_called_in_a_run_is_not_shown(runner: LocalRunner) -> None:
    evidence = runner.run(
        request("c", sources(RIGHT), {"test_t.c": TEST.replace("twice(4)", '"four"')})
    )
    assert "learn_check_int" in evidence.excerpt
    assert not re.search("learn_[0-9a-f]{16}", repr(evidence))
