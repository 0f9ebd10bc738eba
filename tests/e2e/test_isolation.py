"""Which sandbox a run gets: what works here, what the settings ask, and the learner's yes to none."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest
import tomlkit

from languages.folders import bundled_tables
from runtime.sandbox.note import Probed, circumstances, write_note

from .conftest import BANK, Learn
from .terminal import Terminal

BARE_PATH = {"PATH": "/nonexistent"}
"""No bubblewrap is to be found here; Python exercises need none of the programs on it."""


def on_an_old_kernel(learn: Learn) -> None:
    """Let a shell believe that Landlock failed as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", BARE_PATH["PATH"])
        failed = (("bubblewrap", "it is not installed"), ("landlock", "this kernel has it not"))
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


def sandbox_check(
    learn: Learn, env: Mapping[str, str] | None = None, before: tuple[str, ...] = ()
) -> dict[str, object]:
    checks = learn("doctor", "--json", env=env, before=before).object["checks"]
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


def of_somebody_else(home: Path) -> None:
    """A language with one node and one exercise, which did not come with the program."""
    folder = home / "languages" / "pie"
    folder.mkdir(parents=True)
    table = bundled_tables()["python"]
    (folder / "language.toml").write_text(tomlkit.dumps({**table, "template": "python"}))
    (folder / "tracks").mkdir()
    (folder / "tracks" / "first.toml").write_text(
        'id = "pie-first"\ntitle = "Pie"\nlanguage = "pie"\n\n[[node]]\nid = "Z101"\n'
        'title = "First pie"\ntier = 1\ndepth = "D1"\ndifficulty = -0.9\ncan = "Print"\n'
        'prerequisites = []\nkeywords = ["pie"]\ntags = ["any.logic.edge_case"]\n'
    )
    pack = home / "pack" / "pie" / "Z101-kite-festival"
    shutil.copytree(BANK / "python" / "P101-kite-festival", pack)
    text = (pack / "exercise.toml").read_text()
    (pack / "exercise.toml").write_text(text.replace("py.syntax.unclosed", "any.logic.edge_case"))
    (pack / "wrong" / "py.syntax.unclosed").rename(pack / "wrong" / "any.logic.edge_case")
    with (home / "config.toml").open("a") as config:
        config.write(f'bank_dirs = ["{home / "pack"}"]\n')


def without_isolation(home: Path) -> None:
    home.mkdir(parents=True)
    (home / "config.toml").write_text('engine = "bank"\nsandbox = "off"\n')


def test_the_whole_way_in_a_fresh_container_without_bubblewrap(fresh: Learn) -> None:
    """Piped, as root where the tests are, with nobody to ask: start, attempt, hint, pass."""
    lines = b"/start python P101\n/attempt\n/hint\n"
    first = fresh("--json", stdin=lines, env=BARE_PATH)
    assert (first.code, first.err) == (0, "")
    started, failed, hinted = first.objects
    assert failed["attempt"]["passed"] is False
    assert failed["attempt"]["isolation"] == "landlock"
    assert hinted["level"] == 1
    solution = BANK / "python" / "P101-kite-festival" / "solution" / "kites.py"
    shutil.copy(solution, Path(started["workspace"]) / "src" / "kites.py")
    last = fresh("--json", stdin=b"/attempt\n/next\n", env=BARE_PATH)
    passed, recommended = last.objects
    assert passed["attempt"]["passed"] is True
    assert recommended["command"] == "next"


def test_what_came_with_the_program_runs_after_one_line(fresh: Learn) -> None:
    """Piped, with nobody to ask, on a kernel that has no wall to offer."""
    old = (sys.executable, str(Path(__file__).parent / "old_kernel.py"))
    said = fresh(stdin=b"/start python P101\n/attempt\n/hint\n", env=BARE_PATH, before=old)
    assert said.code == 0, said
    words = " ".join(said.out.split())
    assert words.count("not isolated: no sandbox works on this machine. /doctor says why.") == 1
    assert "7 of 8 tests fail" in words
    assert "hint 1 of 3" in words
    (session,) = fresh("sessions", "--json").object["sessions"]
    solution = BANK / "python" / "P101-kite-festival" / "solution" / "kites.py"
    shutil.copy(solution, Path(session["workspace"]) / "src" / "kites.py")
    passed = fresh("attempt", "--json", env=BARE_PATH, before=old)
    assert (passed.code, passed.object["attempt"]["isolation"]) == (0, "none")
    found = sandbox_check(fresh, BARE_PATH, old)
    assert found["ok"] is False
    assert "landlock: this kernel does not have it" in str(found["found"])
    assert "wrote needs your yes" in str(found["found"])


def test_what_somebody_else_wrote_is_not_set_up_before_the_yes(fresh: Learn) -> None:
    without_isolation(fresh.home)
    of_somebody_else(fresh.home)
    fresh("start", "pie", "Z101", "--json").refusal("SANDBOX_UNAVAILABLE", 1)
    assert fresh("sessions", "--json").object["sessions"] == []
    assert fresh("config", "allow_unsandboxed", "true").code == 0
    assert fresh("start", "pie", "Z101", "--json").code == 0


def test_an_exercise_in_the_clothes_of_a_bundled_one_is_not_trusted(fresh: Learn) -> None:
    """Ids and words are anybody's; it is the code that has to be ours."""
    without_isolation(fresh.home)
    assert fresh("start", "python", "P101", "--json").code == 0
    with closing(sqlite3.connect(fresh.home / "learner.db")) as store, store:
        store.execute("UPDATE exercises SET doc = replace(doc, 'KITE FESTIVAL', 'PIE FESTIVAL')")
    fresh("attempt", "--json").refusal("SANDBOX_UNAVAILABLE", 1)


def test_a_run_says_what_its_walls_were(fresh: Learn, tmp_path: Path) -> None:
    words = ("run", exercise(tmp_path), "--language", "python", "--json")
    assert fresh(*words).object["evidence"]["isolation"] == "bubblewrap"
    assert fresh(*words, env=BARE_PATH).object["evidence"]["isolation"] == "landlock"
    fresh("config", "sandbox", "off")
    fresh("config", "allow_unsandboxed", "true")
    assert fresh(*words).object["evidence"]["isolation"] == "none"


def test_doctor_tells_the_sandbox_in_use_or_what_to_do(fresh: Learn) -> None:
    assert sandbox_check(fresh)["found"] == "bubblewrap"
    missing = sandbox_check(fresh, BARE_PATH)
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
    without_isolation(home)
    of_somebody_else(home)
    terminal = Terminal(home)
    terminal.wait_for("learn>")
    terminal.type("/start pie Z101")
    screen = terminal.wait_for("now and in future?")
    assert "with all your rights" in " ".join(screen.split())
    terminal.type("y")
    terminal.wait_for("Z101>")
    terminal.wait_for("bank · not isolated")
    terminal.type("/quit")
    assert terminal.ended() == 0
    again = Terminal(home)
    assert "Runs are not isolated: sandbox is set to off." in again.wait_for("Z101>")
    again.type("/quit")
    assert again.ended() == 0


def test_the_toolbar_names_the_sandbox_once_it_is_known(fresh: Learn, tmp_path: Path) -> None:
    run(fresh, tmp_path)
    terminal = Terminal(fresh.home)
    terminal.wait_for(" · bubblewrap")
    terminal.type("/quit")
    assert terminal.ended() == 0
