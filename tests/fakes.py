"""Knows our ports in memory: a desk whose engine, runner, store, clock and workspaces tests hold."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from orchestration.desk import Desk
from orchestration.guidance.written_nodes import whole_graph
from orchestration.making.request import StartRequest
from orchestration.use_cases.start import start
from runtime.engines.bank import BankEngine
from runtime.home import config_file
from runtime.home.config_file import parse_settings
from runtime.store.documents import from_text, to_text
from schemas.content import Certificate, Exercise, Files, Outline, SourceFile
from schemas.errors import LearnError, Reason, WorkspaceError
from schemas.events import Event, EventKind
from schemas.evidence import Evidence
from schemas.exchange.calls import EngineReply, RunRequest, StageCall
from schemas.exchange.export import FOLDER
from schemas.kept import KeptSetup
from schemas.learner import LearnerModel
from schemas.session import Session, StoredExercise
from schemas.settings import LanguageSettings, Settings
from schemas.turn import Turn
from tests.fake_exercise import CURRICULUM, exercise_for, judge

Line = str | Mapping[str, object] | LearnError
"""A raw reply, fields that replace those of a good reply (dotted keys reach inside), or a failure."""


class ScriptedEngine:
    """Gives the lines written for a role in their order, then good replies; keeps every call."""

    def __init__(
        self, script: Mapping[str, Iterable[Line]] | None = None, *, name: str = "scripted"
    ) -> None:
        self.name = name
        self.calls: list[StageCall] = []
        self.tokens_a_call = 0
        self._script = {role: iter(lines) for role, lines in (script or {}).items()}
        self._good = BankEngine(lambda language, node, _id: exercise_for(language, node))

    def reply(self, call: StageCall) -> EngineReply:
        self.calls.append(call)
        line = next(self._script.get(call.role, iter(())), {})
        if isinstance(line, LearnError):
            raise line
        text = line if isinstance(line, str) else json.dumps(self._changed(call, line))
        return EngineReply(text, 0.1, self.tokens_a_call, 0, "scripted-1")

    def asked(self, role: str) -> list[StageCall]:
        """The calls of one role, in order."""
        return [call for call in self.calls if call.role == role]

    def packets(self) -> list[str]:
        """Every packet as it was sent."""
        return [call.packet.model_dump_json() for call in self.calls]

    def _changed(self, call: StageCall, changes: Mapping[str, object]) -> dict[str, Any]:
        """A good reply with `changes`; a loop that goes on too long repeats its last section."""
        contract = call.packet.output_contract
        found = exercise_for(call.packet.language, call.packet.curriculum_context.node_id)
        last = len(found.sections) if call.role == "lesson-expand" else 1
        clamped = contract.model_copy(update={"iteration": min(contract.iteration, last)})
        packet = call.packet.model_copy(update={"output_contract": clamped})
        fields: dict[str, Any] = json.loads(self._good.reply(replace(call, packet=packet)).text)
        for key, value in changes.items():
            place, _, name = key.rpartition(".")
            (fields[place] if place else fields)[name] = value
        return fields


class FakeRunner:
    """Evidence by a function of the sources; keeps every request."""

    def __init__(self, judge: Callable[[RunRequest], Evidence] = judge) -> None:
        self.judge = judge
        self.requests: list[RunRequest] = []

    def run(self, request: RunRequest) -> Evidence:
        self.requests.append(request)
        return self.judge(request)

    def run_each(self, _request: RunRequest, _variants: Sequence[Files]) -> None:
        return None

    def toolchain(self, settings: LanguageSettings) -> str:
        return f"{settings.title} 1.0"

    def template(self, settings: LanguageSettings) -> Files:
        return (SourceFile("build.txt", f"how {settings.title} is built"),)


class MemoryStore:
    """Ledger, Archive, Memory and Certificates in one; bodies go through JSON as on disk."""

    def __init__(self) -> None:
        self.log: list[Event] = []
        self.kept: dict[str, Session] = {}
        self.exercises: dict[str, StoredExercise] = {}
        self.certificates: dict[str, Certificate] = {}
        self.model = LearnerModel()
        self.chosen = ""

    def record(self, turn: Turn) -> None:
        self._write(turn, rev=1)

    def update(self, session_id: str, change: Callable[[Session, LearnerModel], Turn]) -> Turn:
        before = self.kept[session_id]
        return self._write(change(before, self.model), rev=before.rev + 1)

    def remodel(self, derive: Callable[[tuple[Event, ...]], LearnerModel]) -> tuple[int, bool]:
        before, self.model = self.model, derive(tuple(self.log))
        return len(self.log), before == self.model

    def sessions(self) -> tuple[Session, ...]:
        found = sorted(self.kept.values(), key=lambda session: -session.updated_at)
        return tuple(replace(session, attempts=()) for session in found)

    def session(self, session_id: str) -> Session | None:
        return self.kept.get(session_id)

    def exercise(self, session_id: str) -> StoredExercise | None:
        return self.exercises.get(session_id)

    def current(self) -> str:
        return self.chosen

    def learner(self) -> LearnerModel:
        return self.model

    def events(self, *kinds: EventKind, session: str = "") -> Iterator[Event]:
        for event in tuple(self.log):
            if (not kinds or event.kind in kinds) and session in ("", event.session):
                yield event

    def get(self, digest: str) -> Certificate | None:
        return self.certificates.get(digest)

    def put(self, certificate: Certificate) -> None:
        self.certificates[certificate.digest] = certificate

    def _write(self, turn: Turn, *, rev: int) -> Turn:
        events = tuple(
            replace(event, seq=len(self.log) + place, body=json.loads(json.dumps(event.body)))
            for place, event in enumerate(turn.events, start=1)
        )
        self.log += events
        session = replace(turn.session, rev=rev) if turn.session else None
        if session:
            self.kept[session.id] = session
            if turn.exercise:
                self.exercises[session.id] = turn.exercise
        self.model = turn.learner or self.model
        self.chosen = self.chosen if turn.current is None else turn.current
        return replace(turn, events=events, session=session)


class MemorySetups:
    """Setups of one shell that never dies; a test may put half-made ones in."""

    def __init__(self) -> None:
        self.left: list[Event] = []
        self.held: list[str] = []
        self.cleared: list[str] = []

    @contextmanager
    def hold(self, setup: str) -> Iterator[None]:
        self.held.append(setup)
        try:
            yield
        finally:
            self.held.remove(setup)

    def half_made(self) -> tuple[Event, ...]:
        return tuple(self.left)

    def clear(self, workspace: str) -> None:
        self.cleared.append(workspace)


class MemoryKept:
    """Kept replies in memory, through the text that the store makes of them."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def setups(self) -> tuple[KeptSetup, ...]:
        return tuple(from_text(KeptSetup, text, "kept") for text in self.texts.values())

    def keep(self, setup: KeptSetup) -> None:
        self.texts[setup.id] = to_text(setup)

    def drop(self, setup: str) -> None:
        self.texts.pop(setup, None)


class FakeClock:
    """Time that moves by hand, or by sleeping; ids count up."""

    def __init__(self, at: float = 1_750_000_000.0) -> None:
        self.at = at
        self.sleeps: list[float] = []
        self._ids = 0

    def now(self) -> float:
        return self.at

    def new_id(self) -> str:
        self._ids += 1
        return f"{self._ids:04x}0000"

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.at += seconds


class MemoryWorkspaces:
    """Directories as dictionaries of texts by relative path."""

    def __init__(self) -> None:
        self.folders: dict[Path, dict[str, str]] = defaultdict(dict)

    def create(self, name: str, files: Files) -> Path:
        root = Path("/workspaces") / name
        if root in self.folders:
            raise WorkspaceError(Reason.WORKSPACE_UNSAFE, f"{root} exists already.")
        self.write(root, files)
        return root

    def read(self, root: Path, folder: str, extensions: tuple[str, ...]) -> Files:
        if root not in self.folders:
            raise WorkspaceError(Reason.WORKSPACE_MISSING, f"{root} is not there any more.")
        return tuple(
            SourceFile(path.removeprefix(f"{folder}/"), content)
            for path, content in sorted(self.folders[root].items())
            if path == folder or (path.startswith(f"{folder}/") and path.endswith(extensions))
        )

    def write(self, root: Path, files: Files) -> None:
        self.folders[root].update((item.path, item.content) for item in files)


class OneExerciseBank:
    """A bank that holds `exercise` and nothing else."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        held = (self.exercise.language, self.exercise.node)
        named = exercise in ("", self.exercise.id)
        return self.exercise if (language, node) == held and named else None

    def exercises(self, language: str, node: str) -> tuple[Outline, ...]:
        found = self.find(language, node)
        return (Outline(found.id, found.difficulty, found.kind),) if found else ()

    def nodes(self, language: str) -> tuple[str, ...]:
        return (self.exercise.node,) if language == self.exercise.language else ()

    def kept_back(self, language: str, node: str) -> str:
        return ""


class PlainInstructions:
    """One sentence a role."""

    def text(self, role: str, language: str) -> str:
        return f"You are the {role} of a {language} exercise."


@cache
def packaged_settings() -> Settings:
    """The settings as shipped."""
    return parse_settings(config_file.packaged_settings(), Path("config.toml"), "")


def settings(**stage: Any) -> Settings:
    """The settings as shipped, but for these keys of [stage]."""
    shipped = packaged_settings()
    return replace(shipped, stage=replace(shipped.stage, **stage))


def desk(*, store: MemoryStore | None = None, **overrides: Any) -> Desk:
    """A desk of fakes with the settings as shipped; `store` stands behind four of its ports."""
    kept = store or MemoryStore()
    laid = Desk(
        settings=packaged_settings(),
        graph=lambda: whole_graph(CURRICULUM, kept),
        engine=ScriptedEngine(),
        archive=kept,
        memory=kept,
        ledger=kept,
        bank=OneExerciseBank(exercise_for("python", "P101")),
        certificates=kept,
        setups=MemorySetups(),
        kept=MemoryKept(),
        runner=FakeRunner(),
        workspaces=MemoryWorkspaces(),
        instructions=PlainInstructions(),
        clock=FakeClock(),
        schemas=FOLDER,
        report=lambda _progress: None,
    )
    return replace(laid, **overrides)


def begun(desk: Desk, language: str = "python", node: str = "P101") -> Session:
    """A session on a node, set up the way a learner sets it up."""
    found = desk.curriculum.node(language, node)
    return start(desk, StartRequest(found, found.depth)).session


def write(desk: Desk, session: Session, changes: Mapping[str, str]) -> None:
    """What a learner does in an editor: replace texts within the source file of a session."""
    language = desk.language(session.language)
    root = Path(session.workspace)
    for item in desk.workspaces.read(root, language.source_dir, language.extensions):
        text = item.content
        for old, new in changes.items():
            text = text.replace(old, new)
        desk.workspaces.write(root, (SourceFile(f"{language.source_dir}/{item.path}", text),))
