"""Knows how C exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format
from schemas.content import SourceFile

from . import harness

_PROBE = (
    (SourceFile("probe.c", "int probe(void);\nint probe(void) { return 7; }\n"),),
    (
        SourceFile(
            "test_probe.c",
            '#include "test.h"\nint probe(void);\nTEST(probe_runs) { CHECK_INT(probe(), 7); }\n',
        ),
    ),
)


def _compiler_words(stderr: str) -> str:
    """What the compiler said, without make's own lines."""
    return "".join(line for line in stderr.splitlines(True) if line[:4] != "make")


FORMATS: Mapping[str, Format] = {
    "c_harness": Format(
        harness.parse,
        built=("build",),
        made=("build/",),
        gated=True,
        remembered=_compiler_words,
        probe=_PROBE,
    )
}
