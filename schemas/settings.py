"""The settings as types; every field is documented beneath itself and has its default in config.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

EngineChoice = Literal["auto", "codex", "bank", "command", "replay"]
ENGINES: tuple[EngineChoice, ...] = ("auto", "codex", "bank", "command", "replay")


TRANSPORT_REASONS = ("ENGINE_UNAVAILABLE", "ENGINE_TIMEOUT", "EXECUTION_FAILED", "RATE_LIMITED")
"""Reasons of errors.Reason that a later try may not meet again."""


@dataclass(frozen=True, slots=True)
class LoopCaps:
    """MAX_ITERATIONS of the three expand loops at one depth."""

    starter: int
    test: int
    lesson: int

    def __post_init__(self) -> None:
        if min(self.starter, self.test, self.lesson) < 1:
            raise ValueError("every loop needs a cap of at least 1")


@dataclass(frozen=True, slots=True)
class StageSettings:
    """How engine calls are bounded and tried again."""

    packet_chars: int
    """Size budget of one context packet, in characters."""
    transport_retries: Mapping[str, int]
    """Further tries after a transport failure, by its reason; one call counts each by itself."""
    reply_retries: int
    """Further tries after a malformed, schema-violating or policy-violating reply."""
    backoff_s: float
    """First pause before a retry; it doubles, with jitter."""
    backoff_cap_s: float
    """Longest pause before a retry."""
    deadline_s: float
    """Wall clock of one engine call."""
    max_calls_per_setup: int
    """Engine calls one /start may make."""
    max_tokens_per_setup: int
    """Input and output tokens one /start may use."""
    max_repairs: int
    """How often what the proof finds goes back to the engine to be mended, in one /start."""

    def __post_init__(self) -> None:
        odd = set(self.transport_retries) ^ set(TRANSPORT_REASONS)
        if odd:
            known = ", ".join(TRANSPORT_REASONS)
            raise ValueError(f"transport_retries: the reasons are {known}; see {min(odd)}")


@dataclass(frozen=True, slots=True)
class LearningSettings:
    """How patient the shell is before it reveals or remediates."""

    reveal_after: int
    """Failed attempts before /solution opens."""
    bridge_after: int
    """Sightings of one misconception before a bridge lesson is scheduled."""
    repeat_after: int
    """Sightings of one misconception before a repeat with scaffold is scheduled."""
    skip_days: float = 3.0
    """Days for which /skip keeps a node from being recommended."""


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """What the shell must know to run exercises of one language."""

    title: str
    """Name shown to people."""
    source_dir: str
    """Where the learner's files live in a workspace."""
    tests_dir: str
    """Where the tests live in a workspace."""
    extensions: tuple[str, ...]
    """File endings an exercise may use, with the dot."""
    test_command: tuple[str, ...]
    """argv of the test run; `{python}` is the interpreter that runs learn, `{junit}` a report path."""
    parser: str
    """Format in which the command reports."""
    timeout_s: float
    """Wall clock of one run."""
    needs: tuple[str, ...]
    """Programs that must be on PATH."""
    install_hint: str
    """What to tell a learner who lacks them."""
    template: str = ""
    """Folder of build files laid under every exercise: that of a bundled language by its name, or an
    absolute path; a language's own folder `template` by default."""
    env: Mapping[str, str] | None = None
    """Environment variables of the build and run, added to a small fixed set."""
    sanitize_env: Mapping[str, str] | None = None
    """Further variables that build with sanitizers; an exercise's proof runs the solution so too."""
    memory_mb: int = 1024
    """Memory that one run may take, all its processes together."""
    visible: tuple[str, ...] = ()
    """Further folders that a sandboxed run may read: where its compiler is installed."""
    comment: str = "#"
    """Line comment marker of the language."""
    test_prefix: str = ""
    """What the names of test files begin with, where the runner finds them by that."""
    test_folders: bool = False
    """Whether tests may stand in folders of their own."""
    build_files: tuple[str, ...] = ()
    """Build files of its usual layout, which a folder that is run by itself brings along."""
    ignored_files: tuple[str, ...] = ()
    """Files at the top that its tools obey elsewhere; no run sees them, and the learner is told."""
    reserved: tuple[str, ...] = ()
    """Further names that decide how a run is made; an exercise's files have others."""
    least_noticed: float = 0.8
    """Share of small faults in a solution that the tests must notice. Full suites of public exercises
    notice .94 in Python, .91 in Rust and .85 in C; suites of one test seldom reach .8 (learning.md §3)."""
    inherit: tuple[str, ...] = ()
    """Variables of ours that a run without walls sees, because its tools fail without them."""
    proxies: tuple[str, ...] = ()
    """Programs of `needs` that may stand there with no compiler behind them."""
    located_by: tuple[str, ...] = ()
    """Command that prints the folder in which the compiler itself is installed."""
    homes: Mapping[str, str] | None = None
    """Variables that name a folder of the tools' own; in a sandbox each gets an empty one so called."""
    above: str = ""
    """Folder of files that stand above the root of a sandboxed run; the language's own by default."""


@dataclass(frozen=True, slots=True)
class CodexSettings:
    """The codex CLI engine."""

    binary: str
    """Path of the codex CLI; empty looks on PATH."""
    model: str
    """Model name; empty takes the CLI's default."""
    effort: str
    """Reasoning effort sent with every call."""
    provider_base_url: str
    """Base URL of an own Responses-API provider; empty uses the CLI's login."""
    provider_env_key: str
    """Environment variable that holds that provider's key."""
    extra_args: tuple[str, ...]
    """Further argv, appended as is."""


@dataclass(frozen=True, slots=True)
class CommandSettings:
    """An engine that is any program reading a prompt on stdin and printing JSON."""

    argv: tuple[str, ...]
    """The program and its arguments; `{schema}` is the path of the reply's JSON Schema,
    `{schema_json}` its text, `{instruction}` the instruction text."""
    reply_key: str
    """Key of the printed JSON object that holds the reply; empty if it is the reply itself."""
    env: Mapping[str, str]
    """Further environment variables by name; `$NAME` copies one of ours."""


@dataclass(frozen=True, slots=True)
class ReplaySettings:
    """Recorded replies, for tests and bug reports."""

    path: str
    """A replay file (JSON lines) or empty."""


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """One table per engine."""

    codex: CodexSettings
    command: CommandSettings
    replay: ReplaySettings


@dataclass(frozen=True, slots=True)
class Settings:
    """All of config.toml: the packaged defaults with the learner's overrides on top."""

    engine: EngineChoice
    """Which engine writes exercises: auto takes codex when it is there and logged in, else bank."""
    editor: str
    """Command for /open; empty uses $VISUAL, then $EDITOR, then a pager."""
    theme: Literal["auto", "dark", "light", "plain"]
    """Colours; plain also holds for NO_COLOR, TERM=dumb and pipes."""
    sandbox: Literal["auto", "require", "off"]
    """Isolation of runs: the best that works, nothing less than one that works, or none."""
    allow_unsandboxed: bool
    """The learner's yes to runs without isolation, where none works or it is off."""
    bank_dirs: tuple[str, ...]
    """Further folders in the layout of curriculum/bank."""
    learning: LearningSettings
    stage: StageSettings
    limits: Mapping[str, LoopCaps]
    """MAX_ITERATIONS by depth: D1, D2, D3."""
    engines: EngineSettings
    languages: Mapping[str, LanguageSettings]
    """One table per language, keyed by its id."""

    def __post_init__(self) -> None:
        missing = {"D1", "D2", "D3"} - set(self.limits)
        if missing:
            raise ValueError(f"limits: missing {', '.join(sorted(missing))}")
