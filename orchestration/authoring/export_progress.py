"""Use case: write attempts down for teachers and researchers, without the learner's name.

The tables are those of ProgSnap2 1.0 (MainTable, CodeStates, DatasetMetadata): one Submit for every
attempt, with its Compile and what the compiler said below it. A program of several files is one code
state, its files one after the other below a line `==> path <==`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from orchestration.ports import Memory
from schemas.content import Files, SourceFile
from schemas.events import Event

FORMATS = ("progsnap2", "csv", "json")
NOBODY = "S1"
"""How the learner is called unless a name is asked for."""
_MAIN = (
    *(
        "EventID",
        "Order",
        "SubjectID",
        "ToolInstances",
        "CodeStateID",
        "EventType",
        "ParentEventID",
    ),
    *(
        "ServerTimestamp",
        "SessionID",
        "CourseID",
        "ProblemID",
        "Attempt",
        "Score",
        "EventInitiator",
    ),
    *("CompileResult", "CompileMessageType", "CompileMessageData", "SourceLocation"),
    *("X-Language", "X-HintLevel", "X-FailingTests"),
)
_KINDS = {
    "session_started": "Session.Start",
    "session_ended": "Session.End",
    "attempt": "Submit",
    "hint": "X-Hint",
    "solution_shown": "X-Solution",
}
_METADATA = (
    ("Version", "1.0"),
    ("IsEventOrderingConsistent", "true"),
    ("EventOrderScope", "Global"),
    ("EventOrderScopeColumns", ""),
    ("CodeStateRepresentation", "Table"),
)
Row = dict[str, object]


def export_progress(memory: Memory, format: str, tool: str, subject: str = "") -> Files:
    """The files of one format of FORMATS; `tool` names this program and its version."""
    events = tuple(
        memory.events("session_started", "attempt", "hint", "solution_shown", "session_ended")
    )
    who = subject or NOBODY
    if format == "progsnap2":
        return _progsnap2(events, tool, who)
    rows = [_attempt(event, who) for event in events if event.kind == "attempt"]
    if format == "csv":
        names = list(rows[0]) if rows else ["subject", "at", "language", "node", "exercise"]
        return (SourceFile("attempts.csv", _csv(names, rows)),)
    full = [
        {**row, "evidence": event.body.get("evidence")}
        for row, event in zip(rows, (e for e in events if e.kind == "attempt"), strict=True)
    ]
    return (SourceFile("attempts.json", json.dumps(full, indent=1, ensure_ascii=False) + "\n"),)


def _progsnap2(events: Iterable[Event], tool: str, who: str) -> Files:
    rows: list[Row] = []
    codes: dict[str, str] = {}
    latest: dict[str, str] = {}
    for event in events:
        if event.kind == "attempt":
            latest[event.session] = str(event.body.get("digest", ""))[:16]
            code = _code(event.body)
            if code or latest[event.session] not in codes:
                codes[latest[event.session]] = code
        for row in _rows(event, latest.get(event.session, "")):
            rows.append(row | {"Order": len(rows), "SubjectID": who, "ToolInstances": tool})
    states = [{"CodeStateID": id, "Code": code} for id, code in codes.items()]
    if any(row["CodeStateID"] == "" for row in rows):
        states.insert(0, {"CodeStateID": "", "Code": ""})
    metadata = [{"Property": name, "Value": value} for name, value in _METADATA]
    return (
        SourceFile("MainTable.csv", _csv(_MAIN, rows)),
        SourceFile("CodeStates/CodeStates.csv", _csv(("CodeStateID", "Code"), states)),
        SourceFile("DatasetMetadata.csv", _csv(("Property", "Value"), metadata)),
    )


def _rows(event: Event, code: str) -> Iterator[Row]:
    """One event, and below an attempt what the compiler did."""
    id = str(event.seq)
    head: Row = {
        "EventID": id,
        "CodeStateID": code,
        "EventType": _KINDS[event.kind],
        "ServerTimestamp": _time(event.at),
        "SessionID": event.session,
        "CourseID": event.language,
        "ProblemID": event.body.get("exercise") or event.node,
        "EventInitiator": "UserDirectAction",
        "X-Language": event.language,
    }
    if event.kind != "attempt":
        yield head | {"X-HintLevel": event.body.get("level", "")}
        return
    evidence = _table(event.body.get("evidence"))
    yield head | {
        "Attempt": event.body.get("index"),
        "Score": event.body.get("credit"),
        "X-HintLevel": event.body.get("hint_level", ""),
        "X-FailingTests": " ".join(_failing(evidence)),
    }
    below = {"ParentEventID": id, "EventInitiator": "ToolReaction"}
    built = "Success" if evidence.get("build") == "ok" else "Error"
    yield head | below | {"EventID": f"{id}-c", "EventType": "Compile", "CompileResult": built}
    for number, item in enumerate(_list(evidence.get("diagnostics"))):
        told = _table(item)
        yield (
            head
            | below
            | {
                "EventID": f"{id}-c{number}",
                "ParentEventID": f"{id}-c",
                "EventType": "Compile.Error"
                if told.get("severity") == "error"
                else "Compile.Warning",
                "CompileMessageType": told.get("code") or "",
                "CompileMessageData": told.get("message") or "",
                "SourceLocation": _place(told),
            }
        )


def _attempt(event: Event, who: str) -> Row:
    evidence = _table(event.body.get("evidence"))
    failing = _failing(evidence)
    return {
        "subject": who,
        "at": _time(event.at),
        "language": event.language,
        "node": event.node,
        "exercise": event.body.get("exercise", ""),
        "session": event.session,
        "attempt": event.body.get("index"),
        "passed": event.body.get("passed"),
        "score": event.body.get("credit"),
        "hint_level": event.body.get("hint_level"),
        "build": evidence.get("build"),
        "tests": len(_list(evidence.get("tests"))),
        "failing": " ".join(failing),
        "tags": " ".join(str(tag) for tag in _list(event.body.get("tags"))),
    }


def _failing(evidence: Mapping[str, Any]) -> list[str]:
    cases = (_table(item) for item in _list(evidence.get("tests")))
    return [
        str(case.get("name")) for case in cases if case.get("outcome") not in ("passed", "skipped")
    ]


def _place(told: Mapping[str, Any]) -> str:
    return f"Text:{told['line']}:{told.get('column') or 1}" if told.get("line") else ""


def _code(body: Mapping[str, object]) -> str:
    files = [_table(item) for item in _list(body.get("files"))]
    if len(files) == 1:
        return str(files[0].get("content", ""))
    return "\n".join(f"==> {item.get('path')} <==\n{item.get('content')}" for item in files)


def _time(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _table(found: object) -> Mapping[str, Any]:
    return found if isinstance(found, Mapping) else {}


def _list(found: object) -> list[Any]:
    return list(found) if isinstance(found, (list, tuple)) else []


def _csv(names: Iterable[str], rows: Iterable[Mapping[str, object]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(names), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()
