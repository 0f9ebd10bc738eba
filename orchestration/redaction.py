"""Knows what must not be written down with a recorded call: keys, tokens, and where home is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

REMOVED = "[removed]"
SHORTEST_SECRET = 6
"""Characters; a shorter value (`1`, `true`) is a switch, and taking it out would garble a text."""

_NAMES = ("KEY", "TOKEN", "SECRET")
_KEY_SHAPED = re.compile(r"\bsk-[A-Za-z0-9_-]{8,}")


@dataclass(frozen=True, slots=True)
class Redaction:
    """The secrets of one process and its home directory; without any, key-shaped words still go."""

    secrets: tuple[str, ...] = ()
    home: str = ""

    @staticmethod
    def of(environment: Mapping[str, str], *named: str) -> Redaction:
        """What the variables of this environment say must stay here, those `named` among them."""
        values = {
            value
            for name, value in environment.items()
            if (name in named or name.upper().endswith(_NAMES)) and len(value) >= SHORTEST_SECRET
        }
        home = environment.get("HOME", "").rstrip("/")
        return Redaction(tuple(sorted(values, key=len, reverse=True)), home)

    def text(self, said: str) -> str:
        """`said` without secrets, also where they stand escaped in JSON; home becomes `~`."""
        for secret in self.secrets:
            for form in (secret, json.dumps(secret)[1:-1]):
                said = said.replace(form, REMOVED)
        said = _KEY_SHAPED.sub(REMOVED, said)
        return re.sub(rf"{re.escape(self.home)}(?![\w.-])", "~", said) if self.home else said

    def tree(self, value: object) -> object:
        """A JSON value of which every string went through `text`."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self.text(str(key)): self.tree(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.tree(item) for item in value]
        return value
