"""Knows how Python exercises are run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format, skipping

from . import report
from .seal import PARTS, PythonSeal

_ENV = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

FORMATS: Mapping[str, Format] = {
    "pytest": Format(
        report.parse,
        # Plugins that happen to be installed beside pytest cost time and may change what it reports.
        env=_ENV,
        made=(),
        quotes_stripped=True,
        seal=PythonSeal(),
        compiled=PARTS,
    ),
    "pytest:own": Format(skipping(report.parse), env=_ENV, loose=True),
}
