"""Knows how C++ exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from languages.door import Format
from schemas.content import SourceFile

from . import report
from .seal import CppSeal

_HARNESS = (
    "tests/test.h",
    "tests/test.hpp",
    "tests/harness.c",
    "tests/checks.cpp",
    "tests/source.hpp",
)
_PROBE = (
    (SourceFile("probe.cpp", "int probe();\nint probe() { return 7; }\n"),),
    (
        SourceFile(
            "test_probe.cpp",
            '#include "test.hpp"\nint probe();\nTEST(probe_runs) { CHECK_EQ(probe(), 7); }\n',
        ),
    ),
)

FORMATS: Mapping[str, Format] = {
    "cpp_harness": Format(
        report.parse,
        built=("build",),
        made=("build/",),
        taken_up=("build",),
        gated=True,
        # Of a flag, the Makefile or the list of sources make knows nothing.
        follows="edits",
        said=".said",
        seal=CppSeal(Path(__file__).parent / "template", *_HARNESS),
        probe=_PROBE,
    ),
}
