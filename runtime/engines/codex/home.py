"""Knows the private CODEX_HOME: which folder, whose login, and what its processes may see."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from runtime.engines.programs.surroundings import basic_environment
from schemas.errors import EngineError, Reason
from schemas.settings import CodexSettings

API_KEY = "CODEX_API_KEY"
"""The one variable that the CLI takes a key from; OPENAI_API_KEY is not used by it."""


def private_home(home: Path) -> Path:
    """Where our CODEX_HOME lies; nothing of the user's own (AGENTS.md, servers, skills) is in it."""
    return home / "codex"


def prepare(home: Path, environment: Mapping[str, str]) -> Path:
    """Make the private CODEX_HOME with the user's login in it, if there is one, and return it.

    The login is a link: the CLI renews tokens in place, and a copy of a renewed token's ancestor
    would log the user out. A login made in the private home itself stays. EngineError if the
    folder cannot be made.
    """
    private = private_home(home)
    try:
        private.mkdir(mode=0o700, parents=True, exist_ok=True)
        private.chmod(0o700)
        _link_login(private / "auth.json", _users_home(environment) / "auth.json")
    except OSError as error:
        raise EngineError(
            Reason.ENGINE_UNAVAILABLE,
            f"codex: its private folder {private} cannot be used: {error.strerror or error}.",
            hint="Check the permissions of your LEARN_HOME, or type /engine bank.",
            final=True,
        ) from error
    return private


def _link_login(link: Path, login: Path) -> None:
    if link.exists() and (not link.is_symlink() or link.resolve() == login.resolve()):
        return
    link.unlink(missing_ok=True)
    if login.exists():
        with suppress(FileExistsError):  # another shell was faster
            link.symlink_to(login.absolute())


def _users_home(environment: Mapping[str, str]) -> Path:
    """The user's CODEX_HOME; `codex login` writes there."""
    named = environment.get("CODEX_HOME")
    return Path(named) if named else Path(environment.get("HOME") or Path.home()) / ".codex"


def login_stamp(home: Path, environment: Mapping[str, str]) -> str:
    """What changes when the login in use does, or "" if there is no login file."""
    for path in (private_home(home) / "auth.json", _users_home(environment) / "auth.json"):
        try:
            found = path.stat()
        except OSError:
            continue
        return f"{found.st_mtime_ns}-{found.st_size}"
    return ""


def child_environment(
    settings: CodexSettings, private: Path, environment: Mapping[str, str]
) -> dict[str, str]:
    """All that a codex process is told: no variable of the user's that it has no use for."""
    env = basic_environment(environment)
    env["CODEX_HOME"] = str(private)
    name = key_variable(settings)
    if environment.get(name):
        env[name] = environment[name]
    return env


def key_variable(settings: CodexSettings) -> str:
    """The variable that holds the key of the provider in use, or "" if that provider has none."""
    return settings.provider_env_key if settings.provider_base_url else API_KEY


def secrets_in(environment: Mapping[str, str], settings: CodexSettings) -> tuple[str, ...]:
    """Values that no message may show."""
    names = {key_variable(settings), API_KEY, "OPENAI_API_KEY"}
    return tuple(environment[name] for name in sorted(names) if environment.get(name))
