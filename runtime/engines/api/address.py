"""Knows which addresses may be asked: https, or http on this machine alone."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from schemas.errors import EngineError, Reason
from schemas.settings import ApiSettings

_SETUP = "Name the server with /config engines.api.base_url URL; docs/engines.md has examples."


def checked_address(settings: ApiSettings) -> str:
    """The base URL; EngineError(ENGINE_UNAVAILABLE) if there is none, or one that may not be asked."""
    url = settings.base_url.rstrip("/")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        parts, host = urlsplit(""), ""
    if not url:
        raise _unusable("no server is named", _SETUP)
    if parts.scheme not in ("http", "https") or not host:
        raise _unusable("engines.api.base_url is no address of a server", _SETUP)
    if parts.username or parts.password:
        hint = "Take them out of the address; engines.api.key_env names the variable with the key."
        raise _unusable("the address holds a user name or a password", hint)
    if parts.scheme == "http" and not (settings.allow_http or is_local(host)):
        hint = (
            "Use an https address. If you trust every machine on the way:"
            " /config engines.api.allow_http true."
        )
        raise _unusable(f"{host} would be asked without encryption", hint)
    return url


def is_local(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _unusable(what: str, hint: str) -> EngineError:
    return EngineError(Reason.ENGINE_UNAVAILABLE, f"api: {what}.", hint=hint, final=True)
