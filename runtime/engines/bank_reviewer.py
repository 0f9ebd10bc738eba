"""The bank's reviewer: a verdict made from the evidence alone, each sentence citing what shows it."""

from __future__ import annotations

import re

from languages.registry import code_of, ending_of
from schemas.content import Exercise, SourceFile, Unit
from schemas.evidence import UNREPORTED
from schemas.exchange.packet import CaseView, ContextPacket, DiagnosticView, FileView

_BROKE_OFF = re.compile(
    r"\A(?!AssertionError)\w+(?:Error|Exception)\b|^runtime error: |\w+Sanitizer: "
    r"|\A(?:Test\S+: )?(?:panic|fatal error): "
    r"|\Aindex out of bounds|\Aattempt to \w+|\Acalled `(?:Option|Result)::",
    re.MULTILINE,
)
"""In the message of a test that ended before it could compare anything."""
_RACE = "data race"
"""Begins the message of a test in which a race was seen, which may have come to its end."""
_CALL = re.compile(r"(?P<name>[A-Za-z]\w*)\(.*\)", re.DOTALL)
HINT_COST, RETRY_COST, RETRIES_COUNTED = 6, 2, 5
LEAST_PASS, MOST_FAIL, NO_BUILD = 70, 60, 10


def review_report(packet: ContextPacket, exercise: Exercise | None) -> dict[str, object]:
    """The fields of a review_report_v1 beside its version and role."""
    evidence = packet.evidence_context
    suspected = packet.misconception_context.suspected
    tag = suspected[0].tag if suspected and not evidence.passed else ""
    scaffold = packet.scaffold_context
    return {
        "report_id": f"review-{packet.packet_id}",
        "exercise_id": scaffold.scaffold_id if scaffold else "",
        "node_id": packet.curriculum_context.node_id,
        "depth_target": packet.curriculum_context.depth_target,
        "attempt_index": packet.attempt_context.index,
        "pass_fail": "PASS" if evidence.passed else "FAIL",
        "score": _score(packet),
        "dominant_tag": tag,
        "feedback": _praise(packet) if evidence.passed else _findings(packet, exercise),
        "remediation": _remediation(packet, tag),
    }


def _score(packet: ContextPacket) -> int:
    """Passing costs a little for hints and retries; failing earns its share of tests, at most 60."""
    evidence, attempt = packet.evidence_context, packet.attempt_context
    hints = packet.attempt_context.hint_level
    if evidence.passed:
        retries = min(RETRIES_COUNTED, max(0, attempt.index - 1))
        return max(LEAST_PASS, 100 - HINT_COST * hints - RETRY_COST * retries)
    if evidence.build == "failed":
        return NO_BUILD
    total = len(evidence.passing_tests) + len(evidence.failing_tests)
    return round(MOST_FAIL * len(evidence.passing_tests) / total) if total else NO_BUILD


def _praise(packet: ContextPacket) -> str:
    count = len(packet.evidence_context.passing_tests)
    hints = packet.attempt_context.hint_level
    warnings = [item for item in packet.evidence_context.diagnostics if item.severity == "warning"]
    words = f"All {count} tests pass{_with_help(hints)}."
    if warnings:
        first = warnings[0]
        words += f" One thing left to tidy: {_place(first)}{first.message.splitlines()[0]}."
    return words


def _with_help(hints: int) -> str:
    return (", without a hint", ", with a hint", ", with two hints", ", with all three hints")[
        hints
    ]


def _findings(packet: ContextPacket, exercise: Exercise | None) -> str:
    """What is next to mend and where it is taught; the card above tells the failure itself."""
    evidence = packet.evidence_context
    lines = []
    if evidence.build == "failed":
        lines.append("No test has run: mend the first error, then /attempt again.")
    elif evidence.failing_tests:
        lines.append(about(evidence.failing_tests[0], exercise, packet.workspace_context.files))
    if evidence.timed_out:
        lines.append("The run was stopped at its time limit: look for a loop that never ends.")
    if evidence.crash and not evidence.failing_tests:
        lines.append("Every test passed: what ended the run is all that is left to mend.")
    elif evidence.crash and evidence.crash not in evidence.failing_tests[0].message:
        lines.append(f"The program broke off: {evidence.crash.splitlines()[0]}")
    lines += [
        f"This often means: {item.remediation.rstrip('.')}.{_beside_the_card(item.because, packet)}"
        for item in packet.misconception_context.suspected[:1]
    ]
    return "\n".join(line for line in lines if line) or "Begin with the first failing test."


def _beside_the_card(because: str, packet: ContextPacket) -> str:
    """What shows a belief, unless it is the error or the test that the card above has told."""
    evidence = packet.evidence_context
    first = evidence.failing_tests[0].name if evidence.failing_tests else ""
    told = evidence.build == "failed" or because.startswith(f"test {first}:")
    return "" if told else f" ({because.rstrip('.')})"


def about(case: CaseView, exercise: Exercise | None, files: tuple[FileView, ...] = ()) -> str:
    """The stub that a test is about, its principle, and the lesson section for it; of code that broke
    off, and of a race, nobody can say yet whether the principle is what it lacks, and of a test that
    told nothing nobody can say that it ran."""
    units = exercise.units if exercise else ()
    unit = next((item for item in units if case.name in item.tests), None)
    if unit is None or case.message.startswith(UNREPORTED):
        return ""
    if case.message.startswith(_RACE):
        return f"It is about `{unit.symbol}`."
    if case.outcome == "errored" or _BROKE_OFF.search(case.message):
        symbol = _with_code(unit, case, files)
        broke = f"It is about `{symbol}`, which broke off before it had done its work."
        return broke if symbol else ""
    name = _called(case, unit)
    return f"It is about `{name}`. {unit.principle} LESSON.md, “{unit.section}”, shows how."


def _called(case: CaseView, unit: Unit) -> str:
    """The unit's symbol; the function that was called where the test has its name from that one, as the
    task asks for more functions than the exercise has units."""
    found = _CALL.fullmatch(case.called)
    name = _bare(case.name)
    if found is None or _bare(unit.symbol) in name or _bare(found["name"]) not in name:
        return unit.symbol
    return found["name"]


def _bare(name: str) -> str:
    return name.replace("_", "").lower()


def _with_code(unit: Unit, case: CaseView, files: tuple[FileView, ...]) -> str:
    """The unit's symbol; where that is a type of TypeScript, which runs nothing, the function in which
    the test was stopped, or ""."""
    named = re.compile(rf"\b(?:interface|type)\s+{re.escape(unit.symbol)}\b")
    if not any(file.path.endswith(".ts") and named.search(file.content) for file in files):
        return unit.symbol
    known = (
        item
        for file in files
        for item in code_of(ending_of(file.path)).functions(SourceFile(file.path, file.content))
    )
    return next((item.name for item in known if item.encloses(case.file, case.line)), "")


def _place(item: DiagnosticView) -> str:
    return f"{item.file}:{item.line}: " if item.file and item.line else ""


def _remediation(packet: ContextPacket, tag: str) -> dict[str, str]:
    if packet.evidence_context.passed:
        return {"action": "advance_next", "reason": "every test passes"}
    seen = {item.tag: item.count for item in packet.misconception_context.top_tags}
    if tag and seen.get(tag, 0) >= 2:
        return {
            "action": "bridge_lesson",
            "reason": f"{tag} has shown up {seen[tag]} times on this node",
        }
    return {"action": "retry_same", "reason": "one more try with the first failing test in view"}
