"""What a newcomer to a language is asked, and that the answer is a fact in the log."""

from __future__ import annotations

from orchestration.guidance.placing import is_newcomer, place
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.standing import explained, standings
from orchestration.making.request import StartRequest
from orchestration.use_cases.attempt import attempt
from shell.asking.choosing import choose_request
from shell.base.app import App
from shell.views.map import both, so_far
from shell.views.progress import verdict
from tests.fake_exercise import SOLVED
from tests.fakes import FakeClock, MemoryStore, begun, desk, write

DAY_S = 86_400.0


def test_an_answer_is_recorded_once_and_for_one_language() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    assert is_newcomer(laid, "python")
    place(laid, "python", "some")
    assert not is_newcomer(laid, "python")
    assert is_newcomer(laid, "rust")
    (event,) = store.events("placed")
    assert (event.language, event.body["said"]) == ("python", "some")
    assert recommend_next(laid, "python").kind == "placement"
    assert recommend_next(laid, "rust").kind == "new"
    assert rebuild(laid).agreed


def test_who_has_runs_is_no_newcomer_and_an_answer_moves_no_level_then() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    attempt(laid, begun(laid).id)
    assert not is_newcomer(laid, "python")
    before = store.model.mean
    place(laid, "rust", "fluent")
    assert store.model.mean == before
    assert rebuild(laid).agreed


def test_only_who_can_be_asked_is_asked() -> None:
    """Piped and argv use go on as before; a named node asks nobody."""
    asked: list[str] = []

    def choose_first(title: str, options: object) -> str:
        asked.append(title)
        return "some"

    laid = desk()
    app = App.__new__(App)
    app.choose_first, app.confirm, app.choose, app.choose_or_type = None, None, None, None
    request = choose_request(app, laid, ("python", "P101"), None)
    assert isinstance(request, StartRequest) and request.node.id == "P101"
    app.choose_first = choose_first
    assert choose_request(app, laid, ("python", "P102"), None) is not None
    assert asked == []
    told: list[object] = []
    app.tell = told.extend
    request = choose_request(app, laid, ("python",), None)
    assert request is not None
    assert asked == ["How much Python do you know?"]
    assert told == [recommend_next(laid, "python").reason]


def test_the_two_memories_are_told_apart() -> None:
    clock, store = FakeClock(), MemoryStore()
    laid = desk(clock=clock, store=store)
    assert verdict(explained(laid, "P101").standing).startswith("You have not tried it yet")
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    fresh = explained(laid, "P101").standing
    assert verdict(fresh) == "You could do it, and you still remember it: it holds."
    assert both(fresh).endswith("/100")
    clock.at += 40 * DAY_S
    later = explained(laid, "P101").standing
    assert verdict(later) == "You could do it; you may have forgotten it."
    assert so_far(standings(laid, "python"), clock.at) == "0 of 3 hold · 1 begun · 1 due"
