"""Knows every way a request to such a server can fail, and the one error each becomes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from runtime.engines.programs.service_words import (
    BAD_SCHEMA,
    BUSY,
    HALF,
    LOGIN,
    NO_MODEL,
    REJECTED,
    SILENT,
    TOO_LONG,
    TOO_MANY,
    UNREACHABLE,
    Refusal,
    error_for,
    refusal_in,
)
from schemas.errors import EngineError, Reason
from schemas.settings import ApiSettings

if TYPE_CHECKING:
    from openai import APIStatusError

ENGINE = "api"
_BY_STATUS = {401: LOGIN, 403: LOGIN, 404: NO_MODEL, 408: SILENT, 413: TOO_LONG, 429: TOO_MANY}
_TOLD_BY_WORDS = (400, 404, 422, 429)
"""Statuses that stand for several things."""


def refused(
    error: APIStatusError, settings: ApiSettings, secrets: Iterable[str]
) -> tuple[Refusal, EngineError]:
    """What a status other than 200 means."""
    said = _words(error)
    refusal = _refusal(error.status_code, said)
    told = error_for(
        refusal, said, engine=ENGINE, secrets=secrets, hint=_hints(settings).get(refusal.what, "")
    )
    if told.retry_after_s is None and not told.final:
        told.retry_after_s = _retry_after(error.response.headers)
    return refusal, told


def _refusal(status: int, said: str) -> Refusal:
    found = refusal_in(said) if status in _TOLD_BY_WORDS else None
    if found is not None:
        return found
    if status >= 500:
        return BUSY
    return _BY_STATUS.get(status, REJECTED)


def _words(error: APIStatusError) -> str:
    """The server's own sentence, with its code."""
    body = error.body
    if isinstance(body, Mapping):
        inner = body.get("error")
        fields = inner if isinstance(inner, Mapping) else body
        said = str(fields.get("message") or fields.get("detail") or inner or "")
        code = fields.get("code") or fields.get("type") or ""
        return f"{code}: {said}" if code else said
    return str(body or "") or f"status {error.status_code}"


def _retry_after(headers: Mapping[str, str]) -> float | None:
    try:
        return max(0.0, float(headers.get("retry-after", "")))
    except ValueError:
        return None


def login_hint(settings: ApiSettings) -> str:
    """How to get a key that works."""
    if settings.key_env:
        return (
            f"Put a valid key into the environment variable {settings.key_env} before learn is"
            " started, or type /engine bank to go on offline."
        )
    return "Name the variable with the key: /config engines.api.key_env NAME; or /engine bank."


def _hints(settings: ApiSettings) -> dict[str, str]:
    return {
        LOGIN.what: login_hint(settings),
        NO_MODEL.what: "Set engines.api.model with /config; /doctor lists what the server offers.",
    }


def unreachable(said: str, secrets: Iterable[str]) -> EngineError:
    """Nobody answered."""
    hint = "Check that the server runs and engines.api.base_url names it, or type /engine bank."
    return error_for(UNREACHABLE, said, engine=ENGINE, secrets=secrets, hint=hint)


def out_of_time(deadline_s: float) -> EngineError:
    """No whole answer before the deadline."""
    return EngineError(
        Reason.ENGINE_TIMEOUT,
        f"{ENGINE}: there was no complete answer within {deadline_s:.0f} s.",
        hint="Try again, raise stage.deadline_s with /config, or type /engine bank to go on offline.",
    )


def cut_off(why: str) -> EngineError:
    """The model stopped before its answer was whole."""
    return error_for(HALF, why, engine=ENGINE)


def not_an_answer(why: str) -> EngineError:
    """Status 200 with something else in it."""
    return EngineError(
        Reason.EXECUTION_FAILED,
        f"{ENGINE}: what came back is no answer of a model ({why}).",
        hint="Check engines.api.base_url and engines.api.protocol with /config, or type /engine bank.",
    )


def wants_another_form(refusal: Refusal) -> bool:
    """Whether the server does not take this way of asking for JSON."""
    return refusal is BAD_SCHEMA
