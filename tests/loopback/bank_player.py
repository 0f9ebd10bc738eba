"""Knows how to play a good model: it answers each packet with the bundled exercise's content."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from curriculum.content.parse import parse_exercise
from runtime.engines.bank import BankEngine
from runtime.home.bank_folders import FolderBank, packaged_curriculum
from schemas.content import Exercise
from schemas.exchange.calls import StageCall
from schemas.exchange.packet import ContextPacket

from .behaviours import Behaviour, Request, answer

WRITTEN = {"P102": "python/P102-theatre-cloakroom"}
"""The exercise that is played for a node of which the first is no plain one to write."""


def bank_replies(stand_ins: Mapping[str, str] | None = None) -> Callable[[Request], str]:
    """The good reply to a request, read from the packet in its prompt and nothing else.

    A node that the bank has no exercise for gets that of its stand-in.
    """
    bank = FolderBank((packaged_curriculum() / "bank",), parse_exercise)

    def find(language: str, node: str, exercise: str = "") -> Exercise | None:
        return bank.find(language, node, exercise or WRITTEN.get(node, ""))

    engine = BankEngine(find)

    def reply_to(request: Request) -> str:
        packet = ContextPacket.model_validate_json(request.prompt)
        own = packet.curriculum_context.node_id
        bundled = (stand_ins or {}).get(own, own)
        context = packet.curriculum_context.model_copy(update={"node_id": bundled})
        packet = packet.model_copy(update={"curriculum_context": context})
        fields = json.loads(engine.reply(StageCall(packet.role, "", packet, Path())).text)
        return json.dumps({**fields, "node_id": own} if "node_id" in fields else fields)

    return reply_to


def bank_player() -> Callable[[Request], Behaviour]:
    """A script that answers every request well."""
    reply_to = bank_replies()
    return lambda request: answer(reply_to(request))
