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


def bank_player() -> Callable[[Request], Behaviour]:
    """A script that reads the packet from the prompt and nothing else."""
    bank = FolderBank((packaged_curriculum() / "bank",), parse_exercise)
    engine = BankEngine(bank.find)

    def play(request: Request) -> Behaviour:
        packet = ContextPacket.model_validate_json(request.prompt)
        return answer(engine.reply(StageCall(packet.role, "", packet, Path())).text)

    return play
