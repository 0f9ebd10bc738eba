"""What was built is kept for the next run, and nothing that a test writes can take its place."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.gate import Gate
from schemas.evidence import Evidence

from .boxes import boxed, needs_bwrap
from .runs import outcomes, request

pytestmark = needs_bwrap
needs_gcc = pytest.mark.skipif(
    shutil.which("gcc") is None and not os.environ.get("LEARN_CI"), reason="needs gcc"
)
needs_cargo = pytest.mark.skipif(
    shutil.which("cargo") is None and not os.environ.get("LEARN_CI"), reason="needs cargo"
)

TESTS = {
    f"test_{name}.c": f'#include "test.h"\n#include "twice.h"\nTEST({name}) {{ CHECK_INT(twice(4), 8); }}\n'
    for name in ("a", "b")
}
HEADER = "int twice(int n);\n"
WRONG = '#include "twice.h"\nint twice(int n) { return n - n; }\n'
FORGING_C = """#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "twice.h"
static void forge(const char *name) {
    char path[99];
    for (int to = 0; to < 2; to++) {
        snprintf(path, sizeof path, "/box/%s/build/test_%s", to ? "sealed" : "root", name);
        remove(path);
        FILE *file = fopen(path, "w");
        if (file == NULL) continue;
        fprintf(file, "#!/bin/sh\\necho '[ok] %s'; echo '[done] %s: 1 tests, 1 passed'\\n", name, name);
        fclose(file);
        chmod(path, 0755);
    }
}
int twice(int n) {
    forge("a");
    forge("b");
    return n - n;
}
"""
FORGING_RUST = """use std::fs;
use std::os::unix::fs::PermissionsExt;
pub fn twice(n: i32) -> i32 {
    for top in ["/box/root/target/debug/deps", "/box/sealed/target/debug/deps"] {
        for entry in fs::read_dir(top).unwrap().flatten() {
            let path = entry.path();
            if path.extension().is_none() {
                let _ = fs::remove_file(&path);
                let said = "running 1 test\\ntest doubles ... ok\\n\\ntest result: ok. 1 passed; 0 failed; \\
                    0 ignored; 0 measured; 0 filtered out; finished in 0.00s\\n";
                let _ = fs::write(&path, format!("#!/bin/sh\\ncat <<'X'\\n\\n{said}\\nX\\n"));
                let _ = fs::set_permissions(&path, fs::Permissions::from_mode(0o755));
            }
        }
    }
    n - n
}
"""
RUST_TEST = "use exercise::twice;\n#[test]\nfn doubles() {\n    assert_eq!(twice(4), 8);\n}\n"


def kept(tmp_path: Path, pattern: str) -> dict[str, int]:
    """The programs that stand ready for the next run, with their times."""
    root = tmp_path / "boxed" / "s" / "root"
    return {
        path.name: path.stat().st_mtime_ns
        for path in root.glob(pattern)
        if path.is_file() and os.access(path, os.X_OK)
    }


def settled(evidence: Evidence) -> Evidence:
    return replace(evidence, duration_s=0.0)


@needs_gcc
def test_a_forged_program_counts_neither_now_nor_later(tmp_path: Path) -> None:
    asked = request("c", {"twice.h": HEADER, "twice.c": FORGING_C}, TESTS, keep_as="s")
    runner = boxed(tmp_path)
    for _ in range(2):
        assert set(outcomes(runner.run(asked)).values()) == {"failed"}


@needs_cargo
def test_a_forged_rust_program_counts_neither_now_nor_later(tmp_path: Path) -> None:
    tests = {"a.rs": RUST_TEST, "b.rs": RUST_TEST}
    asked = request("rust", {"lib.rs": FORGING_RUST}, tests, keep_as="s")
    runner = boxed(tmp_path)
    for _ in range(2):
        evidence = runner.run(asked)
        assert outcomes(evidence) == {"a::doubles": "failed", "b::doubles": "failed"}


@needs_gcc
def test_a_second_run_builds_nothing_and_an_edit_is_seen(tmp_path: Path) -> None:
    runner = boxed(tmp_path)
    asked = request("c", {"twice.h": HEADER, "twice.c": WRONG}, TESTS, keep_as="s")
    first = runner.run(asked)
    built = kept(tmp_path, "build/*")
    assert {"judge", "test_a", "test_b"} <= set(built)
    assert settled(runner.run(asked)) == settled(first)
    assert kept(tmp_path, "build/*") == built
    right = WRONG.replace("n - n", "n + n")
    assert runner.run(
        request("c", {"twice.h": HEADER, "twice.c": right}, TESTS, keep_as="s")
    ).passed
    assert kept(tmp_path, "build/*") != built
    assert settled(runner.run(asked)) == settled(first)


@needs_gcc
def test_a_run_that_could_not_build_leaves_nothing_to_take_for_its_own(tmp_path: Path) -> None:
    runner = boxed(tmp_path)
    right = WRONG.replace("n - n", "n + n")
    assert runner.run(
        request("c", {"twice.h": HEADER, "twice.c": right}, TESTS, keep_as="s")
    ).passed
    broken = request("c", {"twice.h": HEADER, "twice.c": "int twice(int n) {"}, TESTS, keep_as="s")
    for _ in range(2):
        assert runner.run(broken).build == "failed"
    wrong = request("c", {"twice.h": HEADER, "twice.c": WRONG}, TESTS, keep_as="s")
    assert set(outcomes(runner.run(wrong)).values()) == {"failed"}


def test_sealing_follows_no_link_and_takes_no_oddity(tmp_path: Path) -> None:
    """Where build files are the exercise's own there is no gate; this holds all the same."""
    secret = tmp_path / "secret"
    secret.write_text("of the learner")
    inside, root = tmp_path / "inside", tmp_path / "root"
    (inside / "build" / "deep").mkdir(parents=True)
    (inside / "build" / "made" / "of").mkdir(parents=True)
    root.mkdir()
    program, object_file = inside / "build" / "program", inside / "build" / "made" / "of" / "a.o"
    program.write_bytes(b"built")
    program.chmod(0o700)
    object_file.write_bytes(b"x" * 3_000_000)
    os.utime(object_file, ns=(5_000_000_000, 7_000_000_000))
    (inside / "build" / "link").symlink_to(secret)
    (inside / "target").symlink_to(tmp_path)
    os.mkfifo(inside / "build" / "deep" / "fifo")
    gate = Gate(tmp_path / "gate", root, ("build",), unchanged=False)
    gate.take(inside)
    gate.close()
    found = sorted(path.relative_to(root).as_posix() for path in root.rglob("*"))
    assert found == ["build", "build/made", "build/made/of", "build/made/of/a.o", "build/program"]
    assert (root / "build" / "program").stat().st_mode & 0o777 == 0o755
    taken = root / "build" / "made" / "of" / "a.o"
    assert taken.read_bytes() == object_file.read_bytes()
    assert (taken.stat().st_mtime_ns, taken.stat().st_mode & 0o777) == (7_000_000_000, 0o644)
