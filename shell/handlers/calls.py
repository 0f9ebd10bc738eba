"""Commands about the calls to the engine: what they cost, how they went, one to play again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from schemas.errors import Reason, StateError, UsageError
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_output


def usage(app: App, _arguments: Arguments) -> Answer:
    """What the calls cost, by session, by day and in all."""
    from orchestration.authoring.usage import usage as sum_up

    from ..views import calls as calls_view

    found = sum_up(app.backstage.store.events("call"), _local_day)
    return Answer("usage", json_output.usage(found), lambda: calls_view.usage(found))


def audit(app: App, arguments: Arguments) -> Answer:
    """The record of every call, newest last, or one rejected call as a file."""
    from orchestration.authoring.audit import audited, record_of

    from ..views import calls as calls_view

    if "export" in arguments.options:
        return _export(app, arguments.options["export"], arguments.words)
    if arguments.words:
        raise UsageError(
            Reason.USAGE,
            f"/audit does not take {arguments.words[0]!r:.40}.",
            hint="For example: learn audit --failed, or learn audit --export PACKET FILE.",
        )
    failed = "failed" in arguments.flags
    found = audited(app.desk(), failed=failed)
    body = {"calls": [record_of(event) for event in found]}
    return Answer("audit", body, lambda: calls_view.audit(found, failed=failed))


def _export(app: App, packet: str, words: tuple[str, ...]) -> Answer:
    """Write a rejected call where it was asked for; a file that is there stays as it is."""
    from orchestration.authoring.audit import exported, record_of

    from ..views import calls as calls_view

    if not words:
        raise UsageError(
            Reason.USAGE,
            "--export needs a packet id and a file.",
            hint="For example: learn audit --export 1f2e call.jsonl.",
        )
    path = Path(words[0]).expanduser().absolute()
    event, text = exported(app.desk(), packet)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError as error:
        raise UsageError(
            Reason.USAGE, f"{path} is there already.", hint="Name a file that does not exist yet."
        ) from error
    except OSError as error:
        raise StateError(
            Reason.HOME_NOT_WRITABLE,
            f"{path} cannot be written: {error.strerror}.",
            hint="Name a file in a folder that you may write to.",
        ) from error
    body = {"path": str(path), "call": record_of(event)}
    return Answer("audit", body, lambda: calls_view.exported(str(path), event))


def _local_day(at: float) -> str:
    """The date of a Unix time where the learner is, as YYYY-MM-DD."""
    return datetime.fromtimestamp(at).astimezone().date().isoformat()
