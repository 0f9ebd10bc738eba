"""The embedded engine: serves bundled exercises through the same roles and schemas as any model."""

from __future__ import annotations

import json
from collections.abc import Callable

from schemas.content import Exercise, SourceFile, Unit
from schemas.errors import EngineError, Reason
from schemas.exchange.calls import EngineReply, StageCall
from schemas.exchange.packet import ContextPacket

from .bank_coach import hint_pack
from .bank_reviewer import review_report

FindExercise = Callable[[str, str, str], Exercise | None]
"""The bundled exercise of a language, a node id and an exercise id ("" for the node's first)."""

Fields = dict[str, object]


class BankEngine:
    """Replies from the bank alone: no network, no model, the same answer every time."""

    name = "bank"

    def __init__(self, find: FindExercise) -> None:
        self._find = find

    def reply(self, call: StageCall) -> EngineReply:
        """The bundled counterpart of what the packet asks for; EngineError if there is none."""
        packet = call.packet
        exercise = self._exercise(packet)
        if packet.role == "reviewer":
            fields = review_report(packet, exercise)
        elif packet.role == "coach":
            fields = hint_pack(packet, exercise)
        else:
            fields = _SETUP[packet.role](packet, self._needed(packet, exercise))
        head = {"schema_version": packet.output_contract.schema_version, "role": packet.role}
        return EngineReply(json.dumps(head | fields), model="bank")

    def _exercise(self, packet: ContextPacket) -> Exercise | None:
        """The bundled exercise that is wanted or, once there is a scaffold, that it is of; None if
        another engine wrote that."""
        scaffold, context = packet.scaffold_context, packet.curriculum_context
        wanted = scaffold.scaffold_id if scaffold else context.exercise
        return self._find(packet.language, context.node_id, wanted)

    def _needed(self, packet: ContextPacket, exercise: Exercise | None) -> Exercise:
        if exercise is None:
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"the bank has no exercise for {packet.curriculum_context.node_id}",
                hint="/next names one that it has; /engine codex writes new ones.",
                final=True,
            )
        return exercise


def _scaffold(packet: ContextPacket, exercise: Exercise) -> Fields:
    return {
        "scaffold_id": exercise.id,
        "node_id": exercise.node,
        "depth_target": exercise.depth,
        "title": exercise.title,
        "exercise_description": exercise.description.strip(),
        "lesson_plan": {"section_intents": _section_intents(exercise)},
        "starter_plan": {
            "file_intents": [
                {
                    "unit_id": unit.id,
                    "principle": unit.principle,
                    "file_path": unit.file,
                    "symbol": unit.symbol,
                    "intent": unit.principle,
                }
                for unit in exercise.units
            ]
        },
        "test_plan": {
            "case_intents": [
                {
                    "unit_id": unit.id,
                    "test_name": test,
                    "symbol": unit.symbol,
                    "kind": "typical",
                    "intent": test.replace("_", " "),
                }
                for unit in exercise.units
                for test in unit.tests
            ]
        },
    }


def _section_intents(exercise: Exercise) -> list[Fields]:
    """One intent per unit, bound to the section that enables it."""
    types = {section.title: section.type for section in exercise.sections}

    def intent(unit: Unit) -> Fields:
        return {
            "unit_id": unit.id,
            "title": unit.section,
            "type": types.get(unit.section, "concept"),
            "intent": unit.principle,
        }

    return [intent(unit) for unit in exercise.units]


def _starter(packet: ContextPacket, exercise: Exercise) -> Fields:
    focus = {unit.file: f"stub for {unit.symbol}" for unit in reversed(exercise.units)}
    return _file_section(packet, exercise.starter, "stub", focus)


def _test(packet: ContextPacket, exercise: Exercise) -> Fields:
    return _file_section(packet, exercise.tests, "typical", {})


def _file_section(
    packet: ContextPacket, files: tuple[SourceFile, ...], kind: str, focus: dict[str, str]
) -> Fields:
    """One file a section; `next_focus` names what the following one is for."""
    index = packet.output_contract.iteration - 1
    coming = files[index + 1].path if index + 1 < len(files) else ""
    return {
        "section_id": f"{packet.role}-{index + 1}",
        "type": kind,
        "file_path": files[index].path,
        "content": files[index].content,
        "is_complete": not coming,
        "next_focus": focus.get(coming, coming),
    }


def _solution(packet: ContextPacket, exercise: Exercise) -> Fields:
    return {
        "files": [{"file_path": item.path, "content": item.content} for item in exercise.solution],
        "wrong_answers": [
            {
                "tag": answer.tag,
                "file_path": answer.files[0].path,
                "content": answer.files[0].content,
                "why": answer.why,
            }
            for answer in exercise.wrong
        ],
    }


def _solver(_packet: ContextPacket, exercise: Exercise) -> Fields:
    files = [{"file_path": item.path, "content": item.content} for item in exercise.solution]
    return {"files": files, "guessed": []}


def _lesson(packet: ContextPacket, exercise: Exercise) -> Fields:
    index = packet.output_contract.iteration - 1
    section = exercise.sections[index]
    coming = exercise.sections[index + 1].title if index + 1 < len(exercise.sections) else ""
    return {
        "section_id": f"lesson-{index + 1}",
        "section_title": section.title,
        "type": section.type,
        "content": section.content,
        "is_complete": not coming,
        "next_focus": coming,
    }


_SETUP: dict[str, Callable[[ContextPacket, Exercise], Fields]] = {
    "scaffold": _scaffold,
    "starter-expand": _starter,
    "test-expand": _test,
    "solution": _solution,
    "solver": _solver,
    "lesson-expand": _lesson,
}
