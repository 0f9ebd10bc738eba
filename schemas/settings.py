"""The settings as types; every field is documented beneath itself and has its default in config.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from .reading import between, filled

if TYPE_CHECKING:
    from .content import Layout

EngineChoice = Literal["auto", "codex", "api", "bank", "command", "replay"]
ENGINES: tuple[EngineChoice, ...] = ("auto", "codex", "api", "bank", "command", "replay")


TRANSPORT_REASONS = ("ENGINE_UNAVAILABLE", "ENGINE_TIMEOUT", "EXECUTION_FAILED", "RATE_LIMITED")
"""Reasons of errors.Reason that a later try may not meet again."""


@dataclass(frozen=True, slots=True)
class LoopCaps:
    """MAX_ITERATIONS of the three expand loops at one depth."""

    starter: int = field(metadata=between(1, 1000))
    test: int = field(metadata=between(1, 1000))
    lesson: int = field(metadata=between(1, 1000))


@dataclass(frozen=True, slots=True)
class StageSettings:
    """How engine calls are bounded and tried again."""

    packet_chars: int = field(metadata=between(1000, 10000000))
    """Size budget of one context packet, in characters."""
    transport_retries: Mapping[str, int] = field(metadata=between(0, 100))
    """Further tries after a transport failure, by its reason; one call counts each by itself."""
    reply_retries: int = field(metadata=between(0, 100))
    """Further tries after a malformed, schema-violating or policy-violating reply."""
    backoff_s: float = field(metadata=between(0, 3600))
    """First pause before a retry; it doubles, with jitter."""
    backoff_cap_s: float = field(metadata=between(0, 86400))
    """Longest pause before a retry."""
    deadline_s: float = field(metadata=between(1, 86400))
    """Wall clock of one engine call."""
    max_calls_per_setup: int = field(metadata=between(1, 100000))
    """Engine calls one /start may make."""
    max_tokens_per_setup: int = field(metadata=between(1, 1000000000))
    """Input and output tokens one /start may use."""
    parallel: int = field(metadata=between(1, 64))
    """Calls of one /start that may run at the same time; 1 asks for one after the other."""
    blind_solver: tuple[Literal["D1", "D2", "D3"], ...]
    """Depths at which a second reader solves the exercise from its statement, to find what cannot be
    known from it; one more call of a /start."""
    max_repairs: int = field(metadata=between(0, 100))
    """How often what the proof finds goes back to the engine to be mended, in one /start."""

    def __post_init__(self) -> None:
        odd = set(self.transport_retries) ^ set(TRANSPORT_REASONS)
        if odd:
            known = ", ".join(TRANSPORT_REASONS)
            raise ValueError(f"transport_retries: the reasons are {known}; see {min(odd)}")


@dataclass(frozen=True, slots=True)
class LearningSettings:
    """How patient the shell is before it reveals or remediates."""

    reveal_after: int = field(metadata=between(0, 1000))
    """Failed attempts before /solution opens."""
    bridge_after: int = field(metadata=between(1, 1000))
    """Sightings of one misconception before a bridge lesson is scheduled."""
    repeat_after: int = field(metadata=between(1, 1000))
    """Sightings of one misconception before a repeat with scaffold is scheduled."""
    skip_days: float = field(default=3.0, metadata=between(0, 36500))
    """Days for which /skip keeps a node from being recommended."""
    desired_retention: float = field(default=0.9, metadata=between(0.7, 0.97))
    """A review falls due when the chance that a node is still remembered has sunk to this."""
    reviews_a_day: int = field(default=8, metadata=between(1, 1000))
    """Reviews recommended within a day; the rest waits, the most urgent first."""


@dataclass(frozen=True, slots=True)
class Condition:
    """What must hold on this machine before files of some kind can be run."""

    command: tuple[str, ...] = field(metadata=filled())
    """argv of a program that ends with 0 where it holds."""
    hint: str = field(metadata=filled())
    """What to tell a learner where it does not."""


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """What the shell must know to run exercises of one language."""

    title: str = field(metadata=filled())
    """Name shown to people."""
    source_dir: str = field(metadata=filled())
    """Where the learner's files live in a workspace."""
    tests_dir: str = field(metadata=filled())
    """Where the tests live in a workspace."""
    extensions: tuple[str, ...] = field(metadata=filled())
    """File endings an exercise may use, with the dot."""
    test_command: tuple[str, ...] = field(metadata=filled())
    """argv of the test run; `{python}` is the interpreter that runs learn, `{junit}` a report path."""
    parser: str = field(metadata=filled())
    """Format in which the command reports."""
    timeout_s: float = field(metadata=between(0.1, 86400))
    """Wall clock of one run."""
    needs: tuple[str, ...]
    """Programs that must be on PATH."""
    install_hint: str
    """What to tell a learner who lacks them."""
    template: str = ""
    """Folder of build files laid under every exercise: that of a bundled language by its name, or an
    absolute path; a language's own folder `template` by default."""
    template_base: str = ""
    """Folder whose files are laid below those of the template: what several languages share. It is named
    as `template` is; a bundled language brings its own along."""
    env: Mapping[str, str] | None = None
    """Environment variables of the build and run, added to a small fixed set."""
    sanitize_env: Mapping[str, str] | None = None
    """Further variables that build with sanitizers; an exercise's proof runs the solution so too."""
    memory_mb: int = field(default=1024, metadata=between(16, 1048576))
    """Memory that one run may take, all its processes together."""
    visible: tuple[str, ...] = ()
    """Further folders that a sandboxed run may read: where its compiler is installed."""
    comment: str = "#"
    """Line comment marker of the language."""
    test_prefix: str = ""
    """What the names of test files begin with, where the runner finds them by that."""
    test_suffix: str = ""
    """What the names of test files end with, where the runner finds them by that."""
    test_folders: bool = False
    """Whether tests may stand in folders of their own."""
    build_files: tuple[str, ...] = ()
    """Build files of its usual layout, which a folder that is run by itself brings along."""
    ignored_files: tuple[str, ...] = ()
    """Files at the top that its tools obey elsewhere; no run sees them, and the learner is told."""
    reserved: tuple[str, ...] = ()
    """Further names that decide how a run is made; an exercise's files have others."""
    least_noticed: float = field(default=0.8, metadata=between(0, 1))
    """Share of small faults in a solution that the tests must notice. Full suites of public exercises
    notice .94 in Python, .91 in Rust and .85 in C; suites of one test seldom reach .8 (learning.md §3)."""
    inherit: tuple[str, ...] = ()
    """Variables of ours that a run without walls sees, because its tools fail without them."""
    proxies: tuple[str, ...] = ()
    """Programs of `needs` that may stand there with no compiler behind them."""
    located_by: tuple[str, ...] = ()
    """Command that prints the folders in which the compiler itself is installed, a line each."""
    homes: Mapping[str, str] | None = None
    """Variables that name a folder of the tools' own; in a sandbox each gets an empty one so called."""
    registry: bool = False
    """Whether a run may read the packages that the tools have downloaded before."""
    packages: tuple[str, ...] = ()
    """The packages that a run asks for: a name, and after a space the version if it is laid down."""
    fetch_hint: str = ""
    """What to do about packages that are not on this machine."""
    useful: Mapping[str, str] | None = None
    """Programs that runs use where there are such, each with what /doctor says where there is none."""
    only_if: Mapping[str, Condition] | None = None
    """Endings, without the dot, that not every version of the tools can run, each with what must hold; the
    bank sets no exercise with such files where it does not."""
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
class ApiSettings:
    """Any server that speaks the OpenAI-compatible chat or responses API."""

    base_url: str
    """Where it is, up to and with `/v1`; http only for this machine."""
    model: str
    """Model name as the server knows it; /doctor lists what there is."""
    key_env: str
    """Environment variable that holds the key; empty for a server that wants none."""
    protocol: Literal["chat", "responses"]
    """Which of the two it speaks; almost all speak chat."""
    form: Literal["auto", "strict", "json", "text"]
    """How it is asked for JSON: held to the schema, to any JSON object, by words alone; auto takes the
    first of them that it takes."""
    effort: str
    """Reasoning effort sent with every call; empty sends none."""
    allow_http: bool
    """Whether http, which anybody on the way can read, is allowed to other machines too."""


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
    api: ApiSettings
    command: CommandSettings
    replay: ReplaySettings


@dataclass(frozen=True, slots=True)
class Settings:
    """All of config.toml: the packaged defaults with the learner's overrides on top."""

    engine: EngineChoice
    """Which engine writes exercises: auto takes codex when it is there and logged in, else api
    when its server and model are named, else bank."""
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
    prefetch: Literal["ask", "on", "off"]
    """Whether the next exercise is written while the learner works; ask asks once."""
    prefetch_calls: int = field(metadata=between(0, 100000))
    """Calls that may be spent ahead within a day."""
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


def laid_out(settings: LanguageSettings, layout: Layout | None) -> LanguageSettings:
    """The language's settings for a run of a folder with this layout; unchanged without one."""
    if layout is None:
        return settings
    return replace(
        settings,
        source_dir=".",
        tests_dir=".",
        test_command=layout.command,
        parser=layout.parser,
        template="",
        template_base="",
        build_files=(),
        ignored_files=(),
        sanitize_env=None,
        needs=layout.needs or settings.needs,
        env={**(settings.env or {}), **(layout.env or {})},
        visible=(*settings.visible, *layout.vendored),
        registry=layout.registry,
        packages=layout.packages,
    )
