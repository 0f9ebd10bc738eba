"""Knows how a harness is sealed: its functions get names that no file of an exercise can know."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import count
from pathlib import Path

from languages.door import Seal
from schemas.content import Files
from schemas.evidence import Diagnostic

_PREFIX = re.compile(r"\blearn_")
_IGNORED = re.compile(
    r"^\s*(?:static\s+)?void\s+(\w+)\s*\(\s*(?:void)?\s*\)\s*\{\s*TEST_IGNORE\w*\s*\(", re.MULTILINE
)
"""Unity's way: a test that begins by ignoring itself."""
_NAME = re.compile(r"(?:[\w.+][\w.+-]*/)*[\w.+][\w.+-]*", re.ASCII)
_WORD_CHARS = 16
_SHARED = Path(__file__).parent / "template"
_SEALED = re.compile(r"\blearn_[0-9a-f]{16}_")


class HarnessSeal(Seal):
    """`learn_` becomes `learn_…_` with a digest of the tests and the build files: an edit leaves the
    names as they are, and with them what was built; and none is taken that a file of the run holds."""

    def __init__(self, template: Path, *harness: str) -> None:
        """`harness` are the files in which those names stand: of the template, or shared by all."""
        self._template, self._harness = template, harness

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        bundled = _bundled(self._template, self._harness)
        if any(laid.get(path) != text for path, text in bundled.items()):
            return {}
        given = {path: text for path, text in laid.items() if _is_given(path, tests_dir)}
        word = next(
            word for word in _words(given) if not any(word in text for text in laid.values())
        )
        return _sealed(self._template, self._harness, word)

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterator[Diagnostic]:
        for file in sources:
            if not _NAME.fullmatch(file.path):
                better = re.sub(r"[^\w./+-]+", "_", file.path).strip("_-").replace("_.", ".")
                yield Diagnostic(
                    "error",
                    "make cannot build a file of this name: letters, digits, `_`, `-`, `+` and dots are"
                    f" what it reads as they are; call it {better}, or take it out of {source_dir}/",
                    code="learn::name",
                    file=f"{source_dir}/{file.path}",
                )

    def left_out(self, tests: Files) -> frozenset[str]:
        return frozenset(name for file in tests for name in _IGNORED.findall(file.content))


def _is_given(path: str, tests_dir: str) -> bool:
    """Whether a file is none of the learner's: a test, or a build file."""
    return path.startswith(f"{tests_dir}/") or "/" not in path


def _words(given: Mapping[str, str]) -> Iterator[str]:
    for number in count():
        parts = json.dumps([number, given], sort_keys=True)
        yield hashlib.sha256(parts.encode()).hexdigest()[:_WORD_CHARS]


def unsealed(said: str) -> str:
    """What a tool said, with the names that stand in the harness."""
    return _SEALED.sub("learn_", said)


@lru_cache(maxsize=16)
def _sealed(template: Path, harness: tuple[str, ...], word: str) -> Mapping[str, str]:
    bundled = _bundled(template, harness)
    return {path: _PREFIX.sub(f"learn_{word}_", text) for path, text in bundled.items()}


@cache
def _bundled(template: Path, harness: tuple[str, ...]) -> Mapping[str, str]:
    found = {path: [root / path for root in (template, _SHARED)] for path in harness}
    return {
        path: next(place for place in places if place.is_file()).read_text("utf-8")
        for path, places in found.items()
    }
