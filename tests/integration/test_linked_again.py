"""A program that was linked before is linked without the compiler: the same program, and the same words."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.exchange.calls import RunRequest

from .boxes import needs_bwrap
from .runs import lay_template, request
from .test_standby import shown

pytestmark = needs_bwrap
TEST = '#include "test.h"\nint twice(int n);\nTEST(doubles) { CHECK_INT(twice(4), 8); }\n'
RIGHT = "int twice(int n) { return n * 2; }\n"
EDITS = {
    "right": RIGHT + "// edited\n",
    "wrong": "int twice(int n) { return n + 5; }\n",
    "a name that is missing": "int more(int n);\nint twice(int n) { return more(n); }\n",
    "a name twice": f"{RIGHT}int main(void) {{ return 0; }}\n",
    "a warning of the linker": f"{RIGHT}char *gets(char *);\nchar *(*unsafe)(char *) = gets;\n",
    "a stack that runs": f'{RIGHT}asm(".section .note.GNU-stack,\\"x\\",@progbits\\n.text");\n',
    "a library's function": "#include <math.h>\nint twice(int n) { return (int)lround(sqrt(n)) * 4; }\n",
    "too early": "static void *pick(void) { return 0; }\n"
    f'void early(void) __attribute__((ifunc("pick")));\n{RIGHT}',
}


def asked(code: str, keep_as: str = "s1") -> RunRequest:
    return request("c", {"twice.c": code}, {"test_t.c": TEST}, keep_as=keep_as)


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    """The program was linked twice: how is noted."""
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    for edit in ("", "// once\n"):
        assert runner.run(asked(RIGHT + edit)).passed
    return runner


@pytest.mark.sampled(3)
@pytest.mark.parametrize("edit", EDITS)
def test_a_run_that_links_again_shows_what_a_first_one_does(edit: str, runner: LocalRunner) -> None:
    cold = runner.run(asked(EDITS[edit], keep_as=""))
    again = runner.run(asked(EDITS[edit]))
    assert shown(again) == shown(cold)
    assert (
        again.excerpt == cold.excerpt
    )  # what the linker said of a program that runs is told here alone
    assert runner.run(asked(RIGHT)).passed


def test_it_is_the_program_that_the_compiler_has_linked(
    runner: LocalRunner, tmp_path: Path
) -> None:
    """Told by a note that is older than the program, and by every byte of it."""
    build = runner._cache_dir / "s1/root/build"
    noted = (build / "test_t.ld").stat().st_mtime_ns
    assert runner.run(asked(EDITS["right"])).passed
    assert (build / "test_t.ld").stat().st_mtime_ns == noted
    assert (build / "test_t").stat().st_mtime_ns > noted
    (tmp_path / "bare").symlink_to(build.parent)
    objects = ["build/harness.o", "build/test_t.o", "build/src/twice.o"]
    command = ["gcc", "-o", str(tmp_path / "again"), *objects, "-lm", "-pthread"]
    subprocess.run(command, cwd=build.parent, check=True)
    assert (tmp_path / "again").read_bytes() == (build / "test_t").read_bytes()


def test_make_alone_notes_nothing(tmp_path: Path) -> None:
    lay_template("c", tmp_path)
    (tmp_path / "src").mkdir()
    for path, text in {"src/twice.c": RIGHT, "tests/test_t.c": TEST}.items():
        (tmp_path / path).write_text(text)
    for _ in range(2):
        subprocess.run(["make", "--silent", "test"], cwd=tmp_path, capture_output=True, check=True)
        os.utime(tmp_path / "src/twice.c")
    assert not [*tmp_path.rglob("*.ld"), *tmp_path.rglob("*.how")]
