"""Knows how the tests of a Go exercise are sealed: a witness in every test, and a judge that hears it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from languages.door import Seal
from schemas.content import Files
from schemas.evidence import Diagnostic

from .refusing import refused
from .text import package_of, plain

JUDGE = "learn_judge.py"
LIST = "learn_tests.json"
_HERE = Path(__file__).parent
_PACKAGE = "learn_seal"
_LAID = {
    JUDGE: _HERE / "judging/judge.py",
    "learn_process.py": _HERE / "judging/process.py",
    "learn_shut_in.py": _HERE.parent / "judging/shut_in.py",
    **{
        f"{_PACKAGE}/{name}.go": _HERE / f"judging/{_PACKAGE}/{name}.go"
        for name in ("seal", "quiet_linux", "quiet_other")
    },
}
_IMPORT = f'; import _ "exercise/{_PACKAGE}"'
_IMPORT_FOR_TESTS = f'; import {_PACKAGE} "exercise/{_PACKAGE}"'
_TESTS = "_test.go"
_TEST = re.compile(
    r"^func (?P<name>(?P<kind>Test|Fuzz)(?![a-z])\w*)\(\w+ (?P<type>\*testing\.[TF])\) \{",
    re.MULTILINE,
)
_EXAMPLE = re.compile(r"^func (?P<name>Example(?![a-z])\w*)\(\) \{", re.MULTILINE)
_OUTPUT = re.compile(r"^\s*// (?:Unordered )?[Oo]utput:", re.MULTILINE)
_SUBTEST = re.compile(r"\bfunc\((?P<name>\w+) \*testing\.T(?:, [^\n(){}]*)?\) \{")
_MAIN = re.compile(r"^func TestMain\((?P<name>\w+) \*testing\.M\) \{", re.MULTILINE)
_LEFT_OUT = re.compile(r"\{\s*(?P<name>\w+)\.Skip(?:f|Now)?\(")
_OF_CHECK = f"""package check

import seal "exercise/{_PACKAGE}"

func init() {{ source = seal.Source }}
"""
_OF_MAIN = f"""package @PACKAGE@

import (
	"os"
	"testing"

	seal "exercise/{_PACKAGE}"
)

func TestMain(m *testing.M) {{ os.Exit(seal.Main(m)) }}
"""


class GoSeal(Seal):
    """Tests with witnesses, sources that let the seal begin before them, and the judge."""

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        if JUDGE not in command:
            return {}
        found = {name: path.read_text("utf-8") for name, path in _LAID.items()}
        own = {
            path: text
            for path, text in laid.items()
            if path.startswith(f"{tests_dir}/") and path.endswith(_TESTS)
        }
        for path, text in laid.items():
            if path.endswith(".go") and path not in own:
                found[path] = _with_import(text, _IMPORT)
        found |= {path: _sealed(text) for path, text in own.items()}
        found |= _mains(own)
        if f"{tests_dir}/check/check.go" in laid:
            found[f"{tests_dir}/check/learn_source.go"] = _OF_CHECK
        found[LIST] = json.dumps([*_listed(own)])
        return found

    def left_out(self, tests: Files) -> frozenset[str]:
        return frozenset(
            match["name"]
            for file in tests
            for match in _TEST.finditer(plain(file.content))
            if _LEFT_OUT.match(file.content, match.end() - 1)
        )

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterable[Diagnostic]:
        return refused(sources, tests, source_dir)


def _listed(tests: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    """Each test that a pass needs: its folder, its file, its name."""
    for path, text in sorted(tests.items()):
        folder, file = str(PurePosixPath(path).parent), PurePosixPath(path).name
        shown = plain(text)
        found = [*_TEST.finditer(shown)]
        found += [match for match in _EXAMPLE.finditer(shown) if _has_output(text, match)]
        for match in sorted(found, key=lambda match: match.start()):
            yield folder, file, match["name"]


def _has_output(text: str, example: re.Match[str]) -> bool:
    """Whether an example says what it prints: go test runs no other."""
    end = text.find("\n}", example.end())
    return _OUTPUT.search(text, example.end(), end if end > 0 else len(text)) is not None


def _mains(tests: Mapping[str, str]) -> dict[str, str]:
    """For each folder of tests that has no TestMain, one."""
    own = {
        str(PurePosixPath(path).parent): text for path, text in tests.items() if _MAIN.search(text)
    }
    found = {}
    for path, text in tests.items():
        folder, clause = str(PurePosixPath(path).parent), package_of(text)
        if folder not in own and clause is not None:
            found[f"{folder}/learn_main{_TESTS}"] = _OF_MAIN.replace("@PACKAGE@", clause["name"])
    return found


def _with_import(text: str, words: str) -> str:
    clause = package_of(text)
    return text[: clause.end()] + words + text[clause.end() :] if clause else text


def _sealed(text: str) -> str:
    """A test file with its witnesses; no line of it moves."""
    shown = plain(text)
    edits: list[tuple[int, int, str]] = []
    for match in _TEST.finditer(shown):
        inner = f"learn{match['name']}"
        wrapped = f"func {match['name']}(t {match['type']}) {{ {_PACKAGE}.Run(t, {inner}) }}; func {inner}("
        edits.append((match.start(), match.end("name") + 1, wrapped))
    for match in _EXAMPLE.finditer(shown):
        edits.append((match.end(), match.end(), f' defer {_PACKAGE}.Example("{match["name"]}")();'))
    for match in _SUBTEST.finditer(shown):
        if match["name"] != "_":
            edits.append((match.end(), match.end(), f" {_PACKAGE}.Begin({match['name']});"))
    for main in _MAIN.finditer(shown):
        for match in re.finditer(rf"\b{main['name']}\.Run\(\)", shown[main.end() :]):
            at = main.end() + match.start()
            edits.append((at, at + len(match.group()), f"{_PACKAGE}.Main({main['name']})"))
    pieces, at = [], 0
    for start, end, words in sorted(edits):
        pieces += [text[at:start], words]
        at = end
    whole = "".join([*pieces, text[at:]])
    return _with_import(whole, _IMPORT_FOR_TESTS if edits else _IMPORT)
