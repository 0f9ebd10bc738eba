"""The bank's coach: the authored hint for what fails first, or what the evidence alone can say."""

from __future__ import annotations

import re

from schemas.content import Exercise, LessonSection
from schemas.exchange.packet import ContextPacket

STYLES = ("answer", "question", "rule", "step")
REVEALS = ("idea", "idea", "place", "step")
ANSWER_CHARS = 700


def hint_pack(packet: ContextPacket, exercise: Exercise | None) -> dict[str, object]:
    """The fields of a hint_pack_v1 beside its version and role."""
    level = packet.attempt_context.hint_level
    scaffold = packet.scaffold_context
    suspected = packet.misconception_context.suspected
    text = _answer(packet, exercise) if level == 0 else _hint(packet, exercise, level)
    return {
        "hint_id": f"hint-{packet.packet_id}",
        "exercise_id": scaffold.scaffold_id if scaffold else "",
        "node_id": packet.curriculum_context.node_id,
        "depth_target": packet.curriculum_context.depth_target,
        "attempt_index": packet.attempt_context.index,
        "hint_level": level,
        "dominant_tag": suspected[0].tag if suspected else "",
        "allowed_reveal": REVEALS[level],
        "current_hint": {"style": STYLES[level], "text": text},
        "full_solution_provided": False,
        "revealed_solution": "",
    }


def _hint(packet: ContextPacket, exercise: Exercise | None, level: int) -> str:
    """The authored hint of the unit that it is for."""
    for unit in exercise.units if exercise is not None else ():
        if unit.id == packet.attempt_context.unit and level <= len(unit.hints):
            return unit.hints[level - 1]
    return _from_evidence(packet, level)


def _from_evidence(packet: ContextPacket, level: int) -> str:
    """A hint for an exercise the bank did not write: the evidence, from far to near."""
    evidence, suspected = packet.evidence_context, packet.misconception_context.suspected
    if not evidence.available:
        return "Type /attempt first: the first failing test is the best place to begin."
    if level > 1 and suspected:
        because = suspected[0].because.rstrip(".")
        return f"{suspected[0].remediation.rstrip('.')}: {because}."
    if evidence.failing_tests:
        first = evidence.failing_tests[0]
        sides = f" It expected {first.expected} and got {first.got}." if first.expected else ""
        where = f" Look at {first.file}:{first.line}." if level > 1 and first.file else ""
        return f"Start with the test {first.name}. What does it want for its input?{sides}{where}"
    return "Read the first error above from its first line, and mend only that one."


def _answer(packet: ContextPacket, exercise: Exercise | None) -> str:
    """The part of the lesson closest to the question, and what the last run showed."""
    shown = _from_evidence(packet, 1)
    if exercise is None:
        return f"The bank cannot discuss this freely. {shown}"
    section = _closest(exercise, packet.attempt_context.user_message)
    excerpt = _first_paragraphs(section.content)
    return (
        f"The bank answers from the lesson (an engine can discuss more). "
        f"Closest is “{section.title}”:\n\n{excerpt}\n\n{shown}"
    )


def _closest(exercise: Exercise, question: str) -> LessonSection:
    """The section that shares the most words with the question, else the current unit's concept."""
    asked = _words(question)

    def shared(section: LessonSection) -> int:
        return 3 * len(asked & _words(section.title)) + len(asked & _words(section.content))

    return max(exercise.sections, key=shared)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in _COMMON}


_COMMON = {"what", "does", "this", "that", "with", "from", "have", "when", "they", "your", "here"}


def _first_paragraphs(content: str) -> str:
    """Prose from the section's start: code blocks are left in the lesson, where they have room."""
    prose = re.sub(r"```.*?(```|\Z)", "", content, flags=re.DOTALL).strip()
    return prose[:ANSWER_CHARS].rsplit("\n\n", 1)[0].strip() or prose[:ANSWER_CHARS]
