"""Knows how a writer who sees nothing but the request plays the model: files out, files in."""

from __future__ import annotations

import json
import time
from pathlib import Path

from .behaviours import Behaviour, Exchange, Request, answer

POLL_S = 0.2
SETTLED_S = 1.0
"""An answer that is no JSON is taken as it is once its file has not changed for so long."""


class ByHand:
    """A script: lays down NNN-request.json and NNN-prompt.md, answers with NNN-answer.json."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._base = max((_number(path) for path in folder.glob("*-request.json")), default=0)

    def __call__(self, request: Request) -> Behaviour:
        stem = f"{self._base + request.number:03d}"
        self._lay(f"{stem}-request.json", json.dumps(request.body, indent=1, ensure_ascii=False))
        self._lay(f"{stem}-prompt.md", _prompt(request))
        waiting = self._folder / f"{stem}-answer.json"

        def behave(exchange: Exchange) -> None:
            # No header is sent before the answer is there: codex counts silence only inside a
            # stream, so that only learn's own deadline bounds the writer.
            while not exchange.closing.is_set():
                text = _settled(waiting)
                if text is not None:
                    answer(text)(exchange)
                    return
                exchange.wait(POLL_S)

        return behave

    def _lay(self, name: str, text: str) -> None:
        """Written whole or not at all, so that a watcher never reads half."""
        part = self._folder / f".{name}.part"
        part.write_text(text, encoding="utf-8")
        part.replace(self._folder / name)


def _number(path: Path) -> int:
    head = path.name.split("-")[0]
    return int(head) if head.isdigit() else 0


def _prompt(request: Request) -> str:
    """Everything that a model would go by, readable from top to bottom."""
    try:
        packet = json.dumps(json.loads(request.prompt), indent=1, ensure_ascii=False)
    except ValueError:
        packet = request.prompt
    schema = json.dumps(request.schema, indent=1, ensure_ascii=False)
    return (
        f"{request.instruction.strip()}\n\n# The context packet\n\n```json\n{packet}\n```\n\n"
        f"# The schema of your answer\n\n```json\n{schema}\n```\n"
    )


def _settled(path: Path) -> str | None:
    """The text of an answer that is complete, or None."""
    try:
        text = path.read_text(encoding="utf-8")
        age = time.time() - path.stat().st_mtime
    except (OSError, UnicodeDecodeError):
        return None
    try:
        json.loads(text)
    except ValueError:
        return text if age > SETTLED_S else None
    return text
