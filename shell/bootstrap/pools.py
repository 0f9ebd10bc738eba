"""Builds the pool that a command asked for, and what its workers do jobs with."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from orchestration.redaction import Redaction
from schemas.cluster.jobs import Job, Terms, WorkerReport
from schemas.errors import Reason, StateError, UsageError
from schemas.reading import plain

from .backstage import Backstage
from .workplace import Workplace, look, work

if TYPE_CHECKING:
    from orchestration.workers.pool import Pool

Message = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Maker:
    """Travels to the workers: makes what does jobs there, by the command's terms."""

    terms: Terms

    def __call__(self, home: Path) -> Callable[[Job, Callable[[Message], Message]], object]:
        place = Workplace(home, self.terms)
        return lambda job, ask: work(place, self.terms.engine, job, ask)

    def look(self, home: Path, worker: str) -> WorkerReport:
        """What this worker has."""
        return look(Workplace(home, self.terms), worker)


@contextmanager
def pool(backstage: Backstage, cluster: str, terms: Terms) -> Iterator[Pool]:
    """The workers of a cluster, or this process if none is named, for the length of the block.

    StateError(CLUSTER_UNAVAILABLE) if there is no such cluster, or the extra is not installed.
    """
    if not cluster:
        from runtime.cluster.here import Here

        yield Here(
            lambda job, ask: work(backstage, terms.engine, job, ask),
            lambda: look(backstage, "here"),
            backstage.cancel,
        )
        return
    try:
        from runtime.cluster.dask_pool import DaskPool, Reach
    except ImportError as error:
        raise StateError(
            Reason.CLUSTER_UNAVAILABLE,
            f"Clusters need Dask, which is not installed ({error.name}).",
            hint="Install it with `pip install 'learnshell[cluster]'` where learn is installed.",
        ) from error
    _refuse_secrets(terms)
    made = DaskPool(Reach.of(cluster), Maker(terms))
    try:
        yield made
    finally:
        made.close()


def _refuse_secrets(terms: Terms) -> None:
    """What travels to workers holds names of variables, never what is in them; UsageError."""
    literal = [name for name, value in terms.engines.command.env.items() if value[:1] != "$"]
    if literal:
        raise UsageError(
            Reason.USAGE,
            f"engines.command.env.{literal[0]} holds a value of its own, which would go to workers.",
            hint=f'Set a variable on every worker, and write {literal[0]} = "$NAME" here.',
        )
    told = json.dumps(plain(terms.engines))
    if Redaction.of({**os.environ, "HOME": ""}, terms.engines.api.key_env).text(told) != told:
        raise UsageError(
            Reason.USAGE,
            "The settings below engines hold a key, which would go to workers.",
            hint="Name the variable that holds it (engines.api.key_env), and set that on every worker.",
        )
