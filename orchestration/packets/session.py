"""Builds packets about a session in progress: for the coach and for the reviewer."""

from __future__ import annotations

import difflib
import re

from curriculum.diagnosis.detect import detect
from orchestration.desk import Desk
from schemas.content import Exercise, Files, Node
from schemas.evidence import Evidence
from schemas.exchange.packet import (
    AttemptContext,
    CaseView,
    ContextPacket,
    DiagnosticView,
    EvidenceContext,
    FileView,
    Role,
    ScaffoldContext,
    TagSighting,
    UnitView,
    WorkspaceContext,
)
from schemas.learner import LearnerModel
from schemas.review import HintGiven
from schemas.session import Session, StoredExercise

from .build import Call, build, remediation_words

EXCERPT_CHARS = 2_500
CHANGES_CHARS = 6_000
SAID_CHARS = 1_200
FAILING_SHOWN = 24
SOURCE_CHARS = 900


def about_session(
    desk: Desk,
    role: Role,
    session: Session,
    stored: StoredExercise,
    learner: LearnerModel,
    sources: Files,
    *,
    task: str,
    hint_level: int = 0,
    unit: str = "",
    message: str = "",
) -> ContextPacket:
    """The packet for one coach or reviewer call; before the first attempt its evidence is empty."""
    node = desk.curriculum.node(session.language, session.node)
    attempt = session.last_attempt
    evidence = attempt.evidence if attempt else None
    call = Call(
        role=role,
        task=task,
        node=node,
        depth=session.depth,
        topic=session.topic or "",
        attempt=AttemptContext(
            index=session.attempt_count,
            hint_level=hint_level,
            unit=unit,
            user_message=message,
            said_before=tuple(_said(item) for item in session.hints),
        ),
        evidence=_with_source(evidence_view(evidence), stored.exercise.tests),
        workspace=_workspace(sources, stored.exercise.starter),
        scaffold=scaffold_view(stored.exercise),
        suspected=suspected_tags(desk, node, stored, evidence, sources),
        reveal_allowed=reveal_allowed(desk, session),
    )
    return build(desk, call, learner)


def _said(hint: HintGiven) -> str:
    """A hint under its level; an answer has none."""
    words = f"L{hint.level}: {hint.text}" if hint.level else f"answer: {hint.text}"
    return _shortened(words, SAID_CHARS)


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[:most]} … (cut)"


_NEXT_TEST = re.compile(r"^(?:def |class |TEST\(|#\[|fn |@|test\(|func )", re.MULTILINE)
_NOTES_OF_NEXT = re.compile(r"(?:^(?://|#)[^\n]*\n)+\Z", re.MULTILINE)


def _with_source(view: EvidenceContext, tests: Files) -> EvidenceContext:
    """With the code of the first failing test: a call alone may show nothing but variables."""
    if not view.failing_tests:
        return view
    source = source_of(tests, view.failing_tests[0].name)
    if not source:
        return view
    return view.model_copy(update={"first_failing_source": _shortened(source, SOURCE_CHARS)})


def source_of(tests: Files, name: str) -> str:
    """The code of the test of this name, else of the one whose case `TEST/CASE` names, or ""."""
    return _source(tests, name) or _source(tests, name.partition("/")[0])


def _source(tests: Files, name: str) -> str:
    line = re.compile(rf"^[^\n]*(?<!\w){re.escape(name)}(?=[\"'`(),])[^\n]*\n", re.MULTILINE)
    found = next((match for item in tests if (match := line.search(item.content))), None)
    if found is None:
        return ""
    rest = found.string[found.end() :]
    end = _NEXT_TEST.search(rest)
    body = _NOTES_OF_NEXT.sub("", rest[: end.start()]) if end else rest
    return (found.group() + body).rstrip()


def reveal_allowed(desk: Desk, session: Session) -> bool:
    """Whether a full solution may be shown: asked for, passed, or enough failed attempts."""
    failed = session.attempt_count >= desk.settings.learning.reveal_after
    return session.solution_shown or session.passed or failed


def suspected_tags(
    desk: Desk, node: Node, stored: StoredExercise, evidence: Evidence | None, sources: Files
) -> tuple[TagSighting, ...]:
    """The misconceptions that the evidence points to, strongest first."""
    if evidence is None:
        return ()
    sightings = detect(
        evidence,
        sources,
        stored.exercise.starter,
        desk.curriculum.tags(node.language),
        stored.certificate.signatures,
    )
    return tuple(
        TagSighting(
            tag=item.tag,
            count=1,
            because=item.because,
            remediation=remediation_words(desk, item.tag),
        )
        for item in sightings
    )


def evidence_view(evidence: Evidence | None) -> EvidenceContext:
    """The facts of a run as an engine sees them, or the statement that there are none yet."""
    if evidence is None:
        return EvidenceContext(available=False)
    return EvidenceContext(
        available=True,
        passed=evidence.passed,
        build=evidence.build,
        timed_out=evidence.timed_out,
        crash=evidence.crash or "",
        diagnostics=tuple(
            DiagnosticView(
                severity=item.severity,
                code=item.code or "",
                message=item.message,
                file=item.file or "",
                line=item.line or 0,
            )
            for item in evidence.diagnostics[:8]
        ),
        failing_tests=tuple(
            CaseView(
                name=case.name,
                outcome=case.outcome,
                message=case.message,
                file=case.file or "",
                line=case.line or 0,
                expected=case.expected or "",
                got=case.got or "",
                called=case.called or "",
            )
            for case in evidence.failing[:FAILING_SHOWN]
        ),
        passing_tests=tuple(case.name for case in evidence.passing),
        # Where tests failed, each of them says what happened; the output would say it once more.
        excerpt="" if evidence.failing else _shortened(evidence.excerpt, EXCERPT_CHARS),
    )


def scaffold_view(exercise: Exercise) -> ScaffoldContext:
    """The plan behind an exercise; never its solution."""
    return ScaffoldContext(
        scaffold_id=exercise.id,
        title=exercise.title,
        exercise_description=exercise.description,
        units=tuple(
            UnitView(
                id=unit.id,
                principle=unit.principle,
                file=unit.file,
                symbol=unit.symbol,
                section=unit.section,
                tests=unit.tests,
            )
            for unit in exercise.units
        ),
    )


def _workspace(sources: Files, starter: Files) -> WorkspaceContext:
    before = {item.path: item.content for item in starter}
    changes = "".join(
        line
        for item in sources
        for line in difflib.unified_diff(
            before.get(item.path, "").splitlines(keepends=True),
            item.content.splitlines(keepends=True),
            f"starter/{item.path}",
            f"now/{item.path}",
            n=1,
        )
    )
    files = tuple(FileView(path=item.path, content=item.content) for item in sources)
    return WorkspaceContext(files=files, changes=changes[:CHANGES_CHARS])
