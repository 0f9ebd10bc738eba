"""Knows how Rust tests are sealed: a judge before main, and a witness in every test."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath

import tree_sitter_rust

from languages.door import UNPROVED, Seal
from languages.syntax import outermost, parsed
from schemas.content import Files, SourceFile
from schemas.evidence import Diagnostic

_OPAQUE = ("line_comment", "block_comment", "string_literal", "raw_string_literal", "char_literal")
_TEST = re.compile(
    r"(?P<attributes>(?:#\s*\[[^\]]*\]\s*)+)(?:pub\s+)?(?:async\s+)?fn\s+(?P<name>\$?\w+)[^{;]*\{"
)
_IS_TEST = re.compile(r"#\s*\[\s*(?:\w+::)*test\s*\]")
_IGNORED = re.compile(r"\bignore\b")
_SOMETIMES = re.compile(r"\bcfg\w*\s*\(\s*(?!test\s*\))|\bmacro_rules\b")
_EDITION_2024 = re.compile(r'^edition\s*=\s*"2024"', re.MULTILINE)
_FORBIDDEN = re.compile(r"\bforbid(?=\s*\(\s*unsafe_code\b)")
_BELOW_THE_LANGUAGE = re.compile(
    r"\b(?:no_mangle|export_name|link_section|link_name|linkage|global_allocator|link_args"
    r"|rustc_std_internal_symbol|(?:global_|naked_)?asm)\b"
)
_CARGO_TEST = ("cargo", "test")
_CHOSEN = frozenset(
    {"--", "--lib", "--bins", "--bin", "--test", "--tests", "--all-targets", "--doc"}
)
"""Words of somebody who chose what is built."""
_BRINGS_TESTS = re.compile(r"\b(?:test|cfg|cfg_attr|include|macro_rules|path)\b")
"""One of these stands in every source that has a test, brings one in, or is another under test."""
_ROOTS = re.compile(r"(?:lib|main|bin/[^/]+|bin/[^/]+/main)\.rs")
"""Below the source folder: files of which a test program of their own is made."""


class RustSeal(Seal):
    """Tests with witnesses and a judge; sources that reach below the language are refused."""

    def command(self, command: Sequence[str], sources: Files, tests: Files) -> tuple[str, ...]:
        """Where no source can hold a test, the program for tests in there is not built."""
        words = tuple(command)
        if words[:2] != _CARGO_TEST or _CHOSEN.intersection(words) or not _are_plain(tests):
            return words
        return words if any(map(_may_hold_tests, sources)) else (*words, "--test", "*")

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        places = {(PurePosixPath(tests_dir) / file.path).as_posix(): file for file in tests}
        found = {place: sealed(item.path, item.content, laid) for place, item in places.items()}
        own = {
            place: text for place, text in laid.items() if _is_root(place) and place not in found
        }
        return found | {place: _with_own_tests(text, laid) for place, text in own.items()}

    def left_out(self, tests: Files) -> frozenset[str]:
        return frozenset(
            match["name"]
            for file in tests
            for match in _TEST.finditer(_without_opaque(file.content))
            if _IS_TEST.search(match["attributes"]) and _IGNORED.search(match["attributes"])
        )

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterator[Diagnostic]:
        return refused(sources, tests, source_dir)


def sealed(path: str, text: str, build: Mapping[str, str]) -> str:
    """The test file `path` (below the tests folder) with its seal; no line of it moves.

    Only a file that is a test program of its own can have a judge; others are left as they are.
    """
    parts = PurePosixPath(path).parts
    if len(parts) > 1 and (len(parts) > 2 or parts[1] != "main.rs"):
        return text
    text = _unforbidden(text)
    plain = _without_opaque(text)
    found = [match for match in _TEST.finditer(plain) if _IS_TEST.search(match["attributes"])]
    if not found:
        return _with_own_tests(text, build)
    pieces, required, at = [], [], 0
    certain = _SOMETIMES.search(plain) is None
    for number, match in enumerate(found):
        panics = str("should_panic" in match["attributes"]).lower()
        witness = f" let _learn = crate::learn_seal::begin({number}, {panics});"
        pieces += [text[at : match.end()], witness]
        at = match.end()
        if certain and not _IGNORED.search(match["attributes"]):
            required.append(number)
    return "".join([*pieces, text[at:], _seal(required, len(found), build)])


def _are_plain(tests: Files) -> bool:
    """Whether each is a test program of its own, at the top of its folder."""
    return bool(tests) and all(re.fullmatch(r"[^/]+\.rs", file.path) for file in tests)


def _may_hold_tests(file: SourceFile) -> bool:
    return _BRINGS_TESTS.search(_without_opaque(file.content)) is not None


def _is_root(place: str) -> bool:
    """Whether cargo makes a test program of the file at this place, wherever the sources stand."""
    folder, _slash, below = place.partition("/")
    return folder == "src" and _ROOTS.fullmatch(below) is not None


def _with_own_tests(text: str, build: Mapping[str, str]) -> str:
    """A file whose tests bear no witness: they may be the learner's own, but not look at others.

    A text with a bracket too few stays as it is: nothing is built of it, and the compiler shows where
    it ends.
    """
    plain = _without_opaque(text)
    if any(plain.count(opened) != plain.count(closed) for opened, closed in ("()", "[]", "{}")):
        return text
    return _unforbidden(text) + _filled("own_tests.rs", {}, build)


def _unforbidden(text: str) -> str:
    """The seal is unsafe code; what is denied is still refused to all that does not allow it."""
    return _FORBIDDEN.sub("deny  ", text) if _FORBIDDEN.search(_without_opaque(text)) else text


def _without_opaque(text: str) -> str:
    """`text` with comments and literals blanked, every other character at its place."""
    source = parsed(text, tree_sitter_rust.language)
    pieces, at = [], 0
    for node in outermost(source.root, *_OPAQUE):
        start, end = source.start(node), source.end(node)
        pieces += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*pieces, text[at:]])


def _seal(required: list[int], count: int, build: Mapping[str, str]) -> str:
    words = {
        "@REQUIRED@": ", ".join(map(str, required)),
        "@COUNT@": str(count),
        "@UNPROVED@": str(UNPROVED),
    }
    return _filled("seal.rs", words, build)


def _filled(name: str, words: Mapping[str, str], build: Mapping[str, str]) -> str:
    newer = _EDITION_2024.search(build.get("Cargo.toml", "")) is not None
    edition = {
        "@UNSAFE@": "unsafe " if newer else "",
        "@LINK_SECTION@": "unsafe(link_section" if newer else "link_section",
        "@CLOSE@": ")" if newer else "",
    }
    seal = _template(name).replace("@SHUT_IN@", _template("shut_in.rs"))
    for mark, word in {**words, **edition}.items():
        seal = seal.replace(mark, word)
    return seal


@cache
def _template(name: str) -> str:
    return (Path(__file__).parent / name).read_text("utf-8")


def refused(sources: Files, tests: Files, folder: str) -> Iterator[Diagnostic]:
    """Where the sources reach below the language: code there runs before the judge does.

    An exercise whose own tests use such a word is about it, and may.
    """
    taught = {word for file in tests for word in _BELOW_THE_LANGUAGE.findall(file.content)}
    for file in sources:
        for word, line in _reaching(file.content) if file.path.endswith(".rs") else ():
            if word not in taught:
                yield Diagnostic(
                    "error",
                    f"`{word}` is refused here: it can replace the code that judges the tests",
                    code="learn::forbidden",
                    file=f"{folder}/{file.path}",
                    line=line,
                )


def _reaching(text: str) -> Iterator[tuple[str, int]]:
    """Words by which code gets below the language, each with its line.

    In a text that the parser cannot make whole sense of, comments and literals are no excuse.
    """
    whole = not parsed(text, tree_sitter_rust.language).root.has_error
    plain = _without_opaque(text) if whole else text
    for match in _BELOW_THE_LANGUAGE.finditer(plain):
        yield match.group(), plain.count("\n", 0, match.start()) + 1
