"""Brings about the messages of `tests/fixtures/messages`: small programs run by the real tools.

What a tool says goes through the parsers that a learner's run goes through.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from languages.cpp import report as gpp_report
from languages.folders import BUNDLED, bundled_tables
from languages.go import building, ends
from languages.javascript import report as node_report
from languages.javascript.seal import NodeSeal
from languages.native import harness, sanitizers
from languages.python import report as pytest_report
from languages.reports.facts import settled
from languages.rust import cargo, libtest, panics
from schemas.evidence import Diagnostic
from schemas.exchange.calls import Finished
from tests.integration.runs import lay_template

Case = Mapping[str, Any]
FIXTURES = Path(__file__).parent / "fixtures" / "messages"
ENV = {**os.environ, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "RUST_BACKTRACE": "0"}
ENV |= {"PYTHONUTF8": "1"}
_FLAGS = re.search(
    r"^CFLAGS = (.*)$", (BUNDLED / "c" / "template" / "Makefile").read_text("utf-8"), re.M
)
_SANITIZE = bundled_tables()["c"]["sanitize_env"]["SANITIZE"].split()


def cases(name: str) -> list[Case]:
    """The programs of one table, each with the id of the entry that explains its end."""
    found: list[Case] = tomllib.loads((FIXTURES / f"{name}.toml").read_text("utf-8"))["case"]
    return found


def told(name: str, case: Case, folder: Path) -> Diagnostic | None:
    """What the tool says first of this program, as the reader of explanations gets it."""
    if "said" in case:  # the wording of another version of the tool, as its sources have it
        return Diagnostic("error", case["said"], case["code"] or None)
    folder.mkdir()
    return _TOOLS[name](case, folder)


def _ran(argv: list[str], folder: Path, seconds: float = 60) -> Finished:
    try:
        done = subprocess.run(
            argv, cwd=folder, env=ENV, capture_output=True, timeout=seconds, check=False,
            stdin=subprocess.DEVNULL,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Finished(None, timed_out=True)
    out, err = (part.decode("utf-8", "replace") for part in (done.stdout, done.stderr))
    code = done.returncode
    status, number = (code, None) if code >= 0 else (None, -code)
    return Finished(status, number, stdout=out, stderr=err)


def _by_gcc(case: Case, folder: Path) -> Diagnostic | None:
    """The first finding, errors before warnings; with `run`, what the sanitizers say."""
    assert _FLAGS is not None
    files = {"case.c": case["code"]} | ({"other.c": case["other"]} if "other" in case else {})
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    has_main = re.search(r"^(int|void) main\(", case["code"], re.M)
    kind = ["-o", "prog"] if case.get("run") or "other" in case or has_main else ["-c"]
    kind += _SANITIZE if case.get("run") else []
    built = _ran(["gcc", *_FLAGS[1].split(), *kind, *files, "-lm"], folder)
    if not case.get("run"):
        found = harness.parse(Finished(built.status, stderr=built.stderr)).diagnostics
        return next((item for item in found if item.severity != "note"), None)
    words = sanitizers.report(_ran(["./prog"], folder).stderr)
    return Diagnostic("error", words.words, code="sanitizer") if words else None


def _by_gpp(case: Case, folder: Path) -> Diagnostic | None:
    """The first finding; with `ended`, what ends a test of f(), and with `run`, what sanitizers say."""
    lay_template("cpp", folder)
    (folder / "src").mkdir()
    files = {"case.cpp": case["code"]} | ({"other.cpp": case["other"]} if "other" in case else {})
    for name, text in files.items():
        (folder / "src" / name).write_text(text, "utf-8")
    if not case.get("run") and not case.get("ended"):
        makefile = (folder / "Makefile").read_text("utf-8")
        (flags,) = re.findall(r"^CXXFLAGS = (.*)$", makefile, re.M)
        has_main = re.search(r"^int main\(", case["code"], re.M)
        kind = ["-o", "prog"] if "other" in case or has_main else ["-c"]
        built = _ran(["g++", *flags.split(), *kind, *(f"src/{name}" for name in files)], folder)
        found = gpp_report.parse(Finished(built.status, stderr=built.stderr)).diagnostics
        return next((item for item in found if item.severity != "note"), None)
    test = '#include "test.hpp"\nint f();\nTEST(asks) { CHECK_EQ(f(), -12345); }\n'
    (folder / "tests" / "test_case.cpp").write_text(test)
    sanitize = bundled_tables()["cpp"]["sanitize_env"]["SANITIZE"] if case.get("run") else ""
    evidence = gpp_report.parse(_ran(["make", "--silent", "test", f"SANITIZE={sanitize}"], folder))
    message = evidence.failing[0].message if evidence.failing else ""
    return Diagnostic("error", message, code="sanitizer" if sanitize else "panic")


def _by_python(case: Case, folder: Path) -> Diagnostic | None:
    """The exception that ended the program, or else the first warning that was shown."""
    body = case["code"].encode("latin-1" if case.get("latin1") else "utf-8")
    (folder / "case.py").write_bytes(body)
    if "other" in case:
        (folder / "other.py").write_text(case["other"], "utf-8")
    done = _ran(["python3", "-B", "-Wdefault", "case.py"], folder)
    if done.status == 0:
        warned = re.search(r"^\S+:\d+: (?P<code>\w+Warning): (?P<said>.*)$", done.stderr, re.M)
        words = f"{warned['code']}: {warned['said']}" if warned else ""
        return Diagnostic("warning", words, warned["code"]) if warned else None
    # A plain run prints further warnings below the exception; pytest keeps them apart.
    parts = re.split(r"^\S+:\d+: RuntimeWarning: ", done.stderr, flags=re.M)
    text = parts[0] if "Error" in parts[0] else done.stderr
    text = escape(re.sub(r"[\x00-\x08\x0b-\x1f]", "", text))
    case_ = f'<testcase name="t"><error message="collection failure">{text}</error></testcase>'
    report = f"<testsuite>{case_}</testsuite>"
    found = pytest_report.parse(Finished(2), report).diagnostics
    return found[0] if found else None


def _by_rustc(case: Case, folder: Path) -> Diagnostic | None:
    (folder / "lib.rs").write_text(case["code"], "utf-8")
    kind = "bin" if "fn main" in case["code"] else "lib"
    argv = ["rustc", "--edition=2021", f"--crate-type={kind}", "--error-format=json"]
    done = _ran([*argv, "--emit=metadata", "lib.rs"], folder)
    lines = [line for line in done.stderr.splitlines() if line.startswith("{")]
    said = [json.dumps({"reason": "compiler-message", "message": json.loads(x)}) for x in lines]
    ended = json.dumps({"reason": "build-finished", "success": False})
    said = [line.replace('{"reason": ', '{"reason":', 1) for line in (*said, ended)]
    errors = cargo.parse(Finished(done.status, stdout="\n".join(said)), None).errors
    return errors[0] if errors else None


def _by_panic(case: Case, folder: Path) -> Diagnostic | None:
    """What the program panics with; without a panic, its last words as the parser has them."""
    (folder / "case.rs").write_text(case["code"], "utf-8")
    _ran(["rustc", "--edition=2021", "-A", "warnings", "-o", "prog", "case.rs"], folder)
    done = _ran(["./prog"], folder)
    if "panicked at" in done.stderr:
        again = r"(?s)\nthread '[^'\n]*'[^\n]* panicked at [^\n]*\nthread caused non-unwinding.*"
        message = panics.explain("main", re.sub(again, "", done.stderr)).message
        return Diagnostic("error", message, code="panic")
    if done.signal is None:
        return Diagnostic("error", done.stderr, code="panic") if done.stderr else None
    words = signal.strsignal(done.signal)
    stderr = f"     Running unittests src/lib.rs (prog)\n{done.stderr}\n"
    stderr += f"  process didn't exit successfully: `prog` (signal: {done.signal}, {words})\n"
    (program,) = libtest.programs("\nrunning 1 test\ntest it ... ", stderr)
    return Diagnostic("error", program.crash, code="panic") if program.crash else None


def _by_node(case: Case, folder: Path) -> Diagnostic | None:
    """Why the program, which a test file imports, could not be loaded to its end."""
    laid = {
        "package.json": '{"type": "module"}',
        "src/case.js": case["code"],
        "src/other.js": case.get("other", "export const other = 1;\n"),
        "tests/t.test.js": 'import "../src/case.js";\n',
    }
    command = bundled_tables()["javascript"]["test_command"]
    laid |= NodeSeal().files(command, laid, (), "tests")
    for path, text in laid.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    places = {"{python}": sys.executable, "{junit}": "report.json"}
    done = _ran([places.get(word, word) for word in command], folder)
    report = (folder / "report.json").read_text("utf-8").replace(f"{folder}/", "")
    stderr = done.stderr.replace(f"{folder}/", "")
    found = node_report.parse(replace(done, stderr=stderr), report).diagnostics
    return found[0] if found else None


def _by_go(case: Case, folder: Path) -> Diagnostic | None:
    """The first finding of compiler, vet or go command; with `ended`, what ends a test that calls F()."""
    call = 'import cases "exercise/src"\n\nfunc TestF(t *testing.T) { cases.F() }\n'
    laid = {
        "go.mod": (BUNDLED / "go" / "template" / "go.mod").read_text("utf-8"),
        "src/case.go": case["code"],
        "tests/case_test.go": 'package tests\n\nimport "testing"\n\n'
        + (
            call
            if case.get("ended")
            else 'import _ "exercise/src"\n\nfunc TestF(t *testing.T) {}\n'
        ),
    }
    laid |= {"src/other/other.go": case["other"]} if "other" in case else {}
    laid |= {"src/fares.go": case["beside"]} if "beside" in case else {}
    for path, text in laid.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    done = _ran(["go", "test", "-count=1", "-timeout=0", "./src/...", "./tests"], folder)
    if case.get("ended"):
        end = ends.end_of(done.stdout)
        return Diagnostic("error", end.said, code="panic") if end else None
    found = settled(building.diagnostics(done.stderr + done.stdout)) if done.status else ()
    return found[0] if found else None


_TOOLS: Mapping[str, Callable[[Case, Path], Diagnostic | None]] = {
    "c": _by_gcc,
    "cpp": _by_gpp,
    "go": _by_go,
    "javascript": _by_node,
    "python": _by_python,
    "rust": _by_rustc,
    "rust-panics": _by_panic,
}
