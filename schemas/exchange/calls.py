"""What passes through the seams to engines and runners."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.content import Files
from schemas.settings import LanguageSettings

if TYPE_CHECKING:  # pydantic is loaded when a packet is built, not before the first prompt
    from .packet import ContextPacket


@dataclass(frozen=True, slots=True)
class StageCall:
    """One call to an engine. `schema` is the file that the reply will be validated against."""

    role: str
    instruction: str
    packet: ContextPacket
    schema: Path


@dataclass(frozen=True, slots=True)
class EngineReply:
    """What an engine returned: raw text, token usage, and how long it took in seconds.

    `cached_tokens` are those of `input_tokens` that the service had read in an earlier call.
    """

    text: str
    duration_s: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0
    model: str = ""
    cached_tokens: int = 0


@dataclass(frozen=True, slots=True)
class RunRequest:
    """One run in a private copy. `sources` and `tests` are relative to their directories.

    `build` are build files of the folder's own, relative to its root; they replace the template's.
    `keep_as` names a build cache that survives this run, or is empty for a throw-away copy. `awaited`
    says that a person waits for it, and will want another like it. `at_most_s` is a time limit below
    that of the settings, for what is known to take less.
    """

    language: str
    settings: LanguageSettings
    sources: Files
    tests: Files
    build: Files = ()
    keep_as: str = ""
    awaited: bool = False
    at_most_s: float | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """How a run ended. Texts are complete up to the limit of output, decoded as UTF-8 with replacements.

    `status` is None when a signal ended it; that signal's number is in `signal`.
    """

    status: int | None = 0
    signal: int | None = None
    timed_out: bool = False
    stdout: str = ""
    stderr: str = ""
    duration_s: float = 0.0
    output_truncated: bool = False
    over_memory: bool = False
