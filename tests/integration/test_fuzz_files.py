"""Files from outside: recordings, banks, folders, the old state file. Any bytes are read or refused."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from curriculum.content.parse import parse_exercise
from orchestration.authoring.fixture_run import run_fixtures
from runtime.engines.replay import ReplayEngine
from runtime.home.bank_folders import FolderBank, exercise_folders, read_folder
from runtime.home.clock import SystemClock
from runtime.home.workspace import read_files
from runtime.runs.folder import request_for
from runtime.store.legacy import import_active_session
from runtime.store.store import Store
from schemas.errors import Reason
from schemas.exchange.calls import StageCall
from schemas.exchange.export import FOLDER
from tests.fakes import ScriptedEngine, begun, desk, packaged_settings
from tests.hostile import VALUES, answered, fuzzed, spoilt

from .runs import language
from .test_legacy import CAMEL

NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=12
).filter(lambda name: name not in (".", "..") and len(name.encode()) < 100)
BYTES = st.binary(max_size=60) | st.text(max_size=40).map(str.encode)
READING = (
    *(Reason.WORKSPACE_UNSAFE, Reason.WORKSPACE_MISSING),
    *(Reason.INPUT_NOT_TEXT, Reason.INPUT_TOO_LARGE, Reason.CONTENT_INVALID),
)


@contextmanager
def folder() -> Iterator[Path]:
    """Hypothesis runs many examples in one test, each on a disk of its own."""
    place = Path(tempfile.mkdtemp(prefix="fuzz-"))
    try:
        yield place
    finally:
        shutil.rmtree(place)


def one_call() -> StageCall:
    engine = ScriptedEngine()
    begun(desk(engine=engine))
    return engine.calls[0]


CALL = one_call()
RECORDING = (
    '{"role": "scaffold", "text": "{}", "input_tokens": 5}\n'
    '{"role": "scaffold", "reason": "RATE_LIMITED", "message": "slow down", "final": false}\n'
)


@given(spoilt(RECORDING).map(lambda text: text.encode("utf-8", "surrogatepass")) | BYTES)
@example(b'{"role":' + b"[" * 100_000)
@example(b'{"role": "scaffold", "input_tokens": -7, "output_tokens": true}')
@fuzzed
def test_recordings(data: bytes) -> None:
    with folder() as place:
        (place / "replay.jsonl").write_bytes(data)
        engine = ReplayEngine(place / "replay.jsonl")
        for _call in range(3):
            reply = answered(lambda: engine.reply(CALL), *Reason)
            assert reply is None or min(reply.input_tokens, reply.output_tokens) >= 0


@given(st.dictionaries(NAMES, BYTES, max_size=5), st.data())
@fuzzed
def test_banks_of_anybody(files: dict[str, bytes], data: st.DataObject) -> None:
    with folder() as place:
        exercise = place / "python" / "P101-mine"
        for name, content in files.items():
            below = exercise / data.draw(st.sampled_from(["", "starter", "tests", "wrong/x"]))
            below.mkdir(parents=True, exist_ok=True)
            if not (below / name).is_dir():
                (below / name).write_bytes(content)
        exercise.mkdir(parents=True, exist_ok=True)
        (exercise / "exercise.toml").write_bytes(data.draw(BYTES))
        bank = FolderBank((place,), parse_exercise)
        assert bank.nodes("python") == ("P101",)
        answered(lambda: bank.find("python", "P101"), *READING)
        for found in exercise_folders(place):
            answered(partial(read_folder, found), *READING)
        answered(lambda: request_for(exercise, "python", language("python")), *READING)


@given(st.dictionaries(NAMES, BYTES | VALUES.map(json.dumps).map(str.encode), max_size=4))
@fuzzed
def test_fixture_folders(files: dict[str, bytes]) -> None:
    with folder() as place:
        for part in ("valid/coach", "invalid/reviewer", "x"):
            (place / part).mkdir(parents=True)
            for name, content in files.items():
                (place / part / f"{name}.json").write_bytes(content)
        texts = answered(lambda: read_files(place, (".json",)), *READING)
        if texts is not None:
            found = {item.path: item.content for item in texts}
            report = answered(lambda: run_fixtures(found, FOLDER, packaged_settings().languages))
            assert report is not None
            assert report.total == report.passed + report.failed


@given(spoilt(json.dumps(CAMEL)).map(lambda text: text.encode("utf-8", "surrogatepass")) | BYTES)
@example(b"[" * 100_000)
@example(b'{"mastery": ' + b"9" * 5000 + b"}")
@fuzzed
def test_the_state_file_of_the_older_layout(data: bytes) -> None:
    """Read or refused, it never stops the store from being used."""
    with folder() as place, closing(Store(place)) as store:
        (place / "active_session.json").write_bytes(data)
        answered(
            lambda: import_active_session(place, store, SystemClock()),
            *(Reason.STORE_DAMAGED, Reason.INPUT_NOT_TEXT, Reason.CONTENT_INVALID),
        )
        for session in store.sessions():
            assert store.session(session.id) is not None
        store.file.check()
