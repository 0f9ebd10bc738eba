"""Knows why a run of Node did not end as runs do, from what its judge and Node itself say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.door import UNPROVED
from languages.reports.facts import signal_words, tidy
from schemas.exchange.calls import Finished

from .told import File, Record, own_place, text_of

_NO_MEMORY = re.compile(
    r"^FATAL ERROR: .*(?P<said>JavaScript heap out of memory|Allocation failed.*)", re.M
)
_OUR_PLACE = re.compile(r" at \S*learn_\w+\.mjs:\d+:\d+")
_AFTERWARDS = re.compile(
    r"\A(?:Error: )?Test \"(?P<test>.*)\" generated asynchronous activity after the test ended\. This"
    r" activity created the error \"(?P<said>.*)\" and would have caused the test to fail, but instead"
    r" triggered an (?P<kind>\w+) event\.",
    re.DOTALL,
)
"""What node:test says of an error that came when its test was over."""
_CAME = {
    "unhandledRejection": "a promise was rejected with {} and nothing caught it",
    "uncaughtException": "{} was thrown and nothing caught it",
}
_UNSETTLED_STATUS = 13
_TOO_OLD = re.compile(r"^\S*node: bad option: ", re.MULTILINE)
_OF_EVERY_RUN = ("PipeWrap", "TTYWrap", "FSReqPromise")
"""What Node itself keeps open."""


def crashes_of(run: Finished, files: list[File], printed: str, report: str | None) -> Iterator[str]:
    """Why the run did not end as runs do, what says most first."""
    if run.output_truncated:
        yield "the run printed more than 8 MiB and was stopped"
    ended = any(file.signal for file in files) or run.signal is not None
    if ended and (no_memory := _NO_MEMORY.search(printed)):
        yield f"the program ran out of memory: {no_memory['said']}"
    if _TOO_OLD.search(printed) and not any(file.told for file in files):
        yield "the tests could not begin: this Node is too old, version 20 or later is needed"
    yield from filter(None, map(_ended, files))
    if run.signal is not None:
        yield f"the run was ended by {signal_words(run.signal)}"
    if report is None:
        yield f"the run ended with exit status {run.status} and no report"
    for file in files:
        yield from (_afterwards(file, late) for late in file.kind("late"))
    if run.status == UNPROVED:
        yield "not every test that was reported came to its end"
    if not any(file.kind("result") for file in files):
        yield "no test reported a result"


def _afterwards(file: File, late: Record) -> str:
    """An error that came after its test had ended, in one sentence, with its place where that was told."""
    told = tidy(_OUR_PLACE.sub("", text_of(late, "message")))
    found = _AFTERWARDS.search(told)
    if found is None or found["kind"] not in _CAME:
        return told
    said = " ".join(found["said"].split())
    came = _CAME[found["kind"]].format(said)
    same = (
        record
        for record in file.kind("uncaught")
        if text_of(record, "kind") == found["kind"] and said in _as_texts(record)
    )
    place = next(filter(None, map(own_place, same)), None)
    at = f" ({place['file']}:{place['line']})" if place else ""
    return f"{came}, after `{found['test']}` had ended{at}"


def _as_texts(record: Record) -> tuple[str, ...]:
    """The texts that a thrown value may be written as."""
    name, said = text_of(record, "error"), " ".join(text_of(record, "message").split())
    return (f"{name}: {said}", said or name)


def _ended(file: File) -> str | None:
    """How the process of one test file ended before its tests had, if it did."""
    if not file.path:  # what was said of all files together
        return None
    during = f" while `{file.running}` was running" if file.running else ""
    if file.signal:
        return f"the program was ended by {signal_words(file.signal)}{during}"
    if file.kind("over") and file.kind("loaded"):
        return None
    if not file.kind("loaded") and file.status == _UNSETTLED_STATUS:
        return "a file waits with `await`, outside of all functions, for a promise that is never settled"
    before = during or (
        " before its tests were over" if file.kind("loaded") else " before any test had reported"
    )
    return (
        f"the program ended itself with exit status {file.status}{before} (a call of process.exit?)"
    )


def left_open(files: list[File]) -> Iterator[str]:
    """What kept a process going whose tests had all ended."""
    for file in files:
        if file.stopped and file.kind("loaded") and file.kind("ended") and not file.running:
            found = (text_of(record, "open") for record in file.kind("open"))
            kinds = dict.fromkeys(re.findall(r"\w+", next(found, "")))
            left = ", ".join(kind for kind in kinds if kind not in _OF_EVERY_RUN)
            yield (
                f"Every test of {file.path} that began had ended, but the program went on until the"
                f" time limit: something was left open{f' ({left})' if left else ''}, such as a timer"
                " that nobody cleared."
            )
