"""A learner speaks up, in the installed program: runs disputed, steps skipped, remedies told."""

from __future__ import annotations

from pathlib import Path

from .conftest import Learn


def test_a_run_is_disputed_told_and_counted_again(learn: Learn) -> None:
    # An untouched starter counts against nobody; from the first edit on runs do.
    untouched = learn("attempt", "--json").object
    assert untouched["mastery"]["estimate"] == 0.5
    (code,) = Path(learn.status()["session"]["workspace"]).glob("src/*.py")
    code.write_text(code.read_text("utf-8").replace('print("?")', 'print("!")'), "utf-8")
    first, second = (learn("attempt", "--json").object for _ in range(2))
    assert first["mastery"]["estimate"] > second["mastery"]["estimate"]
    session = learn.status()["session"]["id"]

    said = learn("why", "P101", "dispute", "--json").object
    assert (said["run"], said["disputed"]) == (f"{session}#3", True)
    assert said["estimate"]["before"] < said["estimate"]["after"]
    found = learn("why", "p101", "--json").object
    assert [run["standing"] for run in found["runs"]] == ["counted", "counted", "disputed"]
    words = learn("why", "P101", "dispute", "--json").refusal("NOT_YET_ALLOWED", 2)
    assert f"Run {session}#3 of P101 is disputed already" in words
    assert learn("rebuild", "--json").object["agreed"]

    back = learn.type(f"/why P101 undispute {session[:4]}#3", "/why P101")
    assert f"{session}#3 counts again" in back.out
    assert f"✗ {session}#1" in back.out
    assert "does not count" not in back.out
    assert learn("why", "P101", "sue", "--json").refusal("USAGE", 2)


def test_a_skip_puts_the_exercise_at_hand_aside_and_ends_it(learn: Learn) -> None:
    session = learn.status()["session"]["id"]
    said = learn("skip", "--json").object
    assert (said["skipped"], said["session_ended"]) == ("P101", session)
    assert said["next"]["reason"].startswith("Nothing else is open")
    assert learn.status()["session"] is None
    assert "all that is open" in learn.type("/skip python").out
    assert learn("skip", "cobol", "--json").refusal("UNKNOWN_NODE", 2)
    named = learn("skip", "c101", "--json").object
    assert (named["skipped"], named["next"]["node"]) == ("C101", "C101")
