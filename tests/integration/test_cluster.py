"""A Dask cluster of this machine's own processes: the same bank as without, whichever part is killed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from runtime.cluster.dask_pool import DaskPool, Reach
from runtime.cluster.here import Answer, Work
from runtime.home.config_file import with_engine
from schemas.cluster.jobs import Done, Job, WorkerReport
from schemas.errors import LearnError, Reason, StateError, UsageError
from shell.bootstrap.backstage import Backstage
from shell.bootstrap.pools import pool as open_pool
from shell.bootstrap.workplace import terms_of
from tests.course.kills import matrix

ROOT = Path(__file__).resolve().parents[2]


class Echo:
    """Work that asks the command one question, or fails as it is told."""

    def __call__(self, home: Path) -> Work:
        def work(job: Job, ask: Answer) -> object:
            if job.payload == "fault":
                raise ZeroDivisionError("a fault of ours")
            if job.payload == "trouble":
                raise LearnError(Reason.PROOF_FAILED, "does not hold", hint="mend it")
            return ask({"from": job.id})["said"], home.is_dir()

        return work

    def look(self, _home: Path, worker: str) -> WorkerReport:
        return WorkerReport(worker, "node", "", {}, {}, "")


@pytest.fixture(scope="module")
def pool() -> Iterator[DaskPool]:
    made = DaskPool(Reach.of("local:2"), Echo())
    yield made
    made.close()


def test_questions_of_jobs_reach_the_command_and_failures_are_their_own(pool: DaskPool) -> None:
    jobs = [Job("echo", str(number), "") for number in range(8)]
    jobs += [Job("echo", "bad", "fault"), Job("echo", "worse", "trouble")]
    todo = iter(jobs)
    found: dict[str, Done] = {
        done.job.id: done
        for done in pool.run(
            lambda: next(todo, None), lambda message: {"said": f"hello {message['from']}"}
        )
    }
    assert [found[str(number)].value for number in range(8)] == [
        (f"hello {number}", True) for number in range(8)
    ]
    fault, trouble = found["bad"].trouble, found["worse"].trouble
    assert fault is not None
    assert (fault.reason, "ZeroDivisionError" in fault.message) == ("INTERNAL", True)
    assert trouble is not None
    assert (trouble.reason, trouble.hint) == ("PROOF_FAILED", "mend it")


def test_two_commands_share_a_scheduler(pool: DaskPool) -> None:
    """The second comes while a question of the first is open, and neither waits for ever."""
    address = pool._client.scheduler.address
    todo = iter([Job("echo", "first", "")])

    def answer(message: Mapping[str, object]) -> Mapping[str, object]:
        other = DaskPool(Reach.of(address), Echo())
        inner = iter([Job("echo", "second", "")])
        (done,) = other.run(lambda: next(inner, None), lambda _message: {"said": "inner"})
        other.close()
        return {"said": f"outer after {done.value}"}

    (done,) = pool.run(lambda: next(todo, None), answer)
    assert done.value == ("outer after ('inner', True)", True)


def test_every_worker_is_looked_at(pool: DaskPool) -> None:
    reports = pool.workers()
    assert len({item.worker for item in reports}) == 2


@pytest.mark.parametrize("name", ["local:0", "local:x", "local", "node1:8786", ""])
def test_what_names_no_cluster_is_told(name: str) -> None:
    with pytest.raises(UsageError, match="names no cluster"):
        Reach.of(name)


def test_nobody_at_an_address_is_one_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.cluster.dask_pool.PATIENCE_S", 0.5)
    with pytest.raises(StateError, match=r"No cluster at tcp://127\.0\.0\.1:9") as caught:
        DaskPool(Reach.of("tcp://127.0.0.1:9"), Echo())
    assert caught.value.reason == Reason.CLUSTER_UNAVAILABLE


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('[engines.command.env]\nOUR_KEY = "very-secret"\n', "engines.command.env.OUR_KEY"),
        ('[engines.codex]\nextra_args = ["-c", "key=sk-0123456789abcdef"]\n', "hold a key"),
    ],
)
def test_no_job_carries_a_secret(tmp_path: Path, line: str, said: str) -> None:
    (tmp_path / "config.toml").write_text(line, encoding="utf-8")
    backstage = Backstage(tmp_path)
    terms = terms_of(with_engine(backstage.settings(), "bank"))
    with pytest.raises(UsageError, match=said), open_pool(backstage, "local:1", terms):
        pass


def test_killed_workers_and_commands_change_neither_the_bank_nor_what_was_paid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A short sample; `python -m tests.course.kills` is the long one, the scheduler among the killed."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    found = matrix(
        tmp_path,
        kills=2,
        workers=2,
        nodes=1,
        variants=3,
        seed=5,
        only=("worker", "command"),
        delay_s=0.05,
        between_s=(1.0, 3.0),
    )
    assert found.holds, found


def test_the_shell_and_a_forge_without_a_cluster_load_nothing_of_dask(tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(
        'language = "python"\nnodes = ["P101"]\ndepths = ["D1"]\nengine = "command"\n'
        "[caps]\ncalls = 1\n",
        encoding="utf-8",
    )
    code = (
        "import sys; from shell.cli import run; import shell.terminal.repl\n"
        "print(run(['forge', sys.argv[1], '--out', sys.argv[2], '--json']))\n"
        "print([name for name in ('distributed', 'dask', 'tornado') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(plan), str(tmp_path / "out")],
        cwd=ROOT,
        env={"LEARN_HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "[]", done
