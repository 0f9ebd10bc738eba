"""The replay engine: gives recorded replies in their order, for tests and bug reports."""

from __future__ import annotations

import json
from pathlib import Path

from schemas.errors import EngineError, Reason
from schemas.exchange.calls import EngineReply, StageCall
from schemas.reading import UNREADABLE


class ReplayEngine:
    """Reads a file of JSON lines `{"role": …, "text": …}` or `{"role": …, "reason": …, "message": …}`.

    Each call takes the next line of its role. A missing file, a broken line or a used-up recording
    is an EngineError.
    """

    name = "replay"

    def __init__(self, path: Path) -> None:
        self._path = path
        self._taken: dict[str, int] = {}

    def reply(self, call: StageCall) -> EngineReply:
        """The next recorded reply of this role."""
        recorded = [line for line in self._lines() if line.get("role") == call.role]
        index = self._taken.get(call.role, 0)
        if index >= len(recorded):
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"the recording {self._path} has no reply number {index + 1} for {call.role}",
                final=True,
            )
        self._taken[call.role] = index + 1
        line = recorded[index]
        if "reason" in line:
            raise _recorded_failure(line)
        return EngineReply(
            str(line.get("text", "")),
            input_tokens=_whole(line.get("input_tokens")),
            output_tokens=_whole(line.get("output_tokens")),
            model="replay",
            cached_tokens=_whole(line.get("cached_tokens")),
        )

    def _lines(self) -> list[dict[str, object]]:
        try:
            text = self._path.read_text(encoding="utf-8")
            lines = [json.loads(line) for line in text.splitlines() if line.strip()]
        except (OSError, *UNREADABLE) as error:
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"the recording {self._path} cannot be read: {error}",
                hint="Set engines.replay.path to a file made by learn audit --export.",
                final=True,
            ) from error
        return [line for line in lines if isinstance(line, dict)]


def _recorded_failure(line: dict[str, object]) -> EngineError:
    known = {str(reason) for reason in Reason}
    reason = str(line["reason"])
    return EngineError(
        Reason(reason) if reason in known else Reason.EXECUTION_FAILED,
        str(line.get("message", "recorded failure")),
        final=bool(line.get("final", False)),
    )


def _whole(value: object) -> int:
    return max(0, value) if isinstance(value, int) else 0
