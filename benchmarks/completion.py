"""Measures a keystroke to its completions, in a small and in a huge curriculum."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from shell.terminal.completion import Entry, Index, LazyIndex, ShellCompleter

from .measure import Row, in_milliseconds, interleaved, milliseconds, paired_ratio, quantile, timed

ROUNDS = 20
FEW, MANY = 100, 10_000
TYPED = "/start rust borrow 77"
"""Typed letter by letter, as people do."""
SUBJECTS = ("borrowing", "slices", "lifetimes", "iterators", "traits", "closures", "enums")


def _completer(count: int) -> ShellCompleter:
    """Nodes with titles and keywords like those of the tracks, all of one language."""
    nodes = tuple(
        Entry(
            f"R{number}",
            f"r{number} {SUBJECTS[number % len(SUBJECTS)]} in part {number}"
            " shared reference, mutable reference, aliasing, dangling, scope, ampersand, cannot move",
            "needs R101, R102",
            "rust",
        )
        for number in range(count)
    )
    language = Entry("rust", "rust Rust", "Rust")
    return ShellCompleter(LazyIndex(lambda: Index("rust", (language,), nodes, (), (), (), ())))


def _keystrokes(completer: ShellCompleter) -> Callable[[], list[float]]:
    """Seconds of every keystroke of one line."""
    event = CompleteEvent(text_inserted=True)

    def complete(text: str) -> float:
        return timed(lambda: list(completer.get_completions(Document(text), event)))

    return lambda: [complete(TYPED[:end]) for end in range(1, len(TYPED) + 1)]


def rows(scratch: Path) -> Iterator[Row]:
    """Everything between a key and the list of completions, drawing aside."""
    few, many = _keystrokes(_completer(FEW)), _keystrokes(_completer(MANY))
    strokes: dict[str, list[float]] = {"few": [], "many": []}

    def line(name: str, typed: Callable[[], list[float]]) -> Callable[[], float]:
        def measured() -> float:
            took = typed()
            strokes[name] += took
            return sum(took) / len(took)

        return measured

    means = interleaved({"few": line("few", few), "many": line("many", many)}, ROUNDS)
    yield Row(
        "keystroke to completions, 10,000 nodes against 100",
        milliseconds(means["few"]),
        milliseconds(means["many"]),
        paired_ratio(means, "many", "few"),
        "p99 < 16 ms",
        f"p99 {in_milliseconds(quantile(strokes['many'], 0.99))}"
        f" (with 100: {in_milliseconds(quantile(strokes['few'], 0.99))})",
    )
