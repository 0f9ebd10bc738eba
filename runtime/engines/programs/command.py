"""The command engine: any program that reads a prompt on stdin and prints JSON."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from runtime.processes.process import Terms, run
from schemas.errors import EngineError, Reason, ToolchainError
from schemas.exchange.calls import EngineReply, Finished, StageCall
from schemas.reading import UNREADABLE
from schemas.settings import CommandSettings

from .service_words import error_for, refusal_in, safe
from .surroundings import basic_environment, call_folder

_PLACEHOLDER = re.compile(r"\{(schema|schema_json|instruction)\}")
_OFFLINE = "Try again, or type /engine bank to go on offline."
_SETUP = (
    "Check engines.command with /config; docs/engines.md has a working entry. /engine bank goes"
    " on offline."
)
_PROMPT_TOKENS = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


class CommandEngine:
    """Asks the program of `settings`, with `deadline_s` of wall clock a call.

    It runs in an empty directory and sees a few variables and those that the settings name. What
    its arguments have no placeholder for, instruction and schema, stands before the packet in the
    prompt. Every failure is one EngineError; an interrupt is Cancelled.
    """

    name = "command"

    def __init__(
        self,
        settings: CommandSettings,
        deadline_s: float,
        environment: Mapping[str, str],
        cancel: threading.Event | None = None,
    ) -> None:
        self._settings = settings
        self._deadline_s = deadline_s
        self._environment = environment
        self._cancel = cancel

    def reply(self, call: StageCall) -> EngineReply:
        """The reply as the program printed it; the stage judges it."""
        if not self._settings.argv:
            raise _failed(
                Reason.ENGINE_UNAVAILABLE, "no program is named", "engines.command.argv is empty"
            )
        env = self._child_environment()
        with call_folder(self.name) as folder:
            finished = self._run(call, folder / "work", env)
        printed = _json_object(finished.stdout)
        self._check(finished, printed)
        text = self._reply_in(printed) if self._settings.reply_key else finished.stdout
        usage = _table(printed.get("usage"))
        return EngineReply(
            text,
            finished.duration_s,
            sum(_count(usage.get(key)) for key in _PROMPT_TOKENS),
            _count(usage.get("output_tokens")),
            Path(self._settings.argv[0]).name,
            _count(usage.get("cache_read_input_tokens")),
        )

    def _run(self, call: StageCall, work: Path, env: Mapping[str, str]) -> Finished:
        schema = call.schema.read_text(encoding="utf-8")
        texts = {
            "schema": str(call.schema),
            "schema_json": _inline(schema),
            "instruction": call.instruction,
        }
        argv = [
            _PLACEHOLDER.sub(lambda found: texts[found[1]], part) for part in self._settings.argv
        ]
        placed = {name for part in self._settings.argv for name in _PLACEHOLDER.findall(part)}
        prompt = "\n\n".join(_prompt_parts(call, schema, placed))
        try:
            return run(
                argv,
                Terms(self._deadline_s, self._cancel),
                cwd=work,
                env=env,
                stdin=prompt.encode("utf-8", "replace"),
            )
        except (ToolchainError, ValueError) as error:  # ValueError: a NUL in an argument
            name = Path(argv[0]).name
            raise _failed(
                Reason.ENGINE_UNAVAILABLE, f"{name} could not be started", str(error)
            ) from error

    def _child_environment(self) -> dict[str, str]:
        env = basic_environment(self._environment)
        for name, value in self._settings.env.items():
            if not value.startswith("$"):
                env[name] = value
            elif self._environment.get(value[1:]):
                env[name] = self._environment[value[1:]]
            else:
                raise EngineError(
                    Reason.AUTH_REQUIRED,
                    f"command: the environment variable {value[1:]} is not set.",
                    hint=f"Set it before you start learn, or take {name} out of"
                    " engines.command.env; /engine bank goes on offline.",
                    final=True,
                )
        return env

    def _check(self, finished: Finished, printed: Mapping[str, Any]) -> None:
        """Raise what the program's ending means; nothing if it ended well."""
        if finished.timed_out:
            raise EngineError(
                Reason.ENGINE_TIMEOUT,
                f"command: there was no complete answer within {self._deadline_s:.0f} s.",
                hint="Try again, raise stage.deadline_s with /config, or type /engine bank.",
            )
        if finished.output_truncated:
            raise EngineError(
                Reason.MALFORMED_REPLY, "command: the answer is far too long.", hint=_OFFLINE
            )
        if finished.status == 0 and printed.get("is_error") is not True:
            return
        raise self._refused(finished, printed)

    def _refused(self, finished: Finished, printed: Mapping[str, Any]) -> EngineError:
        said = _words(finished, printed)
        refusal = refusal_in(said)
        if refusal is not None:
            return error_for(refusal, said, engine=self.name, secrets=self._secrets())
        ended = f"signal {finished.signal}" if finished.signal else f"status {finished.status}"
        words = safe(said, self._secrets())
        what = f"command: the program ended with {ended}" + (f" ({words})." if words else ".")
        return EngineError(Reason.EXECUTION_FAILED, what, hint=_SETUP)

    def _secrets(self) -> Iterator[str]:
        """Values that came from variables of the user's; those in the settings file are no secret
        to its owner, but no message needs them either."""
        for value in self._settings.env.values():
            yield self._environment.get(value[1:], "") if value.startswith("$") else value

    def _reply_in(self, printed: Mapping[str, Any]) -> str:
        """The value under the dotted reply key, as text."""
        found: Any = printed
        for part in self._settings.reply_key.split("."):
            found = _table(found).get(part)
        if found is None:
            keys = ", ".join(sorted(printed)) or "no JSON object"
            raise EngineError(
                Reason.MALFORMED_REPLY,
                f"command: nothing was printed under {self._settings.reply_key!r} ({safe(keys)}).",
                hint=_SETUP,
            )
        return found if isinstance(found, str) else json.dumps(found, ensure_ascii=False)


def _inline(schema: str) -> str:
    """The schema on one line, without the name of its dialect: the Claude Code CLI silently drops
    a schema that names draft 2020-12, and then answers in prose."""
    fields = json.loads(schema)
    return json.dumps({key: fields[key] for key in fields if key != "$schema"})


def _prompt_parts(call: StageCall, schema: str, placed: set[str]) -> Iterator[str]:
    if "instruction" not in placed:
        yield call.instruction
    if not placed & {"schema", "schema_json"}:
        yield f"The JSON Schema of the answer:\n{schema}"
    yield call.packet.model_dump_json()


def _words(finished: Finished, printed: Mapping[str, Any]) -> str:
    """What the program said about its failure, wherever it said it."""
    status = printed.get("api_error_status")
    said = next(
        (str(printed[key]) for key in ("result", "error", "message") if printed.get(key)),
        finished.stderr.strip() or ("" if printed else finished.stdout.strip()),
    )
    known = f"status {status}: " if isinstance(status, int) else ""
    return f"{known}{said or printed.get('subtype') or ''}"[:4000]


def _failed(reason: Reason, what: str, why: str) -> EngineError:
    return EngineError(reason, f"command: {what} ({safe(why)}).", hint=_SETUP, final=True)


def _json_object(text: str) -> dict[str, Any]:
    try:
        return _table(json.loads(text))
    except UNREADABLE:
        return {}


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
