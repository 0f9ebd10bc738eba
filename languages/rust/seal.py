"""Knows how Rust tests are sealed: a judge before main, and a witness in every test."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath

from languages.door import UNPROVED, Seal
from schemas.content import Files
from schemas.evidence import Diagnostic

_OPAQUE = re.compile(
    r"//[^\n]*|/\*.*?\*/|b?r(#*)\".*?\"\1|b?\"(?:\\.|[^\"\\])*\"|b?'(?:\\.|[^\\'])'", re.DOTALL
)
_TEST = re.compile(
    r"(?P<attributes>(?:#\s*\[[^\]]*\]\s*)+)(?:pub\s+)?(?:async\s+)?fn\s+(?P<name>\$?\w+)[^{;]*\{"
)
_IS_TEST = re.compile(r"#\s*\[\s*(?:\w+::)*test\s*\]")
_SOMETIMES = re.compile(r"\bcfg\w*\s*\(\s*(?!test\s*\))|\bmacro_rules\b")
_EDITION_2024 = re.compile(r'^edition\s*=\s*"2024"', re.MULTILINE)
_BELOW_THE_LANGUAGE = re.compile(
    r"\b(?:no_mangle|export_name|link_section|link_name|linkage|(?:global_|naked_)?asm)\b"
)


class RustSeal(Seal):
    """Tests with witnesses and a judge; sources that reach below the language are refused."""

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        places = {(PurePosixPath(tests_dir) / file.path).as_posix(): file for file in tests}
        return {place: sealed(item.path, item.content, laid) for place, item in places.items()}

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterator[Diagnostic]:
        return refused(sources, tests, source_dir)


def sealed(path: str, text: str, build: Mapping[str, str]) -> str:
    """The test file `path` (below the tests folder) with its seal; no line of it moves.

    Only a file that is a test program of its own can have a judge; others are left as they are.
    """
    parts = PurePosixPath(path).parts
    if len(parts) > 1 and (len(parts) > 2 or parts[1] != "main.rs"):
        return text
    plain = _without_opaque(text)
    found = [match for match in _TEST.finditer(plain) if _IS_TEST.search(match["attributes"])]
    if not found or "forbid(unsafe_code)" in plain:
        return text
    pieces, required, at = [], [], 0
    certain = _SOMETIMES.search(plain) is None
    for number, match in enumerate(found):
        panics = str("should_panic" in match["attributes"]).lower()
        witness = f" let _learn = crate::learn_seal::begin({number}, {panics});"
        pieces += [text[at : match.end()], witness]
        at = match.end()
        if certain and "ignore" not in match["attributes"]:
            required.append(number)
    return "".join([*pieces, text[at:], _seal(required, build)])


def _without_opaque(text: str) -> str:
    """`text` with comments and literals blanked, every other character at its place."""
    return _OPAQUE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def _seal(required: list[int], build: Mapping[str, str]) -> str:
    newer = _EDITION_2024.search(build.get("Cargo.toml", "")) is not None
    words = {
        "@REQUIRED@": ", ".join(map(str, required)),
        "@UNPROVED@": str(UNPROVED),
        "@UNSAFE@": "unsafe " if newer else "",
        "@LINK_SECTION@": "unsafe(link_section" if newer else "link_section",
        "@CLOSE@": ")" if newer else "",
    }
    seal = _template()
    for mark, word in words.items():
        seal = seal.replace(mark, word)
    return seal


@lru_cache(maxsize=1)
def _template() -> str:
    return (Path(__file__).parent / "seal.rs").read_text("utf-8")


def refused(sources: Files, tests: Files, folder: str) -> Iterator[Diagnostic]:
    """Where the sources reach below the language: code there runs before the judge does.

    An exercise whose own tests use such a word is about it, and may.
    """
    taught = {word for file in tests for word in _BELOW_THE_LANGUAGE.findall(file.content)}
    for file in sources:
        plain = _without_opaque(file.content) if file.path.endswith(".rs") else ""
        for match in _BELOW_THE_LANGUAGE.finditer(plain):
            if match.group() not in taught:
                yield Diagnostic(
                    "error",
                    f"`{match.group()}` is refused here: it can replace the code that judges the tests",
                    code="learn::forbidden",
                    file=f"{folder}/{file.path}",
                    line=plain.count("\n", 0, match.start()) + 1,
                )
