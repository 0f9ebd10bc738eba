"""Completion over commands, languages, nodes, topics, sessions and keys, from an index in memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from shell.base.command import Command, Completes
from shell.commands.table import COMMANDS

MOST = 30
"""Completions offered at once; a longer list helps nobody choose."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be completed: what is inserted, what is matched, what is shown beside it.

    `words` are in lower case, once and for all, because every keystroke looks at all of them.
    """

    text: str
    words: str
    meta: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Index:
    """Everything completable, made once a turn. `language` is the one at hand."""

    language: str
    languages: tuple[Entry, ...]
    nodes: tuple[Entry, ...]
    sessions: tuple[Entry, ...]
    keys: tuple[Entry, ...]
    engines: tuple[Entry, ...]
    files: tuple[Entry, ...]
    topics: tuple[Entry, ...] = ()
    packs: tuple[Entry, ...] = ()
    projects: tuple[Entry, ...] = ()
    packets: Callable[[], tuple[Entry, ...]] = tuple
    """Calls that can be exported; read only where one is asked for, because the log is long."""


class LazyIndex:
    """The index of the current turn, made at its first use: a prompt that is only looked at, or
    answered with plain text, needs none."""

    def __init__(self, make: Callable[[], Index]) -> None:
        self._make = make
        self._index: Index | None = None

    def renew(self) -> None:
        """A new turn began: state may have changed."""
        self._index = None

    def current(self) -> Index:
        if self._index is None:
            self._index = self._make()
        return self._index


class ShellCompleter(Completer):
    """Completes the line at the prompt; `the index is made once a turn."""

    def __init__(self, index: LazyIndex) -> None:
        self._lazy = index

    @property
    def index(self) -> Index:
        return self._lazy.current()

    def get_completions(self, document: Document, event: CompleteEvent) -> Iterator[Completion]:
        """Commands after a slash, then what the command takes."""
        text = document.text_before_cursor
        if not text.startswith("/") or "\n" in text:
            return
        name, space, rest = text[1:].partition(" ")
        if not space:
            yield from _offered(_commands(), name, f"/{name}", slash=True)
            return
        command = next((item for item in COMMANDS if item.name == name), None)
        if command is None:
            return
        word = rest.rsplit(" ", 1)[-1]
        if word.startswith("--"):
            options = (
                Entry(f"--{option}", option, "") for option in (*command.options, *command.flags)
            )
            yield from _offered(options, word[2:], word)
            return
        phrase = self._phrase(rest)
        if command.completes == "start" and " " in phrase:
            # A topic is several words: what was typed of it is replaced as a whole.
            yield from _offered(self._in_language(self.index.topics, rest), phrase, phrase)
        yield from _offered(self._entries(command, rest), word, word)

    def _entries(self, command: Command, rest: str) -> Iterable[Entry]:
        """The entries a command's next word can be."""
        before = rest.split(" ")[:-1]
        if command.completes == "start":
            return self._start_entries(rest)
        if command.completes == "packet":
            return self.index.packets() if before[-1:] == ["--export"] else ()
        if before:
            words = ("dispute", "undispute") if command.completes == "why" else ()
            return (Entry(item, item, "") for item in words if len(before) == 1)
        if command.completes in ("node", "why", "skip"):
            languages = self.index.languages if command.completes == "skip" else ()
            return [*languages, *self._in_language(self.index.nodes, "")]
        kinds: dict[Completes, Iterable[Entry]] = {
            "session": self.index.sessions,
            "key": self.index.keys,
            "engine": self.index.engines,
            "file": self.index.files,
            "language": self.index.languages,
            "command": _commands(),
            "pack": self.index.packs,
            "open": (Entry(item, item, "") for item in ("lesson", "code", "dir")),
        }
        return kinds.get(command.completes, ())

    def _start_entries(self, rest: str) -> Iterable[Entry]:
        """Languages first; then topics and nodes of the language named, else of the one at hand."""
        nodes = self._in_language(self.index.nodes, rest)
        topics = [] if " " in self._phrase(rest) else self._in_language(self.index.topics, rest)
        languages = () if " " in rest else self.index.languages
        projects = self._in_language(self.index.projects, rest)
        return [*languages, *topics, *nodes, *projects]

    def _in_language(self, entries: Iterable[Entry], rest: str) -> list[Entry]:
        language = self._named(rest) or self.index.language
        return [item for item in entries if item.language == language]

    def _named(self, rest: str) -> str:
        """The language that what follows the command begins with, or ""."""
        first, space, _more = rest.partition(" ")
        return first if space and first in {item.text for item in self.index.languages} else ""

    def _phrase(self, rest: str) -> str:
        """What was typed after the language: a node, or so far of a topic."""
        return rest.removeprefix(f"{self._named(rest)} ")


def _commands() -> Iterator[Entry]:
    return (Entry(item.name, item.name, item.summary) for item in COMMANDS if not item.argv_only)


def _offered(
    entries: Iterable[Entry], typed: str, replaced: str, *, slash: bool = False
) -> Iterator[Completion]:
    """The entries that fit what was typed, the closest first."""
    for entry in _fitting(list(entries), typed.lower()):
        text = f"/{entry.text}" if slash else entry.text
        yield Completion(text, start_position=-len(replaced), display=text, display_meta=entry.meta)


def _fitting(entries: list[Entry], wanted: str) -> list[Entry]:
    """At most MOST: those whose text starts so, then with a word that does, then with it inside.

    Only where none does, those with a word that has these letters in this order.
    """
    found = [entry for entry in entries if entry.text.lower().startswith(wanted)]
    for needle in (f" {wanted}", wanted):
        if len(found) < MOST:
            known = set(map(id, found))
            found += [item for item in entries if needle in item.words and id(item) not in known]
    if not found and len(wanted) > 2:
        in_order = re.compile("[^ ]*?".join(map(re.escape, wanted)))
        found = [entry for entry in entries if in_order.search(entry.words)]
    return found[:MOST]
