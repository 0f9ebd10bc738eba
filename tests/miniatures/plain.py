"""What the plain tools say of a folder, read from what they print for people."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from . import Miniature


@dataclass(frozen=True)
class Verdict:
    """Whether all is well, whether it came to its tests, and how each ended."""

    passed: bool
    built: bool
    tests: tuple[tuple[str, str], ...]


def ran(folder: Path, *argv: str, env: Mapping[str, str] | None = None) -> tuple[int, str]:
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("CARGO_T", "PYTEST"))
    }
    own |= {
        "CARGO_TERM_COLOR": "never",
        "RUST_TEST_THREADS": "1",
        "LC_ALL": "C.UTF-8",
        **(env or {}),
    }
    done = subprocess.run(
        argv, cwd=folder, env=own, capture_output=True, text=True, timeout=100, check=False
    )
    return done.returncode, f"{done.stdout}\n{done.stderr}"


def verdict(mini: Miniature, folder: Path) -> Verdict:
    """The plain tool's, in a folder that may be written to."""
    reader = {"cargo": _cargo, "make": _make, "ctest": _ctest, "rustlings": _rustlings, "go": _go}
    return reader.get(mini.plain[0], _pytest)(mini, folder)


_CARGO = re.compile(
    r"^test (.+?)(?: - should panic)? \.\.\. (?:.*?)(ok|FAILED|ignored)\b", re.MULTILINE
)

_CARGO_STOPPED = re.compile(r"could not compile|no matching package")


def _cargo(mini: Miniature, folder: Path) -> Verdict:
    status, said = ran(folder, *mini.plain)
    words = {"ok": "passed", "FAILED": "failed", "ignored": "skipped"}
    tests = tuple((name, words[how]) for name, how in _CARGO.findall(said))
    return Verdict(status == 0, not _CARGO_STOPPED.search(said), tests)


_PYTEST = re.compile(
    r"^\S.*?::(.+?) (PASSED|FAILED|SKIPPED|XFAIL|XPASS|ERROR|SUBFAILED\S*)", re.MULTILINE
)


_SUBTEST = re.compile(r"^SUBFAILED\S*(?: .*?)? \S+?\.py::(.+?)(?: - .*)?$", re.MULTILINE)


def _pytest(mini: Miniature, folder: Path) -> Verdict:
    status, said = ran(folder, *mini.plain, env=mini.env)
    found = [(name, "FAILED") for name in _SUBTEST.findall(said)]
    order = ("passed", "skipped", "failed")
    worst: dict[str, str] = {}
    for name, how in (*_PYTEST.findall(said.partition("= FAILURES")[0]), *found):
        failed = how.startswith(("FAIL", "SUBFAIL", "ERROR"))
        outcome = "failed" if failed else "skipped" if how in ("SKIPPED", "XFAIL") else "passed"
        worst[name] = max(worst.get(name, "passed"), outcome, key=order.index)
    return Verdict(status == 0, "during collection" not in said, tuple(worst.items()))


_GO = re.compile(r"^ *--- (PASS|FAIL|SKIP): (\S+) \(", re.MULTILINE)


def _go(mini: Miniature, folder: Path) -> Verdict:
    status, said = ran(folder, *mini.plain, env={"GOFLAGS": "", "GOPROXY": "off", "GOWORK": "off"})
    words = {"PASS": "passed", "FAIL": "failed", "SKIP": "skipped"}
    tests = tuple((name, words[how]) for how, name in _GO.findall(said))
    return Verdict(status == 0, "[build failed]" not in said, tests)


_UNITY = re.compile(r"^\S+?:\d+:(\w+):(PASS|FAIL|IGNORE)", re.MULTILINE)
_TAP = re.compile(r"^(not )?ok \d+ - ([^#\n]*?)\s*(# SKIP.*)?$", re.MULTILINE)
_OURS = re.compile(r"^\[(?!done)(\w+)\] (\w+)$", re.MULTILINE)
_OTHER = re.compile(
    r"^\S+:\d+:([PF]):\w+:(\w+):0|^\[ +(OK|FAILED) +\] ([a-z]\w+)$|^\[(PASS|FAIL)\] (\w+::\w+)",
    re.MULTILINE,
)


def _make(mini: Miniature, folder: Path) -> Verdict:
    if mini.layout == "exercism-c":
        # The site runs the tests that are marked to be left out.
        for path in folder.glob("test_*.c"):
            path.write_bytes(
                re.sub(rb"^ *TEST_IGNORE\(\);.*?$", b"", path.read_bytes(), flags=re.MULTILINE)
            )
    status, said = ran(folder, *mini.plain)
    words = {"PASS": "passed", "FAIL": "failed", "IGNORE": "skipped"}
    tests = [(name, words[how]) for name, how in _UNITY.findall(said)]
    tests += [
        (name, "failed" if no else "skipped" if skip else "passed")
        for no, name, skip in _TAP.findall(said)
    ]
    tests += [(name, "passed" if how == "ok" else "failed") for how, name in _OURS.findall(said)]
    for found in _OTHER.finditer(said):
        how, name = next((found[at], found[at + 1]) for at in (1, 3, 5) if found[at])
        tests.append((name, "passed" if how in ("P", "OK", "PASS") else "failed"))
    return Verdict(
        status == 0,
        re.search(r"\.[ch]:\d+:\d+: error: |undefined reference", said) is None,
        tuple(tests),
    )


_CTEST = re.compile(
    r"Test +#\d+: (\S+) \.+ *\**(Passed|Failed|Timeout|Exception|Subprocess aborted|Not Run \(Disabled\)|Not Run|Skipped)"
)


def _ctest(mini: Miniature, folder: Path) -> Verdict:
    ran(folder, "cmake", "-S", ".", "-B", "build")
    built, _ = ran(folder, "cmake", "--build", "build")
    if built:
        return Verdict(False, False, ())
    status, said = ran(folder, *mini.plain)
    words = {"Passed": "passed", "Skipped": "skipped", "Not Run (Disabled)": "skipped"}
    return Verdict(
        status == 0,
        True,
        tuple((name, words.get(how, "failed")) for name, how in _CTEST.findall(said)),
    )


def _rustlings(mini: Miniature, folder: Path) -> Verdict:
    """The commands of rustlings 6 in their order: build, test, clippy, run."""
    name = mini.plain[1]
    text = next(folder.rglob(f"{name}.rs")).read_text("utf-8")
    strict = ("--", "-D", "warnings") if name == "kiln3" else ()
    manifest = folder / "Cargo.toml"
    lints = '\n[lints.rust]\nunsafe_code = "forbid"\n[lints.clippy]\ntodo = "forbid"\n'
    manifest.write_text(manifest.read_text("utf-8") + lints, "utf-8")
    status, _ = ran(folder, "cargo", "build", "--offline", "--bin", name)
    if status:
        return Verdict(False, False, ())
    tests: tuple[tuple[str, str], ...] = ()
    if "#[test]" in text:
        status, said = ran(folder, "cargo", "test", "--offline", "--bin", name)
        words = {"ok": "passed", "FAILED": "failed", "ignored": "skipped"}
        tests = tuple((test, words[how]) for test, how in _CARGO.findall(said))
        if status:
            return Verdict(False, "could not compile" not in said, tests)
    linted, _ = ran(
        folder, "cargo", "clippy", "--offline", "--bin", name, "--profile", "test", *strict
    )
    run, _ = ran(folder, "cargo", "run", "--offline", "--bin", name)
    return Verdict(linted == 0 and run == 0, True, tests)


def copied(folder: Path, to: Path) -> Path:
    """The folder again, for a tool that leaves things behind."""
    shutil.copytree(folder, to)
    return to
