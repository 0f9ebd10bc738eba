"""A forge whose proofs cost nothing: what is under test is who is paid, not what compilers say.

Everything is real but the runs: the command, its files, Dask's scheduler and workers, the api engine and the
server that plays a model. The tales of tests/loopback/tale_player are run by `exec` in the worker itself.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from orchestration.forge.forge import Forged, Office, forge
from orchestration.forge.one import write_one
from orchestration.forge.tasks import parse_plan, tasks_of
from orchestration.workers.pool import Message
from runtime.course.forge_folder import ForgeFolder
from runtime.home.clock import SystemClock
from schemas.cluster.jobs import Job, Terms, WorkerReport
from schemas.cluster.plan import Task
from schemas.content import Files
from schemas.errors import LearnError
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings
from shell.bootstrap.backstage import Backstage
from shell.bootstrap.workplace import Workplace, terms_of

TOOLS = "exec 1.0"


class ExecRunner:
    """Runs the tests of one source file in this process; for code of ours alone."""

    def run(self, request: RunRequest) -> Evidence:
        with redirect_stdout(io.StringIO()):
            return self._run(request)

    def run_each(self, _request: RunRequest, _variants: Sequence[Files]) -> None:
        return None

    def _run(self, request: RunRequest) -> Evidence:
        try:
            own: dict[str, Any] = {}
            for item in request.sources:
                exec(item.content, own)
            tests = dict(own)
            for item in request.tests:
                code = "\n".join(
                    line for line in item.content.splitlines() if not line.startswith("from ")
                )
                exec(code, tests)
        except Exception as error:  # a mutant that is no program
            return Evidence("failed", excerpt=repr(error))
        names = [name for name in tests if name.startswith("test_")]
        cases = tuple(_case(name, tests[name]) for name in names)
        failed = any(case.outcome != "passed" for case in cases)
        return Evidence("ok", cases, exit_status=1 if failed else 0)

    def toolchain(self, _settings: LanguageSettings) -> str:
        return TOOLS

    def template(self, _settings: LanguageSettings) -> Files:
        return ()


def _case(name: str, test: Callable[[], None]) -> CaseOutcome:
    try:
        test()
    except AssertionError as error:
        return CaseOutcome(name, "failed", str(error), got=str(error))
    except Exception as error:
        return CaseOutcome(name, "errored", repr(error))
    return CaseOutcome(name, "passed")


@dataclass(frozen=True, slots=True)
class QuickMaker:
    """Makes what does jobs on a worker."""

    terms: Terms

    def __call__(self, home: Path) -> Callable[[Job, Callable[[Message], Message]], object]:
        place = Workplace(home, self.terms)

        def work(job: Job, ask: Callable[[Message], Message]) -> object:
            assert isinstance(job.payload, Task)
            desk = place.desk(lambda _progress: None, self.terms.engine)
            desk = replace(desk, graph=lambda: place.library.curriculum, runner=ExecRunner())
            return write_one(desk, job.payload, ask)

        return work

    def look(self, _home: Path, worker: str) -> WorkerReport:
        """Every worker has the same."""
        return WorkerReport(worker, "here", "", {"python": TOOLS}, {}, "none")


def run(plan_path: Path, out: Path, url: str, cluster: str, key_env: str = "") -> Forged:
    """One run of the command's use case; on `cluster`, or in this process if it is ""."""
    from runtime.cluster.here import Here

    home = out.parent / f".home-{out.name}"
    home.mkdir(parents=True, exist_ok=True)
    (home / "config.toml").write_text(
        f'engine = "api"\n[engines.api]\nbase_url = "{url}"\nmodel = "tales"\nkey_env = "{key_env}"\n'
        "[stage]\nbackoff_s = 0.05\nbackoff_cap_s = 1.0\n",
        encoding="utf-8",
    )
    backstage = Backstage(home)
    plan = parse_plan(plan_path.name, plan_path.read_text("utf-8"))
    tasks = tasks_of(plan, backstage.library.curriculum)
    folder = ForgeFolder(out)
    office = Office(folder.record, folder.ledger, folder.drafts, folder.finished, folder.shelf)
    maker = QuickMaker(terms_of(backstage.settings()))
    clock = SystemClock()
    with folder.held():
        if not cluster:
            pool = Here(maker(home / "worker"), lambda: maker.look(home, "here"))
            return forge(plan, tasks, office, pool, clock, engine="api")
        from runtime.cluster.dask_pool import DaskPool, Reach

        dask = DaskPool(Reach.of(cluster), maker)
        try:
            return forge(plan, tasks, office, dask, clock, engine="api")
        finally:
            dask.close()


def main(argv: list[str]) -> int:
    """`python -m tests.course.quick PLAN OUT URL [CLUSTER]`: 0 done, 1 open, 4 the cluster is lost."""
    plan, out, url, cluster = (*argv, "")[:4]
    try:
        made = run(Path(plan), Path(out), url, cluster)
    except LearnError as error:
        sys.stdout.write(f"{error.reason}: {error.message}\n")
        sys.stdout.flush()
        os._exit(4)
    sys.stdout.write(f"{len(made.entries)} entries, {made.open} open, {made.spent}\n")
    return 1 if made.open else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
