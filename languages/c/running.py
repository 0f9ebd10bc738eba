"""Knows how C exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from languages.door import Format, skipping
from languages.native import harness
from languages.native.seal import HarnessSeal
from schemas.content import SourceFile

from . import ctest, suites

_TEMPLATE = Path(__file__).parent / "template"

_PROBE = (
    (SourceFile("probe.c", "int probe(void);\nint probe(void) { return 7; }\n"),),
    (
        SourceFile(
            "test_probe.c",
            '#include "test.h"\nint probe(void);\nTEST(probe_runs) { CHECK_INT(probe(), 7); }\n',
        ),
    ),
)


FORMATS: Mapping[str, Format] = {
    "c_harness": Format(
        harness.parse,
        built=("build",),
        made=("build/",),
        taken_up=("build",),
        gated=True,
        # Of a flag, the Makefile or the list of sources make knows nothing.
        follows="edits",
        said=".said",
        seal=HarnessSeal(_TEMPLATE, "tests/test.h", "tests/harness.c"),
        probe=_PROBE,
    ),
    "c_harness:make": Format(skipping(suites.parse), loose=True),
    "c_harness:ctest": Format(skipping(ctest.parse), loose=True),
}
