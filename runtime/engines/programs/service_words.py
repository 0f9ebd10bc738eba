"""Knows the words in which model services and their programs say no, and what each means for us."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from languages.reports.cleaning import clean
from schemas.errors import EngineError, Reason

MOST_SAID = 300
"""Characters of a service's own words that are shown."""

_BANK = "or type /engine bank to go on offline."


@dataclass(frozen=True, slots=True)
class Refusal:
    """One way a service says no. `final`: asking again cannot help."""

    reason: Reason
    what: str
    hint: str
    final: bool = False


LOGIN = Refusal(
    Reason.AUTH_REQUIRED,
    "the service does not accept the login",
    f"Log in again, {_BANK}",
    final=True,
)
USAGE_LIMIT = Refusal(
    Reason.RATE_LIMITED,
    "the account's usage limit is reached",
    f"Wait until the limit is lifted, {_BANK}",
    final=True,
)
TOO_MANY = Refusal(
    Reason.RATE_LIMITED,
    "the service takes no more requests for now",
    f"Wait a little and try again, {_BANK}",
)
TOO_LONG = Refusal(
    Reason.INVALID_CONTEXT,
    "the request is longer than the model can read",
    f"Lower stage.packet_chars or choose another model with /config, {_BANK}",
    final=True,
)
BAD_SCHEMA = Refusal(
    Reason.EXECUTION_FAILED,
    "the service does not accept the schema of the reply",
    f"Choose another model with /config, {_BANK}",
    final=True,
)
NO_MODEL = Refusal(
    Reason.ENGINE_UNAVAILABLE,
    "the service does not offer this model",
    f"Choose another model with /config, {_BANK}",
    final=True,
)
BUSY = Refusal(
    Reason.ENGINE_UNAVAILABLE,
    "the service is overloaded or out of order",
    f"Try again in a while, {_BANK}",
)
SILENT = Refusal(
    Reason.ENGINE_TIMEOUT,
    "the service fell silent in the middle of its answer",
    f"Try again, {_BANK}",
)
NOT_TEXT = Refusal(
    Reason.MALFORMED_REPLY, "the answer holds bytes that are no text", f"Try again, {_BANK}"
)
UNREACHABLE = Refusal(
    Reason.ENGINE_UNAVAILABLE,
    "the service cannot be reached",
    f"Check the network, {_BANK}",
)
CUT = Refusal(
    Reason.ENGINE_UNAVAILABLE,
    "the connection broke in the middle of the answer",
    f"Try again, {_BANK}",
)
HALF = Refusal(
    Reason.EXECUTION_FAILED, "the model stopped before its answer was whole", f"Try again, {_BANK}"
)
REJECTED = Refusal(
    Reason.EXECUTION_FAILED,
    "the service rejects the request",
    f"/doctor shows the engine's state; try another model with /config, {_BANK}",
    final=True,
)

USED_UP = Refusal(
    Reason.EXECUTION_FAILED,
    "the call used up its tokens without an answer",
    f"Try again, choose another model with /config, {_BANK}",
    final=True,
)

_CODE = r"(?:status|error)(?: code)?:? "
"""What stands before an HTTP status in a message; other numbers are no status."""

_PATTERNS: tuple[tuple[str, Refusal], ...] = (
    # Quota comes as 429 too, and a stream that broke may quote any of the others: order matters.
    (r"usage limit|quota exceeded|insufficient_quota|usage_limit|out of credits", USAGE_LIMIT),
    (r"credit balance is too low|billing", USAGE_LIMIT),
    (rf"{_CODE}(401|403)\b|unauthorized|authentication_error|invalid.api.key", LOGIN),
    (r"incorrect api key|not logged in|log ?in again|sign in again|refresh token", LOGIN),
    (rf"{_CODE}429\b|rate.limit|too many requests", TOO_MANY),
    (r"context.window|context.length|ran out of room|maximum length|prompt is too long", TOO_LONG),
    (r"json_schema|response_format|output_config\.format|invalid schema", BAD_SCHEMA),
    (r"model_not_found|model.{0,80}(does not exist|not found|not supported)", NO_MODEL),
    (rf"{_CODE}404\b|not_found_error", NO_MODEL),
    (rf"{_CODE}5\d\d\b|at capacity|high demand|overloaded|server.error|api_error", BUSY),
    (r"idle timeout|timed? ?out", SILENT),
    (r"utf-?8", NOT_TEXT),
    (r"budget reached|budget exhausted", USED_UP),
    (r"incomplete response|max_output_tokens|content_filter", HALF),
    (r"stream disconnected|stream closed", CUT),
    (r"connection failed|error sending request|connection refused|dns|econn|network", UNREACHABLE),
    (rf"{_CODE}4\d\d\b|invalid_prompt|invalid_request|bad request", REJECTED),
)
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), refusal) for pattern, refusal in _PATTERNS)

_AFTER = re.compile(
    r"(?:try again in|retry.after)\D{0,4}(\d+(?:\.\d+)?)\s*(ms|milliseconds?|m\b|min|s|h)?",
    re.IGNORECASE,
)
_SECONDS = {"ms": 0.001, "mi": 60.0, "m": 60.0, "h": 3600.0}

_SECRETS = re.compile(
    r"\b(?:sk|sess)-[\w*-]{4,}"
    r"|(?<=bearer )\S+"
    r"|\beyJ[\w-]+\.[\w.-]+"
    r"|(?<=://)[^/@\s]+(?=@)",
    re.IGNORECASE,
)


def refusal_in(said: str) -> Refusal | None:
    """The kind of no in a service's words, or None if they are not known."""
    return next((refusal for pattern, refusal in _COMPILED if pattern.search(said)), None)


def error_for(
    refusal: Refusal, said: str, *, engine: str, secrets: Iterable[str] = (), hint: str = ""
) -> EngineError:
    """The refusal as an error of `engine`, with the service's words as far as they may be shown."""
    words = safe(said, secrets)
    return EngineError(
        refusal.reason,
        f"{engine}: {refusal.what}" + (f" ({words})" if words else "."),
        hint=hint or refusal.hint,
        final=refusal.final,
        retry_after_s=None if refusal.final else retry_after(said),
        details={"said": words} if words else {},
    )


def retry_after(said: str) -> float | None:
    """Seconds to wait as the service said them, or None."""
    found = _AFTER.search(said)
    if not found:
        return None
    unit = (found[2] or "s").lower()
    factor = _SECONDS.get(unit) or _SECONDS.get(unit[:2]) or 1.0
    return float(found[1]) * factor


def safe(said: str, secrets: Iterable[str] = ()) -> str:
    """`said` on one line, cut to 300 characters, without secrets and terminal escapes."""
    for secret in secrets:
        said = said.replace(secret, "…") if len(secret) > 3 else said
    words = " ".join(_SECRETS.sub("…", clean(said)).split())
    return words if len(words) <= MOST_SAID else f"{words[: MOST_SAID - 1]}…"
