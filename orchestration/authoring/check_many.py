"""Use case: put exercise folders through the gate on many machines, with the verdicts in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from orchestration.proof.findings import Finding
from orchestration.workers.pool import Pool
from schemas.cluster.jobs import Done, Folder, Job, Trouble
from schemas.errors import LearnError, Reason

from .check_content import Checked, ReadFolder

CHECK = "check"


def check_many(
    pool: Pool, paths: tuple[str, ...], read: ReadFolder, tools: Callable[[str], tuple[str, str]]
) -> Iterator[Checked]:
    """One verdict a folder, in the order of `paths`, each as soon as it and those before it are there.

    `tools` gives a folder's language and the tools that its worker must have, ("", "") for any.
    """
    found: dict[str, Checked] = {}
    jobs = _jobs(paths, read, tools, found)
    told = 0
    for done in pool.run(lambda: next(jobs, None)):
        found[done.job.id] = _checked(done)
        while told < len(paths) and paths[told] in found:
            yield found[paths[told]]
            told += 1
    yield from (found[path] for path in paths[told:])


def _jobs(
    paths: tuple[str, ...],
    read: ReadFolder,
    tools: Callable[[str], tuple[str, str]],
    found: dict[str, Checked],
) -> Iterator[Job]:
    for path in paths:
        try:
            files: Mapping[str, str] = read(path)
        except LearnError as error:
            found[path] = _unfit(path, error.message)
            continue
        language, toolchain = tools(path)
        yield Job(CHECK, path, Folder(path, files), toolchain, language)


def _checked(done: Done) -> Checked:
    if isinstance(done.value, Checked):
        return done.value
    lost = Trouble(str(Reason.INTERNAL), "Its worker went away several times while it ran this.")
    return _unfit(done.job.id, (done.trouble or lost).message)


def _unfit(path: str, words: str) -> Checked:
    return Checked(path, (Finding("content-invalid", words),))
