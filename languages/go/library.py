"""Knows which parts of Go's standard library are compiled once for all exercises, and by which files."""

from __future__ import annotations

import re

from languages.door import Library
from schemas.content import Files, SourceFile

RACES = "//learn:sanitizer=race"
"""A line of a test file that has data races looked for."""

_USED = (
    *("bufio", "bytes", "cmp", "container/heap", "container/list", "context", "encoding/binary"),
    *(
        "encoding/csv",
        "encoding/hex",
        "encoding/json",
        "errors",
        "fmt",
        "hash/fnv",
        "io",
        "io/fs",
        "iter",
    ),
    *("log", "maps", "math", "math/big", "math/bits", "math/rand", "os", "os/signal", "path"),
    *("path/filepath", "reflect", "regexp", "runtime", "slices", "sort", "strconv", "strings"),
    *("sync", "sync/atomic", "testing", "testing/fstest", "testing/iotest", "text/tabwriter"),
    *("text/template", "time", "unicode", "unicode/utf8"),
)
"""Of the standard library: what exercises and their tests may come to use."""
_LATER = {"cmp": "go1.21", "iter": "go1.23", "maps": "go1.21", "slices": "go1.21"}
"""What came with which Go."""


def _using(since: str) -> str:
    """A file that imports what came with a Go, or what was there before."""
    paths = [path for path in _USED if _LATER.get(path, "") == since]
    constraint = f"//go:build {since}\n\n" if since else ""
    return (
        f"{constraint}package tests\n\nimport (\n"
        + "".join(f'\t_ "{path}"\n' for path in paths)
        + ")\n"
    )


_SOURCE = """package probe

func Probe() int { return 7 }
"""
_TEST = """package tests

import (
	"testing"

	probe "exercise/src"
	"exercise/tests/check"
)

func TestProbe(t *testing.T) {
	if got := probe.Probe(); got != 7 || check.Panic(func() {}) != nil {
		t.Errorf("Probe() = %d, want 7", got)
	}
}
"""


def library_for(tests: Files) -> Library:
    """What builds with these tests share: another one where data races are looked for."""
    races = any(re.search(rf"^{RACES}$", file.content, re.MULTILINE) for file in tests)
    mark = f"{RACES}\n\n" if races else ""
    return Library(
        sources=(SourceFile("probe.go", _SOURCE),),
        tests=(
            SourceFile("probe_test.go", mark + _TEST),
            *(
                SourceFile(f"use{since[4:]}_test.go", _using(since))
                for since in ("", *sorted(set(_LATER.values())))
            ),
        ),
        folder="build/cache",
        variable="LEARN_GO_LIBRARY",
    )
