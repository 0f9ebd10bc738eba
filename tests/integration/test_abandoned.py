"""What kill -9 left behind is gone after a later run; what is in use stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from runtime.runs import abandoned
from runtime.runs.abandoned import KEPT_COPIES, KEPT_S, fresh_place, sweep
from runtime.runs.private_copy import place_for
from runtime.runs.runner import LocalRunner
from schemas.exchange.calls import RunRequest

from .runs import files, language

OWNER = """
import sys, time
from runtime.runs.abandoned import fresh_place
with fresh_place() as place:
    (place / "file").write_text("x")
    print(place, flush=True)
    time.sleep(60)
"""
REQUEST = RunRequest(
    "python",
    language("python"),
    files({"a.py": "def one():\n    return 1\n"}),
    files({"test_a.py": "from a import one\n\n\ndef test_one():\n    assert one() == 1\n"}),
)


@pytest.fixture(autouse=True)
def own_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "tmp"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    monkeypatch.setattr(abandoned, "_YOUNG_S", 0.0)
    return place


def test_a_killed_runs_folder_goes_with_the_next_run(own_tmp: Path, tmp_path: Path) -> None:
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER],
        cwd=Path(__file__).parents[2],
        env={"TMPDIR": str(own_tmp)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert owner.stdout is not None
    left = Path(owner.stdout.readline().strip())
    (own_tmp / "learn-run-link").symlink_to(tmp_path)
    (own_tmp / "someone-elses").mkdir()
    sweep(tmp_path / "cache")
    assert (left / "file").exists(), "its owner lives"
    owner.send_signal(signal.SIGKILL)
    owner.communicate()
    assert LocalRunner(tmp_path / "cache").run(REQUEST).passed
    assert sorted(item.name for item in own_tmp.iterdir()) == ["learn-run-link", "someone-elses"]


def test_a_place_is_there_for_its_run_and_gone_afterwards(own_tmp: Path) -> None:
    with fresh_place() as place:
        sweep(own_tmp / "none")
        assert place.is_dir()
    assert list(own_tmp.iterdir()) == []


def kept(cache: Path, name: str, age_s: float) -> None:
    with place_for(cache, name) as place:
        (place / "built").write_text("x")
    at = time.time() - age_s
    os.utime(cache / f"{name}.lock", (at, at))


def test_only_the_copies_used_last_are_kept(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(KEPT_COPIES + 5):
        kept(cache, f"s{number}", age_s=100.0 * number)
    kept(cache, "ancient", age_s=KEPT_S + 10)
    (cache / "glance.json").write_text("{}")
    (cache / "glance.json.4711").write_text("{")
    with place_for(cache, f"s{KEPT_COPIES + 2}"):  # used again: the latest of all
        sweep(cache)
    names = {path.name for path in cache.iterdir() if path.is_dir()}
    expected = {f"s{number}" for number in range(KEPT_COPIES - 1)} | {f"s{KEPT_COPIES + 2}"}
    assert names == expected
    assert {path.stem for path in cache.glob("*.lock")} == expected
    assert (cache / "glance.json").exists()
    assert not (cache / "glance.json.4711").exists()


def test_a_copy_in_use_stays_however_old(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    with place_for(cache, "s") as place:
        os.utime(cache / "s.lock", (0, 0))
        sweep(cache)
        assert place.is_dir()
    sweep(cache)
    assert not (cache / "s").exists()
    with place_for(cache, "s") as place:
        assert place == (cache / "s").resolve()
