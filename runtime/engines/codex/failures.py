"""Knows every way a run of the codex CLI can end badly, and the one error each becomes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from runtime.engines.programs.service_words import (
    LOGIN,
    NO_MODEL,
    TOO_LONG,
    error_for,
    refusal_in,
    safe,
)
from schemas.errors import EngineError, Reason
from schemas.exchange.calls import Finished
from schemas.reading import UNREADABLE
from schemas.settings import CodexSettings

from .events import Transcript

ENGINE = "codex"
CLAP_REFUSED = 2
"""Exit status of a command line that the CLI does not understand."""
_UPDATE = (
    "Update it with `npm install -g @openai/codex`, check engines.codex.extra_args with /config,"
    " or type /engine bank to go on offline."
)
_OFFLINE = "Try again, or type /engine bank to go on offline."

_REFUSED = re.compile(
    r"unknown configuration field `(?P<key>[^`]+)`"
    r"|Unknown feature flag: (?P<feature>\S+)"
    r"|unexpected argument '(?P<flag>[^']+)'"
    r"|Error loading config\.toml: .*\n+in `(?P<table>[^`]+)`"
)
_UNSET = re.compile(r"Missing environment variable: `(?P<name>[^`]+)`")
_NO_PROMPT = "No prompt provided"
_NO_HOME = re.compile(r"CODEX_HOME|app-server client|Read-only file system|Permission denied")
_NOISE = re.compile(r"^(WARNING|warning:|Reading |\d{4}-\d\d-\d\dT|Stack backtrace|\s+\d+: )")


@dataclass(frozen=True, slots=True)
class Ending:
    """How one call ended: the process, its events, and what the call was allowed to take."""

    finished: Finished
    transcript: Transcript
    deadline_s: float


def failure(
    ending: Ending, settings: CodexSettings, secrets: Iterable[str] = ()
) -> EngineError | None:
    """What was wrong with a call, or None if its turn was completed."""
    finished, transcript = ending.finished, ending.transcript
    if finished.timed_out:
        return _out_of_time(ending, secrets)
    if finished.output_truncated:
        return _error(Reason.MALFORMED_REPLY, "the answer is far too long", _OFFLINE)
    if finished.status == 0 and transcript.completed:
        return None
    said = _message_of(transcript.failure)
    if said:
        return _told(said, settings, secrets)
    return _before_the_turn(finished, settings, secrets)


def refused_name(stderr: str) -> str:
    """The flag, configuration key or feature that this version does not know, or ""."""
    found = _REFUSED.search(stderr)
    return next(filter(None, found.groups()), "") if found else ""


def was_understood(stderr: str) -> bool:
    """Whether a run without a prompt got as far as missing the prompt."""
    return _NO_PROMPT in stderr


def stderr_words(stderr: str) -> str:
    """The first line of stderr that is neither a warning nor a trace."""
    lines = (line.strip() for line in stderr.splitlines() if not _NOISE.match(line))
    return next((line for line in lines if line), "")


def _told(said: str, settings: CodexSettings, secrets: Iterable[str]) -> EngineError:
    """A failed turn: its message is all there is, without a code."""
    refusal = refusal_in(said)
    if refusal is None:
        return _error(Reason.EXECUTION_FAILED, f"the turn failed ({safe(said, secrets)})", _OFFLINE)
    hint = ""
    if refusal is LOGIN:
        hint = login_hint(settings)
    elif refusal is NO_MODEL:
        hint = "Set engines.codex.model with /config, or type /engine bank to go on offline."
    return error_for(refusal, said, engine=ENGINE, secrets=secrets, hint=hint)


def login_hint(settings: CodexSettings) -> str:
    """How to get a login that works, for the provider in use."""
    if settings.provider_base_url and settings.provider_env_key:
        how = f"Put a valid key into the environment variable {settings.provider_env_key}"
    elif settings.provider_base_url:
        how = "Name the variable with the provider's key in engines.codex.provider_env_key"
    else:
        how = "Log in with `codex login`, or set CODEX_API_KEY"
    return f"{how}; /engine bank goes on offline."


def _out_of_time(ending: Ending, secrets: Iterable[str]) -> EngineError:
    what = f"there was no complete answer within {ending.deadline_s:.0f} s"
    hint = "Try again, raise stage.deadline_s with /config, or type /engine bank to go on offline."
    tools = sorted(set(ending.transcript.tools))
    if tools:
        # A model that is busy with tools would be busy with them again, and each try is paid for.
        what += f"; the model kept using tools ({', '.join(tools)})"
    elif ending.transcript.failure:
        what += f" ({safe(ending.transcript.failure, secrets)})"
    return _error(Reason.ENGINE_TIMEOUT, what, hint, final=bool(tools))


def _before_the_turn(
    finished: Finished, settings: CodexSettings, secrets: Iterable[str]
) -> EngineError:
    """No event tells what happened: the exit status and stderr have to."""
    said = stderr_words(finished.stderr)
    words = safe(said, secrets)
    unset = _UNSET.search(finished.stderr)
    if unset:
        what = f"the environment variable {safe(unset['name'])} is not set"
        return _error(Reason.AUTH_REQUIRED, what, login_hint(settings), final=True)
    if finished.status == CLAP_REFUSED or refused_name(finished.stderr):
        what = f"this version does not take our request ({words})"
        return _error(Reason.ENGINE_UNAVAILABLE, what, _UPDATE, final=True)
    if refusal_in(said) is TOO_LONG:
        return error_for(TOO_LONG, said, engine=ENGINE, secrets=secrets)
    if _NO_HOME.search(finished.stderr):
        hint = "Check the permissions of your LEARN_HOME, or type /engine bank to go on offline."
        what = f"its private folder cannot be used ({words})"
        return _error(Reason.ENGINE_UNAVAILABLE, what, hint, final=True)
    ended = f"signal {finished.signal}" if finished.signal else f"status {finished.status}"
    what = f"it ended with {ended} and no answer" + (f" ({words})" if words else "")
    return _error(Reason.EXECUTION_FAILED, what, _OFFLINE)


def _message_of(said: str) -> str:
    """The sentence inside a failure that is the server's JSON body as it came, with its code."""
    if not said.startswith("{"):
        return said
    try:
        error = json.loads(said).get("error")
    except UNREADABLE:
        return said
    if not isinstance(error, dict):
        return said
    code = error.get("code") or error.get("type") or ""
    return f"{code}: {error.get('message', '')}" if code else str(error.get("message", said))


def _error(reason: Reason, what: str, hint: str, *, final: bool = False) -> EngineError:
    return EngineError(reason, f"{ENGINE}: {what}.", hint=hint, final=final)
