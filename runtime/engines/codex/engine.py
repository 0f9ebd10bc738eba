"""The codex engine: one lean `codex exec` a call, bounded, isolated, with every ending accounted for."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from runtime.engines.programs.surroundings import call_folder
from runtime.processes.process import Terms, run
from schemas.errors import EngineError, Reason, ToolchainError
from schemas.exchange.calls import EngineReply, Finished, StageCall
from schemas.settings import CodexSettings

from .argv import CallPaths, request_argv
from .events import read_events
from .failures import Ending, failure, login_hint
from .home import child_environment, prepare, secrets_in
from .probe import CodexProbe, CodexProber

DEFAULT_MODEL = "codex default"
"""Model of a reply when the settings name none; the CLI does not tell which it took."""
_INSTALL = (
    "Install it with `npm install -g @openai/codex`, name it with /config engines.codex.binary,"
    " or type /engine bank to go on offline."
)


class CodexEngine:
    """Asks a model through the codex CLI.

    `deadline_s` is the wall clock of one call. A call runs in an empty directory, under a private
    CODEX_HOME, with the stage's instruction as base instructions, the packet as JSON on stdin, and
    no tools. Every failure is one EngineError; an interrupt is Cancelled.
    """

    name = "codex"

    def __init__(
        self,
        settings: CodexSettings,
        deadline_s: float,
        home: Path,
        environment: Mapping[str, str],
        cancel: threading.Event | None = None,
    ) -> None:
        self._settings = settings
        self._deadline_s = deadline_s
        self._home = home
        self._environment = environment
        self._cancel = cancel
        self._prober = CodexProber(home, environment)

    def reply(self, call: StageCall) -> EngineReply:
        """The model's text as it came, empty if it refused; the stage judges it."""
        probe = self._ready()
        private = prepare(self._home, self._environment)
        with call_folder(self.name) as folder:
            paths = CallPaths(
                folder / "work",
                folder / "instruction.md",
                call.schema,
                folder / "reply.json",
                Path(probe.catalog) if probe.catalog else None,
            )
            paths.instruction.write_text(call.instruction, encoding="utf-8")
            finished = self._run(probe, paths, private, call.packet.model_dump_json())
            return self._accepted(finished, paths.reply)

    def _ready(self) -> CodexProbe:
        """The probe of a CLI that can be used."""
        probe = self._prober.probe(self._settings)
        if not probe.binary:
            where = self._settings.binary or "PATH"
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE,
                f"codex: the program was not found ({where}).",
                hint=_INSTALL,
                final=True,
            )
        if probe.fault:
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE, f"{probe.fault}.", hint=_INSTALL, final=True
            )
        if not probe.logged_in:
            raise EngineError(
                Reason.AUTH_REQUIRED,
                "codex: there is no login and no key.",
                hint=login_hint(self._settings),
                final=True,
            )
        return probe

    def _run(self, probe: CodexProbe, paths: CallPaths, private: Path, prompt: str) -> Finished:
        argv = request_argv(
            probe.binary, self._settings, paths, self._deadline_s, frozenset(probe.refused)
        )
        try:
            return run(
                argv,
                Terms(self._deadline_s, self._cancel),
                cwd=paths.work,
                env=child_environment(self._settings, private, self._environment),
                stdin=prompt.encode("utf-8", "replace"),
            )
        except (ToolchainError, ValueError) as error:  # ValueError: a NUL in an argument
            raise EngineError(
                Reason.ENGINE_UNAVAILABLE, f"codex: {error}", hint=_INSTALL, final=True
            ) from error

    def _accepted(self, finished: Finished, reply: Path) -> EngineReply:
        """The reply of a completed turn: what `-o` holds, which is the final message alone."""
        transcript = read_events(finished.stdout)
        ending = Ending(finished, transcript, self._deadline_s)
        wrong = failure(ending, self._settings, secrets_in(self._environment, self._settings))
        if wrong is not None:
            raise wrong
        try:
            text = reply.read_text(encoding="utf-8")
        except FileNotFoundError:
            text = ""
        except UnicodeDecodeError as error:
            raise EngineError(
                Reason.MALFORMED_REPLY, "codex: the answer holds bytes that are no text."
            ) from error
        return EngineReply(
            text,
            finished.duration_s,
            transcript.input_tokens,
            transcript.output_tokens,
            self._settings.model or DEFAULT_MODEL,
            transcript.cached_tokens,
        )
