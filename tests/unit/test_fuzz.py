"""Every parser of text from outside: any text is a value, or is refused for a reason. No crash, no hang."""

from __future__ import annotations

import io
import json
from functools import cache, partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from curriculum.content.parse import parse_exercise, parse_tags, parse_track
from curriculum.graph.graph import build
from languages.folders import BUNDLED, formats
from languages.registry import format_of
from orchestration.policy import violations
from orchestration.policy.context import PolicyContext
from orchestration.stages.replies import parse_reply
from runtime.engines.codex.events import read_events
from runtime.home import config_file
from runtime.home.config_file import packaged_defaults, parse_settings
from runtime.store.documents import body_from_text, from_text, session_from_texts, to_text
from runtime.store.legacy import turn_from_legacy
from schemas.content import Certificate
from schemas.errors import Reason
from schemas.exchange.calls import Finished
from schemas.exchange.export import FOLDER
from schemas.learner import LearnerModel
from schemas.session import StoredExercise
from shell.base.words import argument, line_of, message, next_line
from shell.commands.table import COMMANDS
from shell.commands.typed import parse_arguments, parse_line
from tests.fake_exercise import CURRICULUM, exercise_for
from tests.fakes import ScriptedEngine, begun, desk, packaged_settings
from tests.hostile import answered, bent, fuzzed, spoilt
from tests.unit.test_documents import ATTEMPTS_STORED_BY_VERSION_1, STORED_BY_VERSION_1

ROOT = Path(__file__).resolve().parents[2]
CONFIG = packaged_defaults().read_text("utf-8")
FIRST_TRACK = min((BUNDLED / "python/tracks").glob("*.toml"))
TRACK = "\n".join(FIRST_TRACK.read_text("utf-8").splitlines()[:80])
TAGS = "\n".join((BUNDLED / "rust/misconceptions.toml").read_text("utf-8").splitlines()[:60])
(KITES,) = (ROOT / "curriculum/bank/python").glob("P101-kite-*")
EXERCISE = {
    path.relative_to(KITES).as_posix(): path.read_text("utf-8")
    for path in sorted(KITES.rglob("*"))
    if path.is_file() and path.suffix in (".py", ".toml", ".md")
}
ROLES = (
    *("scaffold", "starter-expand", "test-expand", "solution", "lesson-expand"),
    *("coach", "reviewer"),
)


@cache
def good_reply(role: str) -> dict[str, object]:
    """A reply that is accepted, as the bank engine gives it."""
    from orchestration.use_cases.attempt import attempt
    from orchestration.use_cases.hint import hint

    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    attempt(laid, session.id)
    hint(laid, session.id)
    found: dict[str, object] = json.loads(engine.reply(engine.asked(role)[0]).text)
    return found


@given(st.sampled_from(ROLES), st.data())
@fuzzed
def test_stage_replies(role: str, data: st.DataObject) -> None:
    """A bent reply that still satisfies its schema is judged by every rule of its role."""
    good = good_reply(role)
    text = data.draw(spoilt(json.dumps(good)) | bent(good).map(json.dumps))
    schema = FOLDER / f"{good['schema_version']}.schema.json"
    reply = answered(
        lambda: parse_reply(role, text, schema),
        Reason.MALFORMED_REPLY,
        Reason.SCHEMA_VALIDATION_FAILED,
    )
    if reply is None:
        return
    exercise = exercise_for("python", "P101")
    context = PolicyContext(
        language=packaged_settings().languages["python"],
        node=CURRICULUM.node("python", "P101"),
        starter=exercise.starter,
        solution=exercise.solution,
        evidence_passed=True,
    )
    for violation in answered(lambda: violations(role, reply, context)) or ():
        assert violation.rule
        assert violation.message


@given(spoilt(CONFIG) | st.text())
@fuzzed
def test_settings(text: str) -> None:
    defaults = config_file.packaged_settings()
    answered(lambda: parse_settings(defaults, Path("config.toml"), text), Reason.CONFIG_INVALID)


@given(spoilt(TRACK))
@fuzzed
def test_tracks_and_the_graph_they_make(text: str) -> None:
    track = answered(lambda: parse_track(FIRST_TRACK.name, text), Reason.CONTENT_INVALID)
    if track is not None:
        answered(lambda: build((track,)), Reason.CONTENT_INVALID)


@given(spoilt(TAGS))
@fuzzed
def test_misconceptions(text: str) -> None:
    answered(lambda: parse_tags("misconceptions.toml", text), Reason.CONTENT_INVALID)


@given(st.data(), st.sampled_from(sorted(EXERCISE)), st.text(max_size=20))
@fuzzed
def test_exercise_folders(data: st.DataObject, path: str, name: str) -> None:
    files = {**EXERCISE, path: data.draw(spoilt(EXERCISE[path]))}
    if data.draw(st.booleans()):
        files[data.draw(st.text(max_size=30))] = "x"
    folder = data.draw(st.sampled_from([f"python/{KITES.name}", f"python/{name}", name]))
    answered(lambda: parse_exercise(folder, files), Reason.CONTENT_INVALID)


OUTPUTS = {
    "cargo": (
        '{"reason":"compiler-message","message":{"level":"error","message":"mismatched types",'
        '"code":{"code":"E0308"},"spans":[{"is_primary":true,"file_name":"src/lib.rs",'
        '"line_start":3,"column_start":5}]}}\n{"reason":"build-finished","success":true}\n'
        "running 2 tests\ntest a ... ok\ntest b ... FAILED\n\nfailures:\n\n---- b stdout ----\n"
        "thread 'b' panicked at tests/b.rs:4:5:\nassertion `left == right` failed\n  left: 1\n"
        " right: 2\n\ntest result: FAILED. 1 passed; 1 failed; 0 ignored; 0 measured\n"
    ),
    "c_harness": (
        "src/a.c:3:5: error: expected ';' before '}' token [-Werror]\n[ok] adds\n[fail] subtracts\n"
        "  at tests/t.c:7\n  expected 1\n  got 2\n[done] t.c: 2 tests, 1 passed\n"
        "make: *** [Makefile:9: test] Error 1\n"
    ),
    "cpp_harness": (
        "/usr/include/c++/12/bits/stl_map.h:5:3:   required from ‘f’\nsrc/a.cpp:3:5:   required from here\n"
        "/usr/include/c++/12/bits/x.h:9:1: error: no match for ‘operator<’\n[ok] adds\n[fail] subtracts\n"
        '  at tests/test_a.cpp:7\n  called f(1)\n  threw std::logic_error, what() "no"; nothing caught it\n'
        "[crash] divides\n  killed by signal 6 (Aborted)\n  | terminate called after throwing an instance"
        " of 'int'\n  | /usr/include/c++/12/bits/stl_vector.h:1: int std::vector<_Tp>::operator[](int):"
        " Assertion '__n < this->size()' failed.\n[done] t.cpp: 3 tests, 1 passed\n"
        "make: *** [Makefile:9: test] Error 1\n"
    ),
    "pytest": (
        '<testsuites><testsuite name="pytest" tests="2"><testcase classname="tests.test_a"'
        ' name="test_one" time="0.1"/><testcase classname="tests.test_a" name="test_two">'
        '<failure message="assert 1 == 2&#10; +  where 1 = f(3)">tests/test_a.py:3: AssertionError'
        "</failure></testcase></testsuite></testsuites>"
    ),
    "node_test": (
        '[{"file":"tests/a.test.js","told":[{"is":"made","number":1},{"is":"begun","number":1,'
        '"name":"[\\"one\\"]"},{"is":"ended","number":1},{"is":"loaded"},{"is":"result","name":'
        '"[\\"one\\"]","passed":true},{"is":"result","name":"[\\"g\\",\\"two\\"]","passed":false,"kind":'
        '"testCodeFailure","error":"AssertionError","message":"1 !== 2","operator":"strictEqual",'
        '"expected":"2","actual":"1","stack":"E\\n    at file://tests/a.test.js:3:5"},{"is":"over",'
        '"failed":1}],"status":1,"signal":0,"stopped":false,"proved":false}]'
    ),
    "go_test": (
        '{"build":{"status":0,"said":"","races":false},"tests":[{"folder":"tests","file":"t_test.go",'
        '"name":"TestA","begun":["TestA","TestA/x"],"ended":{"TestA":"FAIL"},"how":"FAIL","told":"=== RUN'
        "   TestA\\n=== RUN   TestA/x\\n    t_test.go:9: F(1) = 2, want 3\\n--- FAIL: TestA (0.00s)\\n"
        '    --- FAIL: TestA/x (0.00s)","printed":"","errors":"panic: no\\n\\ngoroutine 6 [running]:\\n'
        'exercise/src.F(...)\\n\\tsrc/a.go:7","status":2,"signal":0,"stopped":false}]}'
    ),
    "tap": "TAP version 14\n1..2\nok 1 - a\nnot ok 2 - b\n  ---\n  message: x\n  at: t.c:3\n  ...\n",
    "junit": (
        '<testsuite name="x"><testcase name="a" classname="C" file="t.c" line="3"/>'
        '<testcase name="b"><error message="boom">trace</error></testcase></testsuite>'
    ),
}


def test_every_parser_of_output_is_fuzzed() -> None:
    assert set(OUTPUTS) == set(formats())


@pytest.mark.parametrize("parser", formats())
@given(data=st.data())
@fuzzed
def test_output_of_runs(parser: str, data: st.DataObject) -> None:
    text = data.draw(spoilt(OUTPUTS[parser]))
    error = data.draw(st.sampled_from(["", text]))
    status = data.draw(st.sampled_from([None, 0, 1, 101, -1]))
    ended = Finished(status, None if status is not None else 11, stdout=text, stderr=error)
    evidence = answered(lambda: format_of(parser).parse(ended, text))
    assert evidence is not None
    assert not (evidence.passed and status != 0)
    to_text(evidence)


EVENTS = "\n".join(
    [
        '{"type":"thread.started","thread_id":"x"}',
        '{"type":"item.completed","item":{"id":"1","type":"agent_message","text":"{}"}}',
        '{"type":"turn.completed","usage":{"input_tokens":12,"output_tokens":3}}',
    ]
)


@given(spoilt(EVENTS))
@fuzzed
@example('{"type":"turn.completed","usage":{"input_tokens":' + "9" * 5000 + "}}")
@example('{"type":' + "[" * 100_000)
def test_events_of_codex(text: str) -> None:
    read = answered(lambda: read_events(text))
    assert read is not None
    assert read.input_tokens >= 0


@cache
def documents() -> dict[type, str]:
    laid = desk()
    session = begun(laid)
    stored = laid.archive.exercise(session.id)
    assert stored is not None
    return {
        StoredExercise: to_text(stored),
        Certificate: to_text(stored.certificate),
        LearnerModel: to_text(laid.memory.learner()),
    }


@given(st.data())
@fuzzed
def test_documents_of_the_store(data: st.DataObject) -> None:
    for kind, good in documents().items():
        text = data.draw(spoilt(good) | bent(json.loads(good)).map(json.dumps))
        answered(partial(from_text, kind, text, "here"), Reason.STORE_DAMAGED)
    doc = data.draw(spoilt(STORED_BY_VERSION_1))
    attempts = data.draw(spoilt(ATTEMPTS_STORED_BY_VERSION_1))
    answered(lambda: session_from_texts(doc, attempts, "here"), Reason.STORE_DAMAGED)
    answered(lambda: body_from_text(attempts, "here"), Reason.STORE_DAMAGED)


LEGACY = {
    "exerciseId": "R120-borrow",
    "exercisePack": {"title": "Borrowing", "depthTarget": "D2", "starter": ["fn f() {}"]},
    "attemptState": {"attemptIndex": 3, "hintLevelUsed": 2},
    "workspaceDir": "/home/ada/ws",
    "lessonFile": "/home/ada/ws/LESSON.md",
    "selectedNode": {"id": "R120", "title": "Borrowing"},
    "mastery": {"R101": 2, "R120": {"level": 1}},
    "misconceptions": {"R120": {"moves-value": 2}},
}


@given(bent(LEGACY))
@fuzzed
def test_the_state_of_the_older_layout(document: object) -> None:
    if not isinstance(document, dict):
        return
    try:
        turn = turn_from_legacy(document, "0123abcd9999", 5.0)
    except ValueError as error:  # the reader of the file puts a reason to it
        assert str(error)
    else:
        to_text(turn.events)


LINES = st.sampled_from([f"/{item.name} {item.usage}" for item in COMMANDS]) | st.sampled_from(
    ["/start python P101 --depth D1 --engine bank", "/ask why 'is it", '/config a.b "x', "?", ":q"]
)
REFUSED = (Reason.USAGE, Reason.UNKNOWN_COMMAND, Reason.INPUT_NOT_TEXT, Reason.INPUT_TOO_LARGE)


@given(LINES.flatmap(spoilt) | st.text(st.characters(codec=None)))
@fuzzed
def test_lines_that_are_typed(line: str) -> None:
    text = answered(lambda: message(line), *REFUSED)
    if text:
        found = answered(lambda: parse_line(text), *REFUSED)
        assert found is None or found[0] in COMMANDS


@given(
    st.sampled_from(COMMANDS), st.lists(st.text(st.characters(codec=None), max_size=12), max_size=6)
)
@fuzzed
def test_words_of_a_command_line(command: object, words: list[str]) -> None:
    assert command in COMMANDS
    for item in COMMANDS:
        clean = [answered(partial(argument, word), *REFUSED) or "" for word in words]
        answered(partial(parse_arguments, item, clean), *REFUSED)


@given(st.binary(max_size=200) | LINES.flatmap(spoilt).map(lambda t: t.encode("utf-8", "replace")))
@fuzzed
def test_bytes_that_are_piped(data: bytes) -> None:
    stream = io.BytesIO(data)
    while raw := next_line(stream):
        line = answered(partial(line_of, raw), *REFUSED)
        if line is not None:
            answered(partial(message, line), *REFUSED)
