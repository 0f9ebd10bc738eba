"""Knows how Python exercises are run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format

from . import report
from .seal import PythonSeal

FORMATS: Mapping[str, Format] = {
    "pytest": Format(
        report.parse,
        # Plugins that happen to be installed beside pytest cost time and may change what it reports.
        env={"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        made=(),
        seal=PythonSeal(),
    )
}
