"""Builds what a job needs on the machine that does it: a desk by the command's terms, and the job itself."""

from __future__ import annotations

import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.home.config_file import with_engine
from schemas.errors import LearnError, Reason, ToolchainError
from schemas.settings import Settings

from .backstage import Backstage

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from schemas.cluster.jobs import Job, Terms, WorkerReport

Message = Mapping[str, object]
Ask = Callable[[Message], Message]


class Workplace(Backstage):
    """A home on a worker, where the command's terms hold."""

    def __init__(self, home: Path, terms: Terms) -> None:
        self._terms = terms
        super().__init__(home)

    def settings(self) -> Settings:
        """The worker's own defaults, with what the command decides."""
        return by_terms(super().settings(), self._terms)


def terms_of(settings: Settings) -> Terms:
    """What a command decides for all workers; the engine must be one by its own name."""
    from schemas.cluster.jobs import Terms

    return Terms(
        settings.engine,
        settings.sandbox,
        settings.allow_unsandboxed,
        settings.stage,
        settings.limits,
        settings.engines,
        {name: (item.timeout_s, item.memory_mb) for name, item in settings.languages.items()},
    )


def with_named_engine(backstage: Backstage, settings: Settings) -> Settings:
    """The settings with the engine that `auto` stands for here, so that all workers take the same."""
    name, _why = backstage.engines.name(settings)
    return with_engine(settings, name)


def by_terms(own: Settings, terms: Terms) -> Settings:
    """A worker's settings: paths and languages are its own, all the rest the command's."""
    languages = {
        name: replace(item, timeout_s=terms.runs[name][0], memory_mb=terms.runs[name][1])
        if name in terms.runs
        else item
        for name, item in own.languages.items()
    }
    return replace(
        own,
        engine=terms.engine,
        sandbox=terms.sandbox,
        allow_unsandboxed=terms.allow_unsandboxed,
        stage=terms.stage,
        limits=terms.limits,
        engines=terms.engines,
        languages=languages,
    )


def work(backstage: Backstage, engine: str, job: Job, ask: Ask) -> object:
    """Do a job with what is here. LearnError says why it came to nothing."""
    desk = replace(
        backstage.desk(lambda _progress: None, engine), graph=lambda: backstage.library.curriculum
    )
    if job.toolchain:
        _refuse_other_tools(desk, job)
    return _WORK[job.kind](desk, job, ask)


def _refuse_other_tools(desk: Desk, job: Job) -> None:
    found = desk.runner.toolchain(desk.language(job.language))
    if found != job.toolchain:
        raise ToolchainError(
            Reason.CLUSTER_MIXED,
            f"The worker {socket.gethostname()} has other tools: {found}.",
            hint="learn doctor --cluster lists what each has; --mixed takes them as they are.",
        )


def _forge(desk: Desk, job: Job, ask: Ask) -> object:
    from orchestration.forge.one import write_one
    from schemas.cluster.plan import Task

    assert isinstance(job.payload, Task)
    return write_one(desk, job.payload, ask)


def _grade(desk: Desk, job: Job, _ask: Ask) -> object:
    from orchestration.grading.assess import assess
    from runtime.course.handed_in import laid_down
    from schemas.cluster.submissions import Submission

    assert isinstance(job.payload, Submission)
    with laid_down(job.payload.handed_in) as root:
        try:
            return assess(desk, job.payload, root)
        except LearnError as error:
            # Where it stood for a moment is nothing that a student or a table should know.
            error.message = error.message.replace(f"{root}/", "")
            raise


def _certify(desk: Desk, job: Job, _ask: Ask) -> object:
    from orchestration.grading.assess import certify
    from schemas.content import Exercise

    assert isinstance(job.payload, Exercise)
    return certify(desk, job.payload)


def _check(desk: Desk, job: Job, _ask: Ask) -> object:
    from orchestration.authoring.check_content import check_content
    from schemas.cluster.jobs import Folder

    assert isinstance(job.payload, Folder)
    folder = job.payload
    (found,) = check_content(desk, (folder.path,), lambda _path: folder.files)
    return found


_WORK: Mapping[str, Callable[[Desk, Job, Ask], object]] = {
    "forge": _forge,
    "grade": _grade,
    "certify": _certify,
    "check": _check,
}


def look(backstage: Backstage, worker: str) -> WorkerReport:
    """What this machine has: tools by language, and the sandbox that runs get."""
    from schemas.cluster.jobs import WorkerReport

    settings = backstage.settings()
    tools: dict[str, str] = {}
    lacks: dict[str, str] = {}
    for name, language in settings.languages.items():
        try:
            tools[name] = backstage.runner.toolchain(language)
        except LearnError as error:
            lacks[name] = error.message
    if settings.sandbox != "off":
        backstage.sandboxes.look_again()
    version = f"learnshell {_version()} on {sys.version.split()[0]}"
    return WorkerReport(
        worker,
        socket.gethostname(),
        version,
        tools,
        lacks,
        backstage.sandboxes.known() or "",
        backstage.sandboxes.weakness(),
    )


def _version() -> str:
    from importlib import metadata

    try:
        return metadata.version("learnshell")
    except metadata.PackageNotFoundError:
        return sys.executable
