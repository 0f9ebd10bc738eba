"""A number with too many digits and brackets in too many brackets are told as any other bad text.

Neither is a syntax error to tomllib or json: they let a ValueError or a RecursionError out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from curriculum.diagnosis.messages import parse_messages
from languages.layouts.listing import Listing, json_of, toml_of
from orchestration.authoring.fixture_run import run_fixtures
from orchestration.forge.tasks import parse_plan
from orchestration.stages.replies import parse_reply
from runtime.course.forge_folder import FinishedFiles
from runtime.home.bank_folders import FolderBank
from runtime.home.config_edit import set_value
from runtime.home.config_file import SettingsFile, packaged_settings, parse_settings
from runtime.home.packs import Packs
from schemas.errors import LearnError, Reason

VALUES = pytest.mark.parametrize(
    "value", ["9" * 5000, "[" * 3000], ids=["too many digits", "too many brackets"]
)


def refused(error: pytest.ExceptionInfo[LearnError], reason: Reason) -> None:
    assert error.value.reason is reason
    assert str(error.value)


@VALUES
def test_settings(value: str, tmp_path: Path) -> None:
    text = f"engine = {value}\n"
    with pytest.raises(LearnError) as error:
        parse_settings(packaged_settings(), Path("config.toml"), text)
    refused(error, Reason.CONFIG_INVALID)
    path = tmp_path / "config.toml"
    with pytest.raises(LearnError) as error:
        set_value(SettingsFile(path), "stage.max_retries", value)
    refused(error, Reason.USAGE)


@VALUES
def test_a_plan_and_messages(value: str) -> None:
    with pytest.raises(LearnError) as error:
        parse_plan("plan.toml", f"name = {value}\n")
    refused(error, Reason.CONFIG_INVALID)
    with pytest.raises(LearnError) as error:
        parse_messages("messages.toml", f"message = {value}\n")
    refused(error, Reason.CONTENT_INVALID)


@VALUES
def test_files_of_another_layout(value: str) -> None:
    listing = Listing("x", {"a.toml": f"a = {value}\n", "a.json": f'{{"a": {value}}}'})
    with pytest.raises(LearnError) as error:
        toml_of(listing, "a.toml")
    refused(error, Reason.CONTENT_INVALID)
    with pytest.raises(LearnError) as error:
        json_of(listing, "a.json")
    refused(error, Reason.CONTENT_INVALID)


@VALUES
def test_a_reply(value: str) -> None:
    with pytest.raises(LearnError) as error:
        parse_reply("coach", f'{{"schema_version": {value}', Path("unread"))
    refused(error, Reason.MALFORMED_REPLY)


@VALUES
def test_what_is_kept_on_disk(value: str, tmp_path: Path) -> None:
    head = tmp_path / "bank" / "python" / "P101-x" / "exercise.toml"
    head.parent.mkdir(parents=True)
    head.write_text(f"difficulty = {value}\n")
    bank = FolderBank((tmp_path / "bank",), parse_exercise)
    assert [outline.id for outline in bank.exercises("python", "P101")] == ["python/P101-x"]
    (tmp_path / "ids.json").write_text(f'{{"a": {value}}}')
    (tmp_path / "task.json").write_text(f'{{"a": {value}}}')
    with pytest.raises(LearnError) as error:
        Packs(tmp_path).known_ids()
    refused(error, Reason.STORE_DAMAGED)
    with pytest.raises(LearnError) as error:
        FinishedFiles(tmp_path).all()
    refused(error, Reason.STORE_DAMAGED)


@VALUES
def test_a_fixture(value: str) -> None:
    files = {"a.json": f'{{"reply": {value}}}'}
    report = run_fixtures(files, Path("unread"), SettingsFile(Path("none")).current().languages)
    assert report.failed == 1
