"""The command that writes the exercises of a plan."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import Reason, UsageError
from schemas.reading import plain
from shell.asking.consent import ask_before_running
from shell.base.answers import DONE, FAILED, Answer, Arguments
from shell.base.app import App

if TYPE_CHECKING:
    from orchestration.forge.forge import Forged
    from schemas.cluster.plan import Plan

_EXAMPLE = "For example: learn forge plan.toml --out spring --cluster local:4."


def forge(app: App, arguments: Arguments) -> Answer:
    """A plan's exercises into a folder; the same command goes on where it ended. Exit code 1 as long
    as a task is open."""
    from orchestration.forge.tasks import parse_plan

    from ...views.course import forged as forged_view

    if not arguments.words or "out" not in arguments.options:
        raise UsageError(
            Reason.USAGE, "forge needs a plan and --out FOLDER for what it makes.", hint=_EXAMPLE
        )
    path = Path(arguments.words[0]).expanduser()
    plan = parse_plan(path.name, app.backstage.folders.text(path))
    ask_before_running(app)
    root = Path(arguments.options["out"]).expanduser().absolute()
    made = _forged(app, plan, root, arguments)
    page = app.backstage.folders.page(root / "report.html", forged_view.page(made))
    body = {
        "out": str(root),
        "report": str(page),
        "tasks": len(made.tasks),
        "open": made.open,
        "calls": made.spent.calls,
        "tokens": made.spent.tokens,
        "halted": made.halted,
        "entries": [plain(entry) for entry in made.entries],
    }
    return Answer(
        "forge", body, lambda: forged_view.total(made, root), FAILED if made.open else DONE
    )


def _forged(app: App, plan: Plan, root: Path, arguments: Arguments) -> Forged:
    from orchestration.forge.forge import Office
    from orchestration.forge.forge import forge as run
    from orchestration.forge.tasks import tasks_of
    from orchestration.workers.tools import common_tools
    from shell.bootstrap.course import forge_folder
    from shell.bootstrap.pools import pool
    from shell.bootstrap.workplace import terms_of, with_named_engine

    from ...views.course import forged as forged_view

    backstage = app.backstage
    tasks = tasks_of(plan, backstage.library.curriculum)
    settings = with_named_engine(backstage, replace(backstage.settings(), engine=plan.engine))
    folder = forge_folder(root)
    office = Office(folder.record, folder.ledger, folder.drafts, folder.finished, folder.shelf)
    cluster = arguments.options.get("cluster", "")
    with folder.held(), pool(backstage, cluster, terms_of(settings)) as workers:
        tools = common_tools(workers.workers(), plan.language, mixed="mixed" in arguments.flags)
        return run(
            plan,
            tasks,
            office,
            workers,
            backstage.clock,
            engine=settings.engine,
            toolchain=tools,
            tell=lambda entry: app.tell(forged_view.entry(entry)),
        )
