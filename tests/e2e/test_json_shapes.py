"""The JSON that scripts and graders rely on: keys, types and exit codes, over argv and a pipe."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from .conftest import BANK, Learn, Object, Said

NUMBER = (int, float)
TEXT_OR_NULL = (str, type(None))
COUNT_OR_NULL = (int, type(None))

TEST = {
    "name": str,
    "outcome": str,
    "message": str,
    "file": TEXT_OR_NULL,
    "line": COUNT_OR_NULL,
}
DIAGNOSTIC = {
    "code": TEXT_OR_NULL,
    "severity": str,
    "message": str,
    "file": TEXT_OR_NULL,
    "line": COUNT_OR_NULL,
    "column": COUNT_OR_NULL,
}
RUN = {
    "passed": bool,
    "build": str,
    "timed_out": bool,
    "duration_s": NUMBER,
    "isolation": str,
    "tests": [TEST],
    "diagnostics": [DIAGNOSTIC],
}
REVIEW = {"pass_fail": str, "score": int, "dominant_tag": str, "feedback": str}
MASTERY = {"node": str, "before": int, "after": int, "estimate": NUMBER, "status": str}
SESSION = {"id": str, "node": str, "language": str, "depth": str, "engine": str}
START = {
    "session": SESSION,
    "workspace": str,
    "lesson": str,
    "files": [str],
    "proof": {},
    "calls": int,
    "tokens": int,
}
ATTEMPT = {"attempt": {"index": int, **RUN}, "review": REVIEW, "mastery": MASTERY}
CHECKED = {
    "path": str,
    "ok": bool,
    "reason": str,
    "starter": RUN,
    "solution": RUN,
    "wrong": [{"tag": str}],
    "mutants": {"made": int, "killed": int},
}
SHAPES: Mapping[str, object] = {
    "start": START,
    "status before": {"engine": str, "session": SESSION},
    "review before": {},
    "attempt failing": ATTEMPT,
    "hint": {"level": int, "text": str, "stored": bool},
    "hint stored": {"level": int, "text": str, "stored": bool},
    "review": {"review": REVIEW},
    "attempt passing": ATTEMPT,
    "sessions": {"sessions": [SESSION]},
    "end": {"session": SESSION},
    "status after": {"engine": str, "session": type(None)},
}


def misfits(value: object, shape: object, at: str = "") -> list[str]:
    """Where a value differs from a shape; keys may be added, none removed."""
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return [f"{at}: {value!r:.80} is no object"]
        missing = [f"{at}.{key}: missing" for key in shape if key not in value]
        there = [key for key in shape if key in value]
        return missing + [
            f for key in there for f in misfits(value[key], shape[key], f"{at}.{key}")
        ]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{at}: {value!r:.80} is no list"]
        return [
            f for index, item in enumerate(value) for f in misfits(item, shape[0], f"{at}[{index}]")
        ]
    assert isinstance(shape, type | tuple)
    wanted = shape if isinstance(shape, tuple) else (shape,)
    if isinstance(value, bool) and bool not in wanted:
        return [f"{at}: {value!r} is true or false"]
    return [] if isinstance(value, wanted) else [f"{at}: {value!r:.80} is not {wanted}"]


@pytest.fixture(scope="module")
def way(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Said]:
    """Everything that one exercise says on its way from start to end."""
    learn = Learn(tmp_path_factory.mktemp("shapes") / "home")
    said = {
        "start": learn("start", "python", "P101", "--json"),
        "status before": learn("status", "--json"),
        "review before": learn("review", "--json"),
        "attempt failing": learn("attempt", "--json"),
        "review": learn("--json", "review"),
        "hint": learn("hint", "--json"),
    }
    learn("hint")
    learn("hint")
    said["hint stored"] = learn("hint", "--json")
    (solution,) = (BANK / "python").glob("P101-kite-*/solution")
    shutil.copytree(solution, learn.workspace / "src", dirs_exist_ok=True)
    said["attempt passing"] = learn("attempt", "--json")
    said["sessions"] = learn("sessions", "--json")
    said["end"] = learn("end", "--json")
    said["status after"] = learn("status", "--json")
    return said


CODES = {"attempt failing": 3, "review before": 2}


@pytest.mark.parametrize("name", SHAPES)
def test_shape_and_exit_code(way: Mapping[str, Said], name: str) -> None:
    said = way[name]
    assert said.code == CODES.get(name, 0)
    if said.code == 2:
        assert said.out == ""
        said.refusal("NOT_YET_ALLOWED", code=2)
        return
    assert said.err == ""
    assert (said.object["ok"], said.object["command"]) == (True, name.split(maxsplit=1)[0])
    assert misfits(said.object, SHAPES[name]) == []


def test_what_the_objects_say(way: Mapping[str, Said]) -> None:
    begun, failing, passing = (
        way[name].object for name in ("start", "attempt failing", "attempt passing")
    )
    assert (begun["session"]["node"], begun["session"]["language"]) == ("P101", "python")
    assert all((Path(begun["workspace"]) / item).is_file() for item in begun["files"])
    assert Path(begun["lesson"]).is_file()
    assert begun["calls"] > 3
    outcomes = {item["outcome"] for item in failing["attempt"]["tests"]}
    assert outcomes == {"failed", "passed"}
    assert (failing["attempt"]["index"], passing["attempt"]["index"]) == (1, 2)
    assert {item["outcome"] for item in passing["attempt"]["tests"]} == {"passed"}
    assert failing["review"]["pass_fail"] == "FAIL"
    assert passing["review"]["pass_fail"] in ("PASS", "PROVISIONAL_PASS")
    assert (passing["mastery"]["before"], passing["mastery"]["after"]) == (0, 1)
    assert passing["mastery"]["node"] == "P101"
    assert all(0 < item["mastery"]["estimate"] < 1 for item in (failing, passing))
    assert begun["session"]["status"] == "active"
    assert way["end"].object["session"]["status"] == "ended"
    assert way["review"].object["review"] == failing["review"]
    assert (way["hint"].object["level"], way["hint"].object["stored"]) == (1, False)
    assert (way["hint stored"].object["level"], way["hint stored"].object["stored"]) == (3, True)


def laid_out(language: str, folder: Path, *parts: str) -> Path:
    """A folder in the language's layout: the tests of the first exercise over some of its files."""
    nodes = {
        **{"python": "P101", "rust": "R101", "c": "C101", "cpp": "X101"},
        **{"javascript": "J101", "go": "G101"},
    }
    node = nodes[language]
    exercise = min((BANK / language).glob(f"{node}-*"))
    shutil.copytree(exercise / "tests", folder / "tests")
    for part in parts:
        shutil.copytree(exercise / part, folder / "src", dirs_exist_ok=True)
    return folder


@pytest.mark.parametrize("language", ["python", "rust", "c", "cpp", "javascript", "go"])
def test_any_folder_can_be_run(fresh: Learn, tmp_path: Path, language: str) -> None:
    needed = {
        **{"python": "python3", "rust": "cargo", "c": "gcc", "cpp": "g++"},
        **{"javascript": "node", "go": "go"},
    }
    tools = needed[language]
    if shutil.which(tools) is None:
        pytest.skip(f"{tools} is not installed")
    failing = laid_out(language, tmp_path / "failing", "starter")
    passing = laid_out(language, tmp_path / "passing", "starter", "solution")
    outcomes: list[tuple[int, bool]] = []
    for folder in (failing, passing):
        before = sorted(folder.rglob("*"))
        said = fresh("run", str(folder), "--language", language, "--json")
        assert said.err == ""
        assert (said.object["ok"], said.object["command"]) == (True, "run")
        assert misfits(said.object, {"evidence": RUN}) == []
        assert len(said.object["evidence"]["tests"]) >= 4
        assert sorted(folder.rglob("*")) == before
        outcomes.append((said.code, said.object["evidence"]["passed"]))
    assert outcomes == [(3, False), (0, True)]
    assert fresh("sessions", "--json").object["sessions"] == []


def test_a_run_that_does_not_build(fresh: Learn, tmp_path: Path) -> None:
    folder = laid_out("python", tmp_path / "broken", "starter")
    (folder / "src" / "kites.py").write_text("def show_title(:\n", "utf-8")
    said = fresh("run", str(folder), "--language=python", "--json")
    evidence = said.object["evidence"]
    assert (said.code, evidence["build"], evidence["passed"]) == (3, "failed", False)
    assert misfits(evidence, RUN) == []
    assert ("SyntaxError", 1) in [(item["code"], item["line"]) for item in evidence["diagnostics"]]


def test_check_gives_one_verdict_for_each_exercise(fresh: Learn, tmp_path: Path) -> None:
    good, bad = BANK / "python" / "P101-kite-festival", tmp_path / "nothing"
    bad.mkdir()
    said = fresh("check", str(good), str(bad), "--json")
    assert (said.code, said.object["ok"], said.object["command"]) == (1, False, "check")
    proved, refused = said.object["exercises"]
    assert misfits(proved, CHECKED) == []
    assert (proved["ok"], proved["reason"], proved["path"]) == (True, "", str(good))
    assert not proved["starter"]["passed"]
    assert proved["solution"]["passed"]
    assert misfits(refused, {**CHECKED, "starter": type(None), "solution": type(None)}) == []
    assert (refused["ok"], refused["path"]) == (False, str(bad))
    assert refused["reason"]


def test_every_piped_line_has_one_object(learn: Learn) -> None:
    lines: Sequence[str] = (
        "/status", "", "/hint", "why does it fail?", "/nonsense", "/sessions", "/attempt", "help",
    )  # fmt: skip
    said = learn.type(*lines, as_json=True)
    commands = [item["command"] for item in said.objects]
    assert commands == ["status", "hint", "ask", "sessions", "attempt", "help"]
    assert [item["reason"] for item in said.errors] == ["UNKNOWN_COMMAND"]
    assert said.code == 0
    assert learn.type("/attempt", as_json=True).code == 3
    assert learn.type("/attempt", "/quit", as_json=True).code == 3


@pytest.mark.parametrize(
    "words",
    [
        ["next", "python"],
        ["map", "python"],
        ["why", "P101"],
        ["topics"],
        ["config"],
        ["engine"],
        ["show"],
        ["help"],
        ["resume"],
        ["reset"],
        ["open"],
        ["rebuild"],
    ],
    ids=lambda words: words[0],
)
def test_every_other_command_prints_one_object_too(learn: Learn, words: list[str]) -> None:
    found: Object = learn(*words, "--json").object
    assert (found["ok"], found["command"]) == (True, words[0])
