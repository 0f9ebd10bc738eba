"""Knows which tools the workers must have in common, and says so where they do not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from schemas.cluster.jobs import WorkerReport
from schemas.errors import Reason, ToolchainError


@dataclass(frozen=True, slots=True)
class Difference:
    """A language for which not all workers have the same; `found` is each state with its workers."""

    language: str
    found: tuple[tuple[str, tuple[str, ...]], ...]

    def __str__(self) -> str:
        states = "; ".join(
            f"{tools} on {len(names)} ({', '.join(names[:3])}{', …' if len(names) > 3 else ''})"
            for tools, names in self.found
        )
        return f"{self.language}: {states}"


def differences(reports: tuple[WorkerReport, ...], language: str = "") -> tuple[Difference, ...]:
    """Languages, or the one named, whose tools differ between workers. One that no worker has at all
    is no difference."""
    names = {name for item in reports for name in (*item.toolchains, *item.lacks)}
    found = (_difference(reports, name) for name in sorted(names) if language in ("", name))
    return tuple(item for item in found if len(item.found) > 1)


def _difference(reports: Iterable[WorkerReport], language: str) -> Difference:
    by_state: dict[str, list[str]] = {}
    for item in reports:
        by_state.setdefault(item.toolchains.get(language, "none"), []).append(item.worker)
    states = sorted(by_state.items(), key=lambda state: (-len(state[1]), state[0]))
    return Difference(language, tuple((tools, tuple(sorted(who))) for tools, who in states))


def common_tools(reports: tuple[WorkerReport, ...], language: str, *, mixed: bool) -> str:
    """The tools that a job in this language needs, "" for whichever there are.

    ToolchainError: TOOLCHAIN_MISSING if no worker has them, CLUSTER_MIXED if workers differ and
    that was not allowed.
    """
    found = {item.toolchains[language] for item in reports if language in item.toolchains}
    if not found:
        said = next((item.lacks[language] for item in reports if language in item.lacks), "")
        raise ToolchainError(
            Reason.TOOLCHAIN_MISSING,
            f"No worker can run {language}: {said}",
            hint="learn doctor --cluster lists what each worker lacks.",
        )
    if mixed:
        return ""
    if differ := differences(reports, language):
        raise ToolchainError(
            Reason.CLUSTER_MIXED,
            f"The workers do not have the same tools. {differ[0]}.",
            hint="Give all of them the same, or add --mixed to take them as they are.",
            details={"differences": [str(item) for item in differ]},
        )
    return next(iter(found))
