"""Exercises that this machine's tools cannot run are not set, and what is lacking is told."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from orchestration.use_cases.choose import plan_topic, request_for
from runtime.home.bank_folders import FolderBank
from runtime.runs.toolchain import unmet
from schemas.errors import Reason, UsageError
from schemas.settings import Condition
from tests.fake_exercise import CURRICULUM
from tests.fakes import desk

from .runs import language

HINT = "Install a newer one."


def test_a_condition_holds_where_its_program_ends_with_0() -> None:
    def asked(*words: str) -> dict[str, str]:
        condition = {"ts": Condition(tuple(words), HINT)}
        return unmet(replace(language("javascript"), only_if=condition))

    assert asked(sys.executable, "-c", "pass") == {}
    assert asked(sys.executable, "-c", "raise SystemExit(1)") == {".ts": HINT}
    assert asked("no-such-program-anywhere") == {".ts": HINT}


def laid(root: Path, *endings: str) -> None:
    for number, ending in enumerate(endings):
        starter = root / "python" / f"P101-tea-{number}" / "starter"
        starter.mkdir(parents=True)
        (starter / f"tea{ending}").write_text("")


def test_only_what_can_be_run_is_offered(tmp_path: Path) -> None:
    laid(tmp_path, ".py", ".odd")
    bank = FolderBank((tmp_path,), parse_exercise, lambda _language: {".odd": HINT})
    assert [item.id for item in bank.exercises("python", "P101")] == ["python/P101-tea-0"]
    assert FolderBank((tmp_path,), parse_exercise).kept_back("python", "P101") == ""


def test_a_node_with_nothing_that_can_be_run_says_what_is_lacking(tmp_path: Path) -> None:
    laid(tmp_path, ".odd")
    bank = FolderBank((tmp_path,), parse_exercise, lambda _language: {".odd": HINT})
    assert bank.nodes("python") == ()
    node = CURRICULUM.node("python", "P101")
    told = replace(desk(), bank=bank)
    with pytest.raises(UsageError) as error:
        request_for(told, node, None, None)
    assert (error.value.reason, error.value.hint) == (Reason.TOOLCHAIN_MISSING, HINT)
    with pytest.raises(UsageError) as error:
        plan_topic(told, "python", node.title, None)
    assert error.value.hint == HINT


def test_a_program_is_asked_once_however_often_a_bank_is_listed(tmp_path: Path) -> None:
    told = tmp_path / "told"
    command = (sys.executable, "-c", f"open({str(told)!r}, 'a').write('x'); raise SystemExit(1)")
    settings = replace(language("javascript"), only_if={"ts": Condition(command, HINT)})
    assert [unmet(settings) for _turn in range(3)] == [{".ts": HINT}] * 3
    assert told.read_text() == "x"
