"""Knows which C++ sources are not built: those that hide from the checks of the Makefile what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.native.seal import HarnessSeal
from schemas.content import Files
from schemas.evidence import Diagnostic

_SPLICE = re.compile(r"\\[ \t]*\n")
_OTHER_PLACE = re.compile(r"^[ \t]*(?:#|%:)(?:[ \t]|/\*.*?\*/)*(?:line\b|\d)", re.MULTILINE)


class CppSeal(HarnessSeal):
    """The harness's names are sealed as in C; and no line may claim to stand in another file."""

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterator[Diagnostic]:
        yield from super().refused(sources, tests, source_dir)
        for file in sources:
            found = _OTHER_PLACE.search(_SPLICE.sub("", file.content))
            if found:
                yield Diagnostic(
                    "error",
                    "a #line directive would give every later line another place; take it out",
                    code="learn::line",
                    file=f"{source_dir}/{file.path}",
                )
