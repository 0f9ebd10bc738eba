"""Knows what a program behind an engine gets to see: a few variables and an empty folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from schemas.errors import EngineError, Reason

PASSED_ON = (
    *("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR"),
    *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
    *("http_proxy", "https_proxy", "all_proxy", "no_proxy"),
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "CODEX_CA_CERTIFICATE", "NODE_EXTRA_CA_CERTS"),
)
"""What a process needs to find programs, the network and its certificates."""


def basic_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """Our variables without those that a program has no use for; keys are added by name."""
    return {name: environment[name] for name in PASSED_ON if name in environment}


@contextmanager
def call_folder(engine: str) -> Iterator[Path]:
    """A folder of one call, with an empty directory `work` in it; both are gone afterwards.

    It lies outside of every project, so that no instruction file of one is found above it.
    EngineError if it cannot be made.
    """
    import tempfile

    try:
        place = tempfile.TemporaryDirectory(prefix="learn-call-", ignore_cleanup_errors=True)
        (Path(place.name) / "work").mkdir()
    except OSError as error:
        raise EngineError(
            Reason.ENGINE_UNAVAILABLE,
            f"{engine}: the files of a call cannot be written: {error.strerror or error}.",
            hint="Free some space in the folder for temporary files, or type /engine bank.",
            final=True,
        ) from error
    with place as name:
        yield Path(name)
