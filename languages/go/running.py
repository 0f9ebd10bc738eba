"""Knows how Go exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format, skipping

from . import report
from .library import library_for
from .seal import GoSeal


def _env(place: str, flags: str) -> Mapping[str, str]:
    """Nothing of this machine's settings, nothing from the network, no other version of Go; what is built
    goes below `place`."""
    return {
        "GOCACHE": f"{{root}}/{place}/cache",
        "GOTMPDIR": f"{{root}}/{place}/made",
        "GOPATH": f"{{root}}/{place}/path",
        "GOENV": "off",
        "GOFLAGS": flags,
        "GOPROXY": "off",
        "GOSUMDB": "off",
        "GOTOOLCHAIN": "local",
        "GOWORK": "off",
        "CGO_ENABLED": "0",
    }


FORMATS: Mapping[str, Format] = {
    "go_test": Format(
        report.parse,
        env=_env("build", "-mod=readonly -buildvcs=false"),
        built=("build",),
        made=("build/",),
        taken_up=("build",),
        gated=True,
        follows="everything",
        library=library_for,
        seal=GoSeal(),
    ),
    "go_test:own": Format(
        skipping(report.parse), env=_env(".learn-build", "-buildvcs=false"), loose=True
    ),
}
