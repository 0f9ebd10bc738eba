"""The one-file state of the older layout is taken over once, whatever its keys look like."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.home.clock import SystemClock
from runtime.store.legacy import import_active_session, turn_from_legacy
from runtime.store.store import Store
from schemas.errors import Reason, StateError
from schemas.session import Session

CAMEL: dict[str, object] = {
    "exerciseId": "R120-borrow",
    "exercisePack": {"title": "Borrowing", "depthTarget": "D2", "starter": ["fn f() {}"]},
    "attemptState": {"attemptIndex": 3, "hintLevelUsed": 2},
    "workspaceDir": "/home/ada/ws",
    "lessonFile": "/home/ada/ws/LESSON.md",
    "selectedNode": {"id": "R120", "title": "Borrowing"},
    "mastery": {"R101": 2, "R120": 1},
    "misconceptions": {"R120": {"moves-value": 2}},
}
SNAKE: dict[str, object] = {
    "exercise_id": "R120-borrow",
    "exercise_pack": {"title": "Borrowing", "depth_target": "D2"},
    "attempt_state": {"attempts": [{}, {}, {}], "hint_level_used": 2},
    "workspace_dir": "/home/ada/ws",
    "lesson_file": "/home/ada/ws/LESSON.md",
    "node_id": "R120",
    "mastery": {"R101": {"level": 2}, "R120": {"level": 1}},
    "misconceptions": [{"tag": "moves-value", "count": 2, "node": "R120"}],
}
SESSION = Session(
    id="0123abcd",
    node="R120",
    depth="D2",
    engine="imported",
    exercise="R120-borrow",
    title="Borrowing",
    workspace="/home/ada/ws",
    lesson="/home/ada/ws/LESSON.md",
    created_at=5.0,
    updated_at=5.0,
    attempt_count=3,
    hint_level=2,
)
DIGEST = "0123abcd9999"
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    found = Store(home)
    yield found
    found.close()


@pytest.mark.parametrize("document", [CAMEL, SNAKE])
def test_either_spelling_becomes_the_same_session_and_facts(document: Mapping[str, object]) -> None:
    turn = turn_from_legacy(document, DIGEST, 5.0)
    first, *others = turn.events
    assert turn.session == SESSION
    assert turn.current == SESSION.id
    assert (first.kind, first.body["document"]) == ("imported", document)
    found = [(event.kind, event.node, event.body.get("level")) for event in others]
    assert found == [
        ("imported", "R101", 2),
        ("mastery", "R101", None),
        ("imported", "R120", 1),
        ("mastery", "R120", None),
        ("misconception", "R120", None),
    ]
    assert others[1].body["before"] == {"level": 0}
    assert others[1].body["after"] == {"level": 2}
    assert (others[4].body["tag"], others[4].body["count"]) == ("moves-value", 2)
    assert {(event.session, event.language, event.at) for event in turn.events} == {
        (SESSION.id, "rust", 5.0)
    }


@pytest.mark.parametrize(
    ("misconceptions", "expected"),
    [
        (["a", "b"], [("R120", "a", 1), ("R120", "b", 1)]),
        ({"a": 3}, [("R120", "a", 3)]),
        ({"R101": ["a"], "R102": {"b": 2}}, [("R101", "a", 1), ("R102", "b", 2)]),
        ([{"tag": "a", "nodeId": "R101", "count": 2}], [("R101", "a", 2)]),
        (None, []),
    ],
)
def test_misconceptions_are_found_in_the_forms_they_came_in(
    misconceptions: object, expected: list[tuple[str, str, int]]
) -> None:
    turn = turn_from_legacy({**CAMEL, "misconceptions": misconceptions}, DIGEST, 5.0)
    found = [
        (event.node, event.body["tag"], event.body["count"])
        for event in turn.events
        if event.kind == "misconception"
    ]
    assert found == expected


def test_the_language_is_kept_and_levels_stay_between_0_and_3() -> None:
    document = {**CAMEL, "language": "c", "mastery": {"C100": 7, "C101": -1, "C102": 2.0}}
    turn = turn_from_legacy(document, DIGEST, 5.0)
    assert turn.session is not None
    assert turn.session.language == "c"
    assert [e.body["level"] for e in turn.events if "level" in e.body] == [3, 0, 2]


def test_mastery_without_an_exercise_under_way_is_kept_without_a_session() -> None:
    turn = turn_from_legacy({"mastery": {"R101": 2}}, DIGEST, 5.0)
    assert turn.session is None
    assert turn.current is None
    assert [event.node for event in turn.events] == ["", "R101", "R101"]


@given(st.dictionaries(st.sampled_from([*CAMEL, *SNAKE]), json_values), st.booleans())
def test_any_document_is_taken_or_refused_in_words(
    changes: dict[str, object], on_top: bool
) -> None:
    document = {**SNAKE, **changes} if on_top else changes
    try:
        turn = turn_from_legacy(document, DIGEST, 5.0)
    except ValueError as error:
        assert str(error)
    else:
        assert turn.events[0].kind == "imported"


def test_the_file_is_imported_once_and_kept_under_another_name(home: Path, store: Store) -> None:
    text = json.dumps(CAMEL)
    (home / "active_session.json").write_text(text)
    turn = import_active_session(home, store, SystemClock())
    assert turn is not None
    assert (home / "active_session.json.imported").read_text() == text
    assert not (home / "active_session.json").exists()
    (session,) = store.sessions()
    assert (session.node, store.current()) == ("R120", session.id)
    assert store.exercise(session.id) is None
    assert len(list(store.events("imported"))) == 3
    assert import_active_session(home, store, SystemClock()) is None


def test_a_shell_that_died_before_the_renaming_imports_nothing_twice(
    home: Path, store: Store
) -> None:
    (home / "active_session.json").write_text(json.dumps(CAMEL))
    import_active_session(home, store, SystemClock())
    shutil.copy(home / "active_session.json.imported", home / "active_session.json")
    assert import_active_session(home, store, SystemClock()) is None
    assert not (home / "active_session.json").exists()
    assert len(store.sessions()) == 1
    assert len(list(store.events("imported"))) == 3


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"{", "Expecting property name"),
        (b"[1]", "not a JSON object"),
        (b"\xff\xfe\x00", "decode"),
        (json.dumps({**CAMEL, "mastery": {"R101": "high"}}).encode(), "mastery.R101"),
        (json.dumps({"exerciseId": "x"}).encode(), "names no node"),
        (json.dumps({**CAMEL, "workspaceDir": 3}).encode(), "workspace_dir: expected text, got 3"),
    ],
)
def test_a_broken_file_is_named_and_left_alone(
    home: Path, store: Store, content: bytes, why: str
) -> None:
    path = home / "active_session.json"
    path.write_bytes(content)
    with pytest.raises(StateError) as caught:
        import_active_session(home, store, SystemClock())
    assert caught.value.reason is Reason.STORE_DAMAGED
    assert str(path) in caught.value.message
    assert why in caught.value.message
    assert "active_session.json.old" in caught.value.hint
    assert path.read_bytes() == content
    assert store.sessions() == ()
    assert list(store.events()) == []
