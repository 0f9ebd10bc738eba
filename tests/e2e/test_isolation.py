"""Which sandbox a run gets: what works here, what the settings ask, and the learner's yes to none."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from runtime.sandbox.note import Probed, circumstances, write_note

from .conftest import Learn
from .terminal import Terminal

BARE_PATH = {"PATH": "/nonexistent"}
"""No bubblewrap is to be found here; Python exercises need none of the programs on it."""


def on_an_old_kernel(learn: Learn) -> None:
    """Let an ordinary user's shell believe that Landlock failed as well, as it does for root."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", BARE_PATH["PATH"])
        failed = (("bubblewrap", "it is not installed"), ("landlock", "this kernel has it not"))
        if os.geteuid() != 0:
            write_note(learn.home / "cache" / "sandbox.json", circumstances(), Probed("", failed))


def exercise(tmp_path: Path) -> str:
    """A folder that passes."""
    folder = tmp_path / "exercise"
    (folder / "src").mkdir(parents=True)
    (folder / "tests").mkdir()
    (folder / "src" / "one.py").write_text("def one():\n    return 1\n")
    (folder / "tests" / "test_one.py").write_text(
        "from one import one\n\n\ndef test_one():\n    assert one() == 1\n"
    )
    return str(folder)


def run(learn: Learn, tmp_path: Path, **env: str) -> tuple[int, str]:
    said = learn("run", exercise(tmp_path), "--language", "python", "--json", env=env)
    return said.code, said.err


def sandbox_check(learn: Learn, **env: str) -> dict[str, object]:
    checks = learn("doctor", "--json", env=env).object["checks"]
    (found,) = [item for item in checks if item["check"] == "sandbox"]
    assert isinstance(found, dict)
    return found


def test_without_a_sandbox_code_runs_only_after_a_yes(fresh: Learn, tmp_path: Path) -> None:
    on_an_old_kernel(fresh)
    said = fresh(
        "run", exercise(tmp_path), "--language", "python", "--json", env=BARE_PATH
    ).refusal("SANDBOX_UNAVAILABLE", 1)
    assert "learn config allow_unsandboxed true" in said
    assert "apt install bubblewrap" in said
    assert fresh("config", "allow_unsandboxed", "true").code == 0
    done = fresh("run", str(tmp_path / "exercise"), "--language", "python", env=BARE_PATH)
    assert done.code == 0


def test_required_refuses_whatever_was_said_yes_to(fresh: Learn, tmp_path: Path) -> None:
    on_an_old_kernel(fresh)
    fresh.home.mkdir(exist_ok=True)
    (fresh.home / "config.toml").write_text('sandbox = "require"\nallow_unsandboxed = true\n')
    said = fresh(
        "run", exercise(tmp_path), "--language", "python", "--json", env=BARE_PATH
    ).refusal("SANDBOX_UNAVAILABLE", 1)
    assert "/config sandbox auto" in said
    # With a sandbox on the path the same home runs it.
    assert fresh("run", str(tmp_path / "exercise"), "--language", "python").code == 0


def test_off_needs_the_yes_as_well(fresh: Learn, tmp_path: Path) -> None:
    fresh("config", "sandbox", "off")
    said = fresh("run", exercise(tmp_path), "--language", "python", "--json").refusal(
        "SANDBOX_UNAVAILABLE", 1
    )
    assert "sandbox is set to off" in said


def test_an_exercise_is_not_set_up_before_the_yes(fresh: Learn) -> None:
    fresh("config", "sandbox", "off")
    fresh("start", "python", "P101", "--json").refusal("SANDBOX_UNAVAILABLE", 1)
    assert fresh("sessions", "--json").object["sessions"] == []


def test_doctor_tells_the_sandbox_in_use_or_what_to_do(fresh: Learn) -> None:
    assert sandbox_check(fresh)["found"] == "bubblewrap"
    missing = sandbox_check(fresh, **BARE_PATH)
    if os.geteuid() == 0:
        assert missing["ok"] is False
        assert "landlock: it does not hold root" in str(missing["found"])
        assert "run learn as an ordinary user" in str(missing["mend"])
    else:
        assert missing["ok"] is True
        assert str(missing["found"]).startswith("landlock, weaker: ")
    assert "bubblewrap: it is not installed" in str(missing["found"])
    assert "apt install bubblewrap" in str(missing["mend"])


def test_what_was_found_is_remembered_until_something_changes(fresh: Learn, tmp_path: Path) -> None:
    run(fresh, tmp_path)
    note = fresh.home / "cache" / "sandbox.json"
    kept = json.loads(note.read_text())
    assert kept["tier"] == "bubblewrap"
    # Believed as long as the circumstances are the same: the next run looks for no other.
    note.write_text(json.dumps({**kept, "tier": "", "failed": [["bubblewrap", "it was moody"]]}))
    said = fresh("run", str(tmp_path / "exercise"), "--language", "python", "--json")
    assert "it was moody" in said.refusal("SANDBOX_UNAVAILABLE", 1)
    note.write_text(json.dumps({**kept, "circumstances": "another boot", "tier": ""}))
    assert fresh("run", str(tmp_path / "exercise"), "--language", "python").code == 0


def test_a_person_is_asked_once_and_told_at_every_start(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text('sandbox = "off"\nengine = "bank"\n')
    terminal = Terminal(home)
    terminal.wait_for("learn>")
    terminal.type("/start python P101")
    screen = terminal.wait_for("now and in future?")
    assert "with all your rights" in " ".join(screen.split())
    terminal.type("y")
    terminal.wait_for("P101>")
    terminal.wait_for("bank · not isolated")
    terminal.type("/quit")
    assert terminal.ended() == 0
    again = Terminal(home)
    assert "Runs are not isolated: sandbox is set to off." in again.wait_for("P101>")
    again.type("/quit")
    assert again.ended() == 0


def test_the_toolbar_names_the_sandbox_once_it_is_known(fresh: Learn, tmp_path: Path) -> None:
    run(fresh, tmp_path)
    terminal = Terminal(fresh.home)
    terminal.wait_for(" · bubblewrap")
    terminal.type("/quit")
    assert terminal.ended() == 0
