"""A topic that no node fits becomes a node of its own, held to the graph, and kept from then on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.content.lint import Documents, lint
from curriculum.content.own_nodes import free_id, placed
from curriculum.graph.graph import build, with_nodes
from orchestration.desk import Desk
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.standing import explained, standings
from orchestration.guidance.written_nodes import keep_node
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.choose import TopicPlan, own_topics, plan_topic, request_for
from orchestration.use_cases.start import start
from schemas.content import Node, Track
from schemas.errors import EngineError, LearnError, Reason, StageError, UsageError
from tests.fake_exercise import CURRICULUM, SOLVED, TAGS
from tests.fakes import Line, MemoryStore, ScriptedEngine, desk, write

TOPIC = "zzyzx quuxification"
GOOD: dict[str, Any] = {
    "schema_version": "topic_node_v1",
    "role": "topic",
    "verdict": "new_node",
    "reason": "",
    "covered_by": "",
    "title": "Quux wheels",
    "can": "Turn a wheel of letters both ways",
    "depth_target": "D1",
    "prerequisites": ["P101", "P102"],
    "keywords": ["quux", "zzyzx", "wheel of letters"],
    "tags": ["any.logic.off_by_one"],
}


def answer(**changes: object) -> str:
    return json.dumps(GOOD | changes)


def laid_with(*lines: Line, store: MemoryStore | None = None) -> tuple[Desk, ScriptedEngine]:
    engine = ScriptedEngine({"topic": lines})
    return desk(engine=engine, store=store), engine


def kept(laid: Desk) -> TopicPlan:
    """A plan whose node is saved, as a yes saves it."""
    plan = plan_topic(laid, "python", TOPIC, None)
    keep_node(laid, plan.request.node, plan.topic)
    return plan


def test_a_topic_without_a_match_becomes_a_node_with_its_place_in_the_graph() -> None:
    laid, engine = laid_with(answer())
    plan = plan_topic(laid, "python", TOPIC, None)
    node = plan.request.node
    assert plan.is_new
    assert (node.id, node.title, node.language) == ("P901", "Quux wheels", "python")
    assert node.prerequisites == ("P102",), "P101 is implied by P102"
    assert (node.tier, node.difficulty, node.track) == (1, -0.56, "python-custom")
    assert [item.id for item in plan.missing] == ["P101", "P102"]
    sent = engine.asked("topic")[0].packet
    assert sent.curriculum_context.topic == TOPIC
    assert [item.id for item in sent.graph_context] == ["P101", "P102", "P103"]
    assert set(sent.curriculum_context.allowed_tags) == {
        "any.logic.off_by_one",
        "python.value.unused",
    }


def test_nothing_is_saved_before_a_yes_but_the_call_is_on_record() -> None:
    laid, _ = laid_with(answer())
    plan_topic(laid, "python", TOPIC, None)
    assert [event.kind for event in laid.memory.events()] == ["call"]
    assert own_topics(laid, "python") == ()


def test_a_saved_node_is_found_again_without_asking_by_its_topic_and_by_its_words() -> None:
    laid, engine = laid_with(answer())
    kept(laid)
    again = plan_topic(laid, "python", "Zzyzx  QUUXIFICATION", None)
    assert (again.request.node.id, again.is_new) == ("P901", False)
    assert plan_topic(laid, "python", "wheel of letters", None).request.node.id == "P901"
    assert len(engine.asked("topic")) == 1
    assert [(item.text, item.node, item.sessions) for item in own_topics(laid, "python")] == [
        (TOPIC, "P901", 0)
    ]
    assert own_topics(laid, "rust") == ()


def test_a_saved_node_is_a_node_like_any_other() -> None:
    laid, _ = laid_with(answer(prerequisites=[]))
    request = kept(laid).request
    assert "P901" in [item.node.id for item in standings(laid, "python")]
    session = start(laid, request).session
    write(laid, session, SOLVED)
    done = attempt(laid, session.id)
    assert (done.mastery.node, done.mastery.after) == ("P901", 1)
    assert explained(laid, "p901").changes
    assert recommend_next(laid, "python").node is not None
    assert rebuild(laid).agreed
    assert [(item.text, item.sessions) for item in own_topics(laid, "python")] == [(TOPIC, 1)]


def test_the_next_own_node_may_rest_on_an_earlier_one_and_draws_another_id() -> None:
    above = answer(title="Gears", keywords=["gear", "cog", "teeth"], prerequisites=["P901"])
    laid, _ = laid_with(answer(), above)
    kept(laid)
    plan = plan_topic(laid, "python", "grault corge", None)
    assert (plan.request.node.id, plan.request.node.prerequisites) == ("P902", ("P901",))
    assert [item.id for item in plan.missing] == ["P101", "P102", "P901"]


BAD = {
    "prerequisites": ["P101", "P999"],
    "tags": ["rust.value.unused"],
    "title": "first PROGRAM",
    "keywords": ["quux", "Quux", "wheel"],
}


@pytest.mark.parametrize("field", BAD)
def test_a_bad_node_is_asked_for_again_with_what_is_wrong(field: str) -> None:
    laid, engine = laid_with(answer(**{field: BAD[field]}), answer())
    assert plan_topic(laid, "python", TOPIC, None).request.node.id == "P901"
    first, second = engine.asked("topic")
    assert first.packet.policy_context.violations == ()
    assert len(second.packet.policy_context.violations) == 1
    (call,) = laid.memory.events("call")
    assert (call.body["retries"], call.body["reason"]) == (1, "")


@pytest.mark.parametrize("field", BAD)
def test_a_node_that_stays_bad_is_refused_and_not_kept(field: str) -> None:
    bad = answer(**{field: BAD[field]})
    laid, engine = laid_with(bad, bad, bad)
    with pytest.raises(StageError) as failed:
        plan_topic(laid, "python", TOPIC, None)
    assert (failed.value.reason, failed.value.stage) == (Reason.POLICY_VIOLATION, "topic")
    assert len(engine.asked("topic")) == 2
    assert [event.kind for event in laid.memory.events()] == ["call"]


def test_an_engine_that_is_down_leaves_one_record_and_its_reason() -> None:
    down = EngineError(Reason.AUTH_REQUIRED, "not logged in")
    laid, _ = laid_with(down)
    with pytest.raises(LearnError) as failed:
        plan_topic(laid, "python", TOPIC, None)
    assert failed.value.reason is Reason.AUTH_REQUIRED
    assert [event.body["reason"] for event in laid.memory.events("call")] == ["AUTH_REQUIRED"]


def test_a_refused_topic_is_told_in_the_words_of_the_engine() -> None:
    laid, _ = laid_with(answer(verdict="refused", reason="Baking is no programming topic."))
    with pytest.raises(UsageError) as failed:
        plan_topic(laid, "python", TOPIC, None)
    assert failed.value.reason is Reason.NO_TOPIC_MATCH
    assert "Baking is no programming topic." in failed.value.message


def test_a_covered_topic_leads_to_the_node_that_is_there() -> None:
    laid, _ = laid_with(answer(verdict="covered", covered_by="P103"))
    plan = plan_topic(laid, "python", TOPIC, None)
    assert (plan.request.node.id, plan.is_new) == ("P103", False)


def test_the_bank_cannot_start_an_own_node_and_names_what_it_builds_on() -> None:
    store = MemoryStore()
    laid, _ = laid_with(answer(), store=store)
    node = kept(laid).request.node
    with pytest.raises(UsageError) as failed:
        request_for(desk(store=store, engine=ScriptedEngine(name="bank")), node, None, TOPIC)
    assert failed.value.reason is Reason.NO_BUNDLED_EXERCISE
    assert "P101" in failed.value.message


NODES = CURRICULUM.nodes("python")
DRAFT = replace(NODES[0], id="P901", title="Own", prerequisites=())


def test_what_no_longer_fits_the_tracks_is_left_out_and_locks_nobody_out() -> None:
    gone = replace(DRAFT, prerequisites=("P777",))
    above = replace(DRAFT, id="P902", prerequisites=("P901",))
    clash = replace(DRAFT, id="p101")
    fine = replace(DRAFT, id="P903", prerequisites=("P103",))
    found = with_nodes(CURRICULUM, (gone, above, clash, fine))
    assert [node.id for node in found.nodes("python")] == ["P101", "P102", "P103", "P903"]
    assert found.nodes("rust") == CURRICULUM.nodes("rust")
    assert with_nodes(CURRICULUM, (gone,)) is CURRICULUM
    assert with_nodes(CURRICULUM, ()) is CURRICULUM


@given(st.lists(st.sets(st.integers(0, 11), max_size=4), min_size=1, max_size=12))
def test_whatever_an_engine_chooses_the_tracks_lint_clean(choices: list[set[int]]) -> None:
    """Each new node rests on any of those before it, and the whole stays a graph as we ship it."""
    nodes: tuple[Node, ...] = NODES
    for choice in choices:
        needs = tuple(nodes[index % len(nodes)].id for index in sorted(choice))
        id = free_id("python", nodes, (node.id for node in nodes))
        nodes = (*nodes, placed(replace(DRAFT, id=id, prerequisites=needs), nodes))
    track = Track("t", "T", "python", nodes)
    others = tuple(item for item in CURRICULUM.all_tracks if item.language != "python")
    found = lint(Documents({"python": track}, TAGS))
    assert [problem for problem in found if problem.path == "python"] == []
    assert len(build((track, *others), TAGS).nodes("python")) == len(nodes)
    assert all(-0.9 <= node.difficulty <= 3.0 for node in nodes)


def test_an_own_id_is_no_node_of_any_language() -> None:
    assert free_id("c", CURRICULUM.nodes("c"), ("C901", "c902")) == "C903"
    assert free_id("zig", (), ()) == "Z901"
