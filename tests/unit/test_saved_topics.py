"""Topics in own words are listed once each, completed as a whole, and lead where they led before."""

from __future__ import annotations

from dataclasses import replace

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from orchestration.desk import Desk
from orchestration.guidance.saved_topics import saved_topics
from orchestration.making.request import StartRequest
from orchestration.use_cases.choose import plan_topic
from orchestration.use_cases.start import start
from schemas.session import Session
from shell.terminal.completion import Entry, Index, LazyIndex, ShellCompleter
from tests.fakes import FakeClock, MemoryStore, desk


def started(laid: Desk, language: str, node: str, topic: str, at: float) -> Session:
    """A session on a topic, set up at a time."""
    clock = laid.clock
    assert isinstance(clock, FakeClock)
    clock.at = at
    found = laid.curriculum.node(language, node)
    return start(laid, StartRequest(found, found.depth, topic)).session


def test_topics_are_listed_once_each_the_latest_first() -> None:
    laid = desk()
    started(laid, "python", "P101", "fares for two", 100.0)
    started(laid, "c", "C101", "fares for two", 200.0)
    started(laid, "python", "P101", "Fares  for TWO", 300.0)
    found = saved_topics(laid.archive.sessions())
    assert [(item.text, item.language, item.last_use, item.sessions) for item in found] == [
        ("Fares  for TWO", "python", 300.0, 2),
        ("fares for two", "c", 200.0, 1),
    ]
    assert [item.language for item in saved_topics(laid.archive.sessions(), language="c")] == ["c"]


def test_a_session_without_a_topic_is_none() -> None:
    laid = desk()
    started(laid, "python", "P101", "", 100.0)
    assert saved_topics(laid.archive.sessions()) == ()


def test_a_saved_topic_leads_to_the_same_node_whatever_its_words_match_now() -> None:
    laid = desk()
    started(laid, "c", "C101", "what's zzyzx about", 100.0)
    plan = plan_topic(laid, "c", "WHATS zzyzx   about", None)
    assert (plan.request.node.id, plan.request.topic) == ("C101", "what's zzyzx about")
    assert [item.node.id for item in plan.matches] == ["C101"]


def test_a_saved_topic_of_another_language_or_a_gone_node_is_matched_afresh() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = started(laid, "python", "P101", "pointers", 100.0)
    assert plan_topic(laid, "c", "pointers", None).request.node.id == "C200"
    store.kept[session.id] = replace(session, language="c", node="C999")
    assert plan_topic(laid, "c", "pointers", None).request.node.id == "C200"


def completions(typed: str) -> dict[str, str]:
    """What Enter on each completion of a line would make of it, by what is shown."""
    topic = Entry("lifetimes in iterators", "lifetimes in iterators", "", "rust")
    nodes = (
        Entry("R310", "r310 lifetimes", "", "rust"),
        Entry("P101", "p101 values", "", "python"),
    )
    languages = (Entry("rust", "rust", ""), Entry("python", "python", ""))
    index = Index("python", languages, nodes, (), (), (), (), topics=(topic,))
    found = ShellCompleter(LazyIndex(lambda: index)).get_completions(
        Document(typed), CompleteEvent()
    )
    return {item.text: typed[: len(typed) + item.start_position] + item.text for item in found}


def test_a_topic_of_several_words_is_completed_as_a_whole() -> None:
    whole = "/start rust lifetimes in iterators"
    for typed in ("/start rust life", "/start rust lifetimes i", "/start rust in it"):
        assert completions(typed)["lifetimes in iterators"] == whole
    assert "R310" in completions("/start rust life")
    assert "lifetimes in iterators" not in completions("/start life")


def test_topics_are_offered_where_they_can_be_started_and_nowhere_else() -> None:
    assert "lifetimes in iterators" not in completions("/why life")
    assert "P101" in completions("/why val")


def test_flags_are_completed_like_options() -> None:
    assert set(completions("/audit --")) == {"--export", "--failed"}
