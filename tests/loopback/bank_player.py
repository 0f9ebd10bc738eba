"""Knows how to play a good model: it answers each packet with the bundled exercise's content."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from curriculum.parse import parse_exercise
from runtime.bank_folders import FolderBank, packaged_curriculum
from runtime.engines.bank import BankEngine
from schemas.calls import StageCall
from schemas.packet import ContextPacket

from .behaviours import Behaviour, Request, answer


def bank_replies() -> Callable[[Request], str]:
    """The good reply to a request, read from the packet in its prompt and nothing else."""
    bank = FolderBank((packaged_curriculum() / "bank",), parse_exercise)
    engine = BankEngine(bank.find)

    def reply_to(request: Request) -> str:
        packet = ContextPacket.model_validate_json(request.prompt)
        return engine.reply(StageCall(packet.role, "", packet, Path())).text

    return reply_to


def bank_player() -> Callable[[Request], Behaviour]:
    """A script that answers every request well."""
    reply_to = bank_replies()
    return lambda request: answer(reply_to(request))
