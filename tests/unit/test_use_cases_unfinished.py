"""Every setup that begins is closed, or is known to have been cut short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.making.request import StartRequest
from orchestration.making.unfinished import HalfMade, discard
from orchestration.use_cases.start import start
from schemas.events import Event
from schemas.exchange.calls import EngineReply, StageCall
from schemas.turn import Turn
from tests.fakes import FakeClock, MemorySetups, MemoryStore, MemoryWorkspaces, begun, desk

CUT_SHORT = Event(
    "setup_begun", 5.0, {"depth": "D2", "engine": "codex", "topic": ""}, "dead", "P101", "python"
)


class InterruptedEngine:
    """Ctrl-C while it thinks."""

    name = "interrupted"

    def reply(self, call: StageCall) -> EngineReply:
        raise KeyboardInterrupt


def kinds(store: MemoryStore, session: str) -> list[str]:
    return [event.kind for event in store.events(session=session) if event.kind != "call"]


def test_a_setup_bears_the_id_of_its_session() -> None:
    store, setups = MemoryStore(), MemorySetups()
    session = begun(desk(store=store, setups=setups))
    assert kinds(store, session.id) == ["setup_begun", "session_started"]
    first = next(store.events("setup_begun"))
    assert first.body == {"depth": "D1", "engine": "scripted", "topic": ""}
    assert (setups.held, setups.cleared) == ([], [])


def test_an_interrupted_setup_is_closed_with_its_calls_and_leaves_no_workspace() -> None:
    store, setups = MemoryStore(), MemorySetups()
    with pytest.raises(KeyboardInterrupt):
        begun(desk(store=store, setups=setups, engine=InterruptedEngine()))
    opened, call, closed = store.log
    assert [item.kind for item in (opened, call, closed)] == [
        "setup_begun",
        "call",
        "setup_abandoned",
    ]
    assert closed.body == {"reason": "CANCELLED"}
    assert setups.cleared == [f"{closed.session}-P101"]
    assert setups.held == []


def test_ctrl_c_just_after_the_commit_costs_neither_session_nor_workspace() -> None:
    class LateInterrupt(MemoryStore):
        def record(self, turn: Turn) -> None:
            super().record(turn)
            if turn.session:
                raise KeyboardInterrupt

    store, setups, spaces = LateInterrupt(), MemorySetups(), MemoryWorkspaces()
    with pytest.raises(KeyboardInterrupt):
        begun(desk(store=store, setups=setups, workspaces=spaces))
    (session,) = store.sessions()
    assert kinds(store, session.id) == ["setup_begun", "session_started"]
    assert setups.cleared == []


def test_the_same_node_takes_up_what_was_cut_short_and_another_leaves_it() -> None:
    store, setups = MemoryStore(), MemorySetups()
    other = replace(CUT_SHORT, session="gone", node="P102")
    setups.left = [CUT_SHORT, other]
    session = begun(desk(store=store, setups=setups))
    assert setups.cleared == ["dead-P101"]
    assert [event.kind for event in store.log[:2]] == ["setup_abandoned", "setup_begun"]
    assert (store.log[0].session, store.log[0].body) == ("dead", {"reason": "BEGUN_AGAIN"})
    assert store.log[1].session == session.id


def test_what_was_begun_says_how_to_begin_again() -> None:
    store = MemoryStore()
    laid = desk(store=store, clock=FakeClock(7.0))
    node = laid.curriculum.node("python", "P102")
    start(laid, StartRequest(node, "D3", "names and things"))
    found = HalfMade.of(next(store.events("setup_begun")))
    assert replace(found, id="") == HalfMade(
        "", "python", "P102", "D3", "scripted", "names and things", 7.0
    )


def test_discarding_removes_what_was_left_but_never_a_sessions_workspace() -> None:
    store, setups = MemoryStore(), MemorySetups()
    laid = desk(store=store, setups=setups)
    session = begun(laid)
    discard(laid, HalfMade.of(CUT_SHORT))
    assert setups.cleared == ["dead-P101"]
    discard(laid, HalfMade.of(replace(CUT_SHORT, session=session.id)))
    assert setups.cleared == ["dead-P101"]
    assert kinds(store, "dead") == ["setup_abandoned"]
