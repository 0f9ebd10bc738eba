"""Knows what a language can offer: how its tools report, how its source reads, what its rules are.

Everything here has a default that offers nothing, so that a language of which only a table is known
takes the same road as one with code of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Literal

from schemas.content import Files, SourceFile
from schemas.evidence import Diagnostic, Evidence
from schemas.exchange.calls import Finished

from .edits import Edit

UNPROVED = 86
"""Exit status of a judge whose tests ended their process with 0 and did not all come to their end."""

WHEN_TOLD = "--when-told"
"""A judge's own word: it begins once it is told to."""

SEVERAL = "--several"
"""Another: one start of it serves several variants of an exercise."""

Parser = Callable[[Finished, str | None], Evidence]
"""Evidence from how the command ended and the text of its report file, if it wrote one. Pure; never
raises, whatever the text."""
Found = Iterator[tuple[int, str]]
"""1-based lines where a pattern occurs, and what stands there."""


class Seal:
    """How the tests of a run are sealed, so that only their own end can make it a pass.

    What a test program prints, and the status it ends with, are in the hands of the code under test.
    So a process that never runs that code owns the status of the run, and gives 0 only when every
    test has told it, with a word made for this one run, that it came to its end.
    docs/decisions/010-forged-passes.md tells what this stops and what it cannot.
    """

    def command(self, command: Sequence[str], sources: Files, tests: Files) -> tuple[str, ...]:
        """The test command for these files, under the judge where there is one; it leaves out what
        cannot change the verdict."""
        return tuple(command)

    def waiting(self, command: Sequence[str]) -> tuple[str, ...] | None:
        """The same, begun before there is anything to test: it gets ready, and goes on once the line
        "go" has come on its standard input. None where there is no such thing."""
        return None

    def several(
        self, command: Sequence[str], folders: Sequence[str], limit_s: float
    ) -> tuple[str, ...] | None:
        """The command for several variants of an exercise, each laid out whole in a folder of its own, and
        judged there for so many seconds at most. It prints a line of JSON for each, in their order: as `run`
        how it ended, in the words of `Finished`, and as `report` the text of its report; or null for one that
        has to be run by itself. None where variants have no start to share."""
        return None

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        """Files to put in place of, or beside, those `laid` out in the run's root."""
        return {}

    def left_out(self, tests: Files) -> frozenset[str]:
        """Names of tests that their author marked to be left out, without groups and parameters of a
        run; read from the text, so that nothing in a run can add to them."""
        return frozenset()

    def refused(self, sources: Files, tests: Files, source_dir: str) -> Iterable[Diagnostic]:
        """Why a build is not begun: sources that would put themselves above the tests."""
        return ()


def told_to_begin(command: Sequence[str], judge: str) -> tuple[str, ...] | None:
    """The command with its judge waiting for the word to begin; None without that judge."""
    words = list(command)
    if judge not in words:
        return None
    words.insert(words.index(judge) + 1, WHEN_TOLD)
    return tuple(words)


def skipping(parse: Parser) -> Parser:
    """The same parser for tests that their author may leave out: those stand in nobody's way."""
    return lambda run, report: replace(parse(run, report), may_skip=True)


Superseded = Callable[[PurePosixPath, Sequence[str]], Collection[str]]
"""Of the names in a folder of what was built (its path below the root), those that a newer one there
takes the place of: nobody needs to keep them."""


def nothing_superseded(_folder: PurePosixPath, _names: Sequence[str]) -> Collection[str]:
    """Builds that leave one state of each thing."""
    return ()


@dataclass(frozen=True, slots=True)
class Library:
    """What builds take from the toolchain's own library, to be compiled once for all of them."""

    sources: Files
    tests: Files
    """So plain that they pass, and use all that is to be compiled."""
    folder: str
    """Below the root: where a build leaves what it compiled."""
    variable: str
    """Names, in later runs, the folder where that is kept, to be read only."""


@dataclass(frozen=True, slots=True)
class Format:
    """One way of building and reporting, known by the name that a language's `parser` gives."""

    parse: Parser
    env: Mapping[str, str] = field(default_factory=dict)
    """Variables of every run; `{root}` is the folder it runs in."""
    env_kept: Mapping[str, str] = field(default_factory=dict)
    """Of a run whose build a later one may take up, beside those, or in their place."""
    built: tuple[str, ...] = ()
    """What the build leaves at the top of the root, and a later run may use."""
    taken_up: tuple[str, ...] = ()
    """Of `built`, what the build tool takes up again after a change that it sees."""
    superseded: Superseded = nothing_superseded
    """Of what is built, what no later run has a use for."""
    made: tuple[str, ...] | None = None
    """All that a build writes in the root, folders with a slash at the end; None: anything."""
    loose: bool = False
    """Whether a run may write among its own files, as builds of other people's folders do; it then
    works on a copy of them that is gone with it."""
    reserves: bool = False
    """Whether its programs reserve far more addresses than they use, as WebAssembly does: then what is
    used is limited, and the addresses are not."""
    gated: bool = False
    """Whether the build ends before the first test begins, and says so at the gate."""
    follows: Literal["nothing", "edits", "everything"] = "nothing"
    """Of which changes the build tool itself knows all that they make stale: of none; of other text in
    sources that were there before; or of any."""
    quotes_stripped: bool = False
    """Whether its columns count from the first sign of a line and not from the line's beginning."""
    said: str = ""
    """The ending of files among what is built that hold what the compiler said of each part, to be
    said again where that part had not to be built anew; "" where the build tool does that itself."""
    seal: Seal = field(default_factory=Seal)
    library: Callable[[Files], Library] | None = None
    """What builds with these tests take from the toolchain's library, where it is worth keeping."""
    compiled: tuple[Path, ...] = ()
    """Python files of ours that every run loads, worth compiling once: where walls stand, the variable
    LEARN_COMPILED names the folder in which they are, `NAME.pyc` each."""
    probe: tuple[Files, Files] | None = None
    """Sources and tests so plain that only a missing sanitizer can make them fail. A language without
    them is taken at its word: it says `sanitize_env`, so its sanitizers are there."""


Loop = Literal["counted", "open"]
"""A loop over something that is there, or one that goes on until it is told to end."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a file, and what can be told of it without running it."""

    name: str
    path: str
    text: str
    """Its lines, whole."""
    lines: tuple[int, int]
    """The first and the last, 1-based."""
    body: tuple[int, int]
    """Its body (or all of it, where bodies have no brackets) by index in the file."""
    calls: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
    """The names and numbers that it compares something with by size."""
    loops: frozenset[Loop] = frozenset()
    loses_parameters: bool = False
    """Whether it can change nothing of its caller's, though it may look so."""
    waits: bool = False
    """Whether it may wait for somebody else: at a channel, for a lock."""

    def encloses(self, path: str, line: int) -> bool:
        """Whether a place is in it; `path` may begin anywhere above the file's own."""
        same = path == self.path or path.endswith(f"/{self.path}")
        return same and self.lines[0] <= line <= self.lines[1]


class Code:
    """What can be told of one language's source without running it; here of a language unknown."""

    patterns: Mapping[str, Callable[[str], Found]] = {}
    """Static patterns of wrong beliefs by the name that a tag's `ast:` clause gives."""

    headers: tuple[str, ...] = ()
    """Endings of files that only declare."""

    def functions(self, file: SourceFile) -> Iterable[Function]:
        """Its functions with a body."""
        return ()

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        """The whole numbers that it gives a name for good."""
        return {}

    def unexported(self, file: SourceFile) -> Iterable[str]:
        """The names that it declares and does not export, where a language has the word `export`."""
        return ()

    def edits(self, file: SourceFile) -> Iterable[Edit]:
        """Small changes that a good test notices, function by function."""
        return ()

    def constant(self, file: SourceFile) -> str:
        """The text with every function returning one constant."""
        return file.content

    def echo(self, file: SourceFile) -> str:
        """The text with every function handing back its first parameter."""
        return file.content


@dataclass(frozen=True, slots=True)
class Quoting:
    """How a language quotes. `noise` matches comments and strings; a nested one only at its start."""

    noise: re.Pattern[str]
    spliced: str | None = None
    """What a backslash at the end of a line becomes; None where it joins no lines."""
    nested: bool = False
    """Whether block comments nest."""
    evaluated: Callable[[re.Match[str]], str] = lambda _string: '""'
    """What is left of a string: what the language evaluates in it."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What an exercise's code in one language may not reach for, as patterns by policy rule."""

    quoting: Quoting
    banned: Mapping[str, str] = field(default_factory=dict)
    """By rule id (`code-files`, …); a node may teach what a rule bans."""
    seeded: str = ""
    """What makes random numbers the same in every run."""
    outside: str = ""
    """What compiles in a file of another folder."""
    own_main: str = ""
    """What starts a program, where the test harness brings that with it."""
    main_file: str = ""
    """The one file in which `own_main` is welcome."""
    taken: Callable[[str], bool] = lambda _path: False
    """Whether a file of this name would hide something that the test run needs."""
