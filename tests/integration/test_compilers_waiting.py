"""Compilers that wait for a save: what they build and say is what it would have been, and they are gone
before anything of the exercise runs."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.ahead.standby import Standby
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest

from .boxes import needs_bwrap
from .runs import files, lay_template, outcomes, request
from .test_built_ahead import commands
from .test_standby import leaders, shown, until

pytestmark = needs_bwrap
TEST = """\
#include "test.h"
#include "twice.h"
TEST(doubles) { CHECK_INT(twice(4), 8); }
"""
HEADER = "int twice(int n);\n"
RIGHT = "int twice(int n) { return n * 2; }\n"
SILENT = {
    "other code": "int twice(int n) { return n + n; }\n",
    "wrong": "int twice(int n) { return n + 5; }\n",
    "its own header": f'#include "twice.h"\n#include <stdio.h>\n#include <stdlib.h>\n{RIGHT}',
    "no newline at its end": RIGHT.strip(),
    "CRLF": RIGHT.replace("{", "{\r\n"),
    "its own name": "#include <string.h>\nint twice(int n) {"
    ' return strcmp(__FILE__ __BASE_FILE__, "src/twice.csrc/twice.c") || __LINE__ != 2 ? 0 : n * 2; }\n',
    "huge": f"static int many[] = {{ {'1, ' * 60_000} }};\n"
    "int twice(int n) { return n * 2 * many[n]; }\n",
    "a macro before a header": "#define _GNU_SOURCE\n#include <string.h>\nint twice(int n)"
    ' { char to[4]; return mempcpy(to, "a", 2) != to ? n * 2 : 0; }\n',
    "empty but for a word": "int twice(int n); int twice(int n) { return n * 2; } int more;\n",
}
TOLD = {
    "a variable": "int twice(int n) { int unused; return n * 2; }\n",
    "a constant in the main file": f"static const int unused = 1;\n{RIGHT}",
    "a function": f"static int unused(void) {{ return 1; }}\n{RIGHT}",
    "no syntax": "int twice(int n) { return n * 2;\n",
    "no such header": f'#include "twcie.h"\n{RIGHT}',
    "a header that is not asked for": "int twice(int n) { return n == INT_MAX ? 0 : n * 2; }\n",
    "no prototype": 'int twice(int n) { puts(""); return n * 2; }\n',
    "once in the main file": f"#pragma once\n{RIGHT}",
    "once, in two lines": f"#prag\\\nma once\n{RIGHT}",
    "once as an operator": f'_Pragma("once")\n{RIGHT}',
    "part of the system": f"#pragma GCC system_header\nint unused(void) {{ int a; }}\n{RIGHT}",
    "the next header": f"#include_next <stdio.h>\n{RIGHT}",
    "an error of its own": f"#error no\n{RIGHT}",
    "an open comment": f"{RIGHT}/* no end",
    "an open condition": f"{RIGHT}#if 1\n",
    "an open string": f'{RIGHT}char *text = "no end\n',
    "a NUL": f"{RIGHT}\0\n",
    "the assembler": f'{RIGHT}asm("nothing of the kind");\n',
    "itself": f'{RIGHT}#include "twice.c"\n',
    "empty": "",
}
"""Each with something that the compiler has to say."""
MORE = f"int more(int n);\n{RIGHT.replace('twice', 'more')}"
USES_MORE = "int more(int n);\nint twice(int n) { return more(n); }\n"
HEADER_USED = '#include "twice.h"\nint twice(int n) { return n * OF; }\n'


def asked(code: str, **more: str) -> RunRequest:
    sources = {
        "twice.h": HEADER,
        "twice.c": code,
        **{f"{name}.c": text for name, text in more.items()},
    }
    made = request("c", sources, {"test_t.c": TEST}, keep_as="s1", timeout_s=20)
    return replace(made, awaited=True)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[LocalRunner]:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    runner.builds_ahead = False
    runner.standby = Standby(after_s=0.0)
    runner.standby.open()
    yield runner
    runner.standby.close()


def after(runner: LocalRunner, before: RunRequest, saved: RunRequest) -> tuple[Evidence, bool]:
    """What a run shows of the files that are saved while compilers wait, and whether one that had waited
    made the object of twice.c."""
    runner.run(before)
    until(lambda: runner.standby.is_idle() and runner.standby.waiting())
    leader = leaders(runner.standby)["c"]
    until(
        lambda: (
            commands(leader).count("cat ../go")
            == sum(f.path.endswith(".c") for f in before.sources)
        )
    )
    built = runner._cache_dir / "s1/root/build/src"
    how, made = built / "twice.o.how", built / "twice.o"
    noted, stood = how.stat().st_mtime_ns, made.stat().st_mtime_ns
    evidence = runner.run(saved)
    assert not Path(f"/proc/{leader}").exists()
    there = how.exists() and made.exists()
    return evidence, there and how.stat().st_mtime_ns == noted and made.stat().st_mtime_ns != stood


def cold(runner: LocalRunner, wanted: RunRequest) -> Evidence:
    return runner.run(replace(wanted, keep_as="", awaited=False))


@pytest.mark.sampled(3)
@pytest.mark.parametrize("program", SILENT)
def test_what_a_waiting_compiler_built_is_tested(program: str, runner: LocalRunner) -> None:
    saved = asked(SILENT[program])
    evidence, waited = after(runner, asked(RIGHT), saved)
    assert waited
    assert shown(evidence) == shown(cold(runner, saved))
    assert evidence.passed == (program != "wrong")
    assert not evidence.diagnostics


@pytest.mark.sampled(3)
@pytest.mark.parametrize("program", TOLD)
def test_what_a_compiler_says_it_says_word_for_word(program: str, runner: LocalRunner) -> None:
    saved = asked(TOLD[program])
    evidence, waited = after(runner, asked(RIGHT), saved)
    assert not waited
    assert shown(evidence) == shown(cold(runner, saved))
    assert evidence.diagnostics


CHANGES = {
    "a header": {"twice.h": f"#define OF 2\n{HEADER}", "twice.c": HEADER_USED},
    "a file that came": {"twice.h": HEADER, "twice.c": USES_MORE, "more.c": MORE},
    "a file in the place of another": {"twice.h": HEADER, "other.c": RIGHT},
    "nothing": {"twice.h": HEADER, "twice.c": RIGHT},
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_change_than_an_edit_shows_what_any_run_does(
    change: str, runner: LocalRunner
) -> None:
    saved = replace(asked(RIGHT), sources=files(CHANGES[change]))
    evidence, _waited = after(runner, asked(RIGHT), saved)
    assert shown(evidence) == shown(cold(runner, saved)) and evidence.passed


def test_a_header_is_noted_among_what_an_object_was_made_of(runner: LocalRunner) -> None:
    code = '#include "twice.h"\nint twice(int n) { return n * 2; }\n'
    _evidence, waited = after(runner, asked(RIGHT), asked(code))
    noted = runner._cache_dir / "s1/root/build/src/twice.d"
    assert waited
    assert noted.read_text().split() == [
        "build/src/twice.o:",
        "src/twice.c",
        "src/twice.h",
        "src/twice.h:",
    ]


LOOKS = r"""
#include <glob.h>
#include <stdio.h>
#include <string.h>
int twice(int n) {
    glob_t found;
    glob("/proc/[0-9]*/cmdline", 0, 0, &found);
    for (size_t i = 0; i < found.gl_pathc; i++) {
        char line[64] = "";
        FILE *file = fopen(found.gl_pathv[i], "r");
        if (file == NULL) continue;
        fread(line, 1, sizeof line - 1, file);
        fclose(file);
        if (strstr(line, "cc1") || strstr(line, "gcc") || strstr(line, "cat")) return 0;
    }
    return n * 2;
}
"""


def test_compilers_that_waited_in_vain_are_gone_when_a_test_runs(runner: LocalRunner) -> None:
    two = "int more(int n) { return n; }\n"
    saved = asked(LOOKS, more=two)
    evidence, _waited = after(runner, asked(RIGHT, more=two), saved)
    assert outcomes(evidence) == {"doubles": "passed"}
    again, _waited = after(runner, saved, saved)  # nothing was built
    assert outcomes(again) == {"doubles": "passed"}


@pytest.mark.parametrize("name", ["text", "go", "done", "how"])
def test_who_reads_what_a_compiler_waits_for_harms_only_that_run(
    name: str, runner: LocalRunner
) -> None:
    reads = asked(f'#include "/tmp/ready/build/src/twice.o/{name}"\n{RIGHT}')
    reads = replace(reads, settings=replace(reads.settings, timeout_s=3.0))
    before = replace(asked(RIGHT), settings=reads.settings)
    begun = time.monotonic()
    evidence, _waited = after(runner, before, reads)
    assert time.monotonic() - begun < 20
    assert evidence.timed_out or evidence.build == "failed"
    assert runner.run(before).passed


def test_make_alone_knows_nothing_of_it(tmp_path: Path) -> None:
    lay_template("c", tmp_path)
    (tmp_path / "src").mkdir()
    for path, text in {"src/twice.h": HEADER, "src/twice.c": RIGHT, "tests/test_t.c": TEST}.items():
        (tmp_path / path).write_text(text)
    told = subprocess.run(
        ["make", "--dry-run", "test"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "ready" not in told.stdout
    subprocess.run(["make", "--silent", "test"], cwd=tmp_path, capture_output=True, check=True)
    assert not list(tmp_path.rglob("*.how"))
