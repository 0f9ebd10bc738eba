"""Knows how JavaScript exercises are run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format

from . import report
from .seal import NodeSeal

# Node reads the machine's settings of OpenSSL as it starts, and gives up where walls hide them.
_ENV = {"OPENSSL_CONF": "/dev/null"}

FORMATS: Mapping[str, Format] = {
    "node_test": Format(report.parse, env=_ENV, made=(), reserves=True, seal=NodeSeal()),
}
