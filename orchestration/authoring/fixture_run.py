"""Use case: hold stage payloads against schemas and policy, with no model in sight."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orchestration.policy import PolicyContext, violations
from orchestration.stages.replies import parse_reply
from schemas.content import Node, SourceFile
from schemas.errors import LearnError
from schemas.exchange.stages import SCHEMA_NAMES
from schemas.reading import UNREADABLE
from schemas.settings import LanguageSettings

OK = "ok"


@dataclass(frozen=True, slots=True)
class FixtureReport:
    """Totals, how often each rule or reason was tripped, and what did not do as it says."""

    total: int
    passed: int
    failed: int
    by_rule: Mapping[str, int]
    failures: tuple[str, ...]


def run_fixtures(
    files: Mapping[str, str], schemas: Path, languages: Mapping[str, LanguageSettings]
) -> FixtureReport:
    """Judge every fixture by path.

    A fixture is `{"role", "language", "context", "reply" or "reply_text", "expect"}`; `expect` is
    "ok", a rule id or a reason. A file that is a bare payload is expected to be ok; its language is
    told by the ending of its file path.
    """
    tripped: Counter[str] = Counter()
    failures: list[str] = []
    for path, text in sorted(files.items()):
        expected, found = _judge(text, schemas, languages)
        tripped.update(found)
        if (expected not in found) if expected != OK else (found != [OK]):
            failures.append(f"{path}: expected {expected}, got {', '.join(found)}")
    total = len(files)
    return FixtureReport(
        total, total - len(failures), len(failures), dict(tripped), tuple(failures)
    )


def _judge(
    text: str, schemas: Path, languages: Mapping[str, LanguageSettings]
) -> tuple[str, list[str]]:
    """What a fixture expects, and every rule or the one reason that it trips."""
    try:
        fixture = json.loads(text)
        if "reply" not in fixture and "reply_text" not in fixture:
            fixture = {"role": fixture["role"], "reply": fixture}
        role = fixture["role"]
        reply_text = fixture.get("reply_text", json.dumps(fixture.get("reply")))
        expected = str(fixture.get("expect", OK))
        schema = schemas / f"{SCHEMA_NAMES[role]}.schema.json"
        context = _context(fixture, languages)
    except (KeyError, TypeError, AttributeError, *UNREADABLE) as error:
        return OK, [f"not a fixture ({error})"]
    try:
        reply = parse_reply(role, reply_text, schema)
    except LearnError as error:
        return expected, [str(error.reason)]
    broken = [item.rule for item in violations(role, reply, context)]
    return expected, broken or [OK]


def _context(
    fixture: Mapping[str, Any], languages: Mapping[str, LanguageSettings]
) -> PolicyContext:
    given = fixture.get("context", {})
    name = fixture.get("language") or _language_of(fixture.get("reply"), languages)
    return PolicyContext(
        language=languages[name],
        node=_node(name, {"id": given.get("node", "X101"), **given, "title": ""}),
        nodes=tuple(_node(name, item) for item in given.get("nodes", ())),
        starter=_files(given.get("starter", {})),
        solution=_files(given.get("solution", {})),
        evidence_passed=given.get("evidence_passed"),
        reveal_allowed=bool(given.get("reveal_allowed", False)),
        hint_level=int(given.get("hint_level", 0)),
        allowed_tags=tuple(given.get("allowed_tags", ())),
        learner_files=_files(given.get("learner_files", {})),
    )


def _node(language: str, given: Mapping[str, Any]) -> Node:
    return Node(
        id=str(given["id"]),
        title=str(given.get("title", "")),
        language=language,
        track="",
        tier=int(given.get("tier", 1)),
        depth="D1",
        difficulty=0.0,
        can="",
        prerequisites=tuple(given.get("prerequisites", ())),
        keywords=tuple(given.get("keywords", ())),
        tags=tuple(given.get("allowed_tags", ())),
        allows=tuple(given.get("allows", ())),
    )


def _language_of(reply: object, languages: Mapping[str, LanguageSettings]) -> str:
    """The language with the ending of the first file path in `reply`; the first one without any."""
    path = _file_path(reply)
    for name, settings in languages.items():
        if path.endswith(settings.extensions):
            return name
    return next(iter(languages))


def _file_path(reply: object) -> str:
    if isinstance(reply, list):
        return next(filter(None, map(_file_path, reply)), "")
    if not isinstance(reply, dict):
        return ""
    return str(reply.get("file_path") or _file_path(list(reply.values())))


def _files(texts: Mapping[str, str]) -> tuple[SourceFile, ...]:
    return tuple(SourceFile(path, content) for path, content in texts.items())
