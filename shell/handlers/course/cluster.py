"""What the other commands do on a cluster: check folders, look at workers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING

from shell.base.answers import DONE, FAILED, Answer
from shell.base.app import App
from shell.output import json_course

if TYPE_CHECKING:
    from orchestration.authoring.check_content import Checked


def check_on(app: App, folders: tuple[str, ...], cluster: str, *, mixed: bool) -> Iterator[Checked]:
    """A verdict a folder, in their order, proved by the workers of a cluster."""
    from orchestration.authoring.check_many import check_many
    from orchestration.workers.tools import common_tools
    from shell.bootstrap.pools import pool
    from shell.bootstrap.workplace import terms_of, with_named_engine

    backstage = app.backstage
    settings = with_named_engine(backstage, backstage.settings())
    with pool(backstage, cluster, terms_of(settings)) as workers:
        reports = workers.workers()

        def tools(path: str) -> tuple[str, str]:
            language = PurePath(path).parts[-2]
            if language not in settings.languages:
                return "", ""
            return language, common_tools(reports, language, mixed=mixed)

        yield from check_many(workers, folders, backstage.folders.exercise, tools)


def doctor_on(app: App, cluster: str) -> Answer:
    """What each worker has and lacks. Exit code 1 if they differ, or one cannot isolate runs."""
    from orchestration.workers.tools import differences
    from shell.bootstrap.pools import pool
    from shell.bootstrap.workplace import terms_of, with_named_engine

    from ...views.course import workers as workers_view

    backstage = app.backstage
    terms = terms_of(with_named_engine(backstage, backstage.settings()))
    with pool(backstage, cluster, terms) as workers:
        reports = workers.workers()
    differ = differences(reports)
    body = {
        "workers": [json_course.worker(item) for item in reports],
        "differences": [str(item) for item in differ],
    }
    code = FAILED if differ or not all(item.tier for item in reports) else DONE
    return Answer("doctor", body, lambda: workers_view.workers(reports, differ), code)
