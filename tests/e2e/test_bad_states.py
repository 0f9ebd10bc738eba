"""A home in a bad state is told in words, and never taken for a fresh one."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

from .conftest import Learn


def test_a_damaged_session_is_told_once_and_the_rest_goes_on(fresh: Learn) -> None:
    assert fresh("start", "python", "P101").code == 0
    with closing(sqlite3.connect(fresh.home / "learner.db")) as store, store:
        store.execute("UPDATE sessions SET doc = '{\"id\": 3'")
    said = fresh("sessions", "--json")
    (error,) = said.errors
    assert error["reason"] == "STORE_DAMAGED"
    assert "session " in error["message"]
    assert "/start" in error["hint"]
    assert said.object["sessions"] == []
    assert fresh("sessions", "--json").errors == []
    assert fresh("attempt", "--json").refusal("NO_SESSION", 2)
    assert fresh("start", "python", "P101", "--json").errors == []
    assert fresh("attempt", "--json").object["attempt"]["index"] == 1
    assert list(fresh.home.glob("*damaged*")) == []


def test_half_a_character_in_an_old_session_blocks_nothing(fresh: Learn) -> None:
    fresh.home.mkdir(parents=True)
    old = {"exerciseId": "R120\ud800", "selectedNode": {"id": "R120"}, "mastery": {"R101": 2}}
    (fresh.home / "active_session.json").write_text(json.dumps(old))
    for _ in range(2):
        said = fresh("sessions", "--json")
        assert said.code == 0
        assert said.errors == []
        assert [item["node"] for item in said.object["sessions"]] == ["R120"]


def test_a_home_that_is_no_text_is_refused_at_the_door(fresh: Learn) -> None:
    said = fresh("sessions", "--json", env={"LEARN_HOME": "/tmp/\udcff"})
    said.refusal("HOME_NOT_WRITABLE", 1)
