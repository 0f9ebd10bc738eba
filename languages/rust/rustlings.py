"""Knows what a rustlings exercise prints: a build, perhaps tests, clippy, and its own program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from languages.reports.cleaning import excerpt
from languages.reports.facts import tidy
from schemas.evidence import CaseOutcome, Evidence, Outcome
from schemas.exchange.calls import Finished

from . import cargo

BUILDS, CLIPPY, RUNS = "it compiles", "clippy is content", "its program runs to the end"
"""The names under which what is no test is told."""
_MARK = re.compile(r"\n@learn-step \d+\n")


def with_tests(run: Finished, report: str | None = None) -> Evidence:
    """Evidence of an exercise that has tests."""
    del report
    return _parse(run, ("build", "test", "clippy", "run"))


def without(run: Finished, report: str | None = None) -> Evidence:
    """Evidence of an exercise that has none."""
    del report
    return _parse(run, ("build", "clippy", "run"))


def _parse(run: Finished, names: tuple[str, ...]) -> Evidence:
    steps = dict(zip(names, _steps(run), strict=False))
    built = cargo.parse(steps.get("build", run))
    if built.build == "failed" or built.timed_out:
        return replace(built, timed_out=run.timed_out, exit_status=run.status, crash=None)
    tested = cargo.parse(steps["test"]) if "test" in steps else None
    cases = tested.tests if tested else ()
    if tested is None and "test" not in names:
        cases = (CaseOutcome(BUILDS, "passed"),)
    linted = cargo.parse(steps["clippy"]).diagnostics if "clippy" in steps else ()
    cases += tuple(_last_steps(steps))
    # What clippy says about code that builds is advice or a failed check, never a failed build.
    advice = tuple(replace(item, severity="warning") for item in linted)
    stopped = tested if tested and tested.build == "failed" else None
    return Evidence(
        build="failed" if stopped else "ok",
        tests=cases,
        diagnostics=stopped.diagnostics if stopped else tuple(dict.fromkeys(advice)),
        timed_out=run.timed_out,
        crash=tested.crash if tested and not stopped else None,
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt("\n".join(part for part in (run.stdout, run.stderr) if part.strip())),
        may_skip=True,
    )


def _steps(run: Finished) -> Iterator[Finished]:
    """The steps that were begun: all but the last ended well."""
    printed = list(zip(_MARK.split(run.stdout)[1:], _MARK.split(run.stderr)[1:], strict=False))
    for number, (stdout, stderr) in enumerate(printed, 1):
        last = number == len(printed)
        yield replace(
            run,
            stdout=stdout,
            stderr=stderr,
            status=run.status if last else 0,
            timed_out=run.timed_out and last,
        )


def _last_steps(steps: dict[str, Finished]) -> Iterator[CaseOutcome]:
    for name, title in (("clippy", CLIPPY), ("run", RUNS)):
        step = steps.get(name)
        if step is None:
            return
        outcome: Outcome = "timeout" if step.timed_out else "failed" if step.status else "passed"
        if outcome == "passed":
            yield CaseOutcome(title, outcome)
            continue
        said = next(iter(cargo.parse(step).diagnostics), None) if name == "clippy" else None
        words = said.message if said else tidy(step.stderr)
        yield CaseOutcome(
            title, outcome, words, said.file if said else None, said.line if said else None
        )
