"""Knows the command line that makes `codex exec` answer one lean request, and which parts may go."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from schemas.settings import CodexSettings

PROVIDER = "learn"
"""Our provider's id: the built-in one cannot be given bounds."""
SILENCE_SHARE = 0.75
"""Part of the deadline that a stream may be silent, so that silence is told apart from slowness."""

CALL_TOKENS = 60_000
"""Tokens one call may use, enforced by the CLI itself: a model that calls tools instead of
answering is asked again at once and for ever, each time at a price. A lean call with much
reasoning stays below half of it."""

FLAGS = ("--ephemeral", "--ignore-user-config", "--ignore-rules", "--strict-config")
"""Options without a value that keep the user's own set-up out of the request."""

FEATURES_OFF = (
    # Without it a refused connection is tried again for ever, whatever the retry settings say.
    "unbounded_connection_retries",
    # Tools are of no use here; the shell could also read the whole disk.
    "shell_tool",
    "goals",
    "multi_agent",
    "view_image",
    "apps",
    "plugins",
    "hooks",
    "image_generation",
    "sleep_tool",
    "shell_snapshot",
    "tool_suggest",
)

CONFIG: tuple[tuple[str, object], ...] = (
    ("project_doc_max_bytes", 0),
    ("skills.bundled.enabled", False),
    ("skills.include_instructions", False),
    ("include_permissions_instructions", False),
    ("include_environment_context", False),
    ("include_apps_instructions", False),
    ("include_collaboration_mode_instructions", False),
    ("web_search", "disabled"),
    ("agents.enabled", False),
    ("analytics.enabled", False),
    ("check_for_update_on_startup", False),
    ("features.rollout_budget.enabled", True),
    ("features.rollout_budget.limit_tokens", CALL_TOKENS),
    # Required; at one token left no reminder is worth a place in the request.
    ("features.rollout_budget.reminder_at_remaining_tokens", [1]),
)


@dataclass(frozen=True, slots=True)
class CallPaths:
    """The files of one call, all absolute; `work` is an empty directory, `reply` does not exist."""

    work: Path
    instruction: Path
    schema: Path
    reply: Path
    catalog: Path | None = None


def request_argv(
    binary: str,
    settings: CodexSettings,
    paths: CallPaths,
    deadline_s: float,
    refused: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """argv of one call, the prompt to come on stdin, without the names that were `refused`."""
    argv = [binary, "exec", "-", "--json", "--skip-git-repo-check", "-C", str(paths.work)]
    argv += ["--output-schema", str(paths.schema), "-o", str(paths.reply)]
    argv += [flag for flag in FLAGS if flag not in refused]
    for name, value in (("--sandbox", "read-only"), ("--color", "never")):
        argv += [] if name in refused else [name, value]
    if settings.model:
        argv += ["-m", settings.model]
    for key, chosen in _config(settings, paths, deadline_s):
        argv += [] if _is_refused(key, refused) else ["-c", f"{key}={_toml(chosen)}"]
    for feature in FEATURES_OFF:
        argv += [] if feature in refused else ["--disable", feature]
    return (*argv, *settings.extra_args)


def names_digest() -> str:
    """Changes when the names change that a version has to know."""
    return f"{zlib.crc32(repr((FLAGS, FEATURES_OFF, CONFIG)).encode()):08x}"


def _config(
    settings: CodexSettings, paths: CallPaths, deadline_s: float
) -> Iterator[tuple[str, object]]:
    yield "model_instructions_file", str(paths.instruction)
    if settings.effort:
        yield "model_reasoning_effort", settings.effort
    if paths.catalog:
        yield "model_catalog_json", str(paths.catalog)
    yield "model_provider", PROVIDER
    for key, value in _provider(settings, deadline_s).items():
        yield f"model_providers.{PROVIDER}.{key}", value
    yield from CONFIG


def _provider(settings: CodexSettings, deadline_s: float) -> dict[str, object]:
    """No retries of the CLI's own: it would sleep through a long Retry-After; the stage decides."""
    provider: dict[str, object] = {
        "name": PROVIDER,
        "wire_api": "responses",
        "supports_websockets": False,
        "request_max_retries": 0,
        "stream_max_retries": 0,
        "stream_idle_timeout_ms": max(1, int(deadline_s * SILENCE_SHARE * 1000)),
    }
    if not settings.provider_base_url:
        return {**provider, "requires_openai_auth": True}
    provider["base_url"] = settings.provider_base_url
    if settings.provider_env_key:
        provider["env_key"] = settings.provider_env_key
    return provider


def _is_refused(key: str, refused: frozenset[str]) -> bool:
    """Whether the key, or a table it lies in, is one that this version does not know."""
    parts = key.split(".")
    return any(".".join(parts[:count]) in refused for count in range(1, len(parts) + 1))


def _toml(value: object) -> str:
    """A TOML value: JSON's strings, numbers and truth values are TOML's, once DEL is escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
