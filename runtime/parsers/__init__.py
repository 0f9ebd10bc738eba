"""Knows the formats in which test commands report, by the names that config.toml uses.

Every parser is pure: `parse(run, report)` takes how the program ended and the text of its report
file, if it wrote one, and gives Evidence. None of them ever raises, whatever the text.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from runtime.processes.process import Finished
from schemas.evidence import Evidence

from . import c_harness, cargo, junit, pytest, tap

Parser = Callable[[Finished, str | None], Evidence]

PARSERS: Mapping[str, Parser] = {
    "cargo": cargo.parse,
    "c_harness": c_harness.parse,
    "pytest": pytest.parse,
    "tap": tap.parse,
    "junit": junit.parse,
}
