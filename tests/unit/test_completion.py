"""What completion offers, and in which order."""

from __future__ import annotations

from dataclasses import replace

from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.document import Document

from shell.terminal.completion import Entry, Index, LazyIndex, ShellCompleter

INDEX = Index(
    language="rust",
    languages=(Entry("rust", "rust", "Rust"), Entry("c", "c", "C")),
    nodes=(
        Entry("R102", "r102 bindings, mut, shadowing", "Bindings · needs R101", "rust"),
        Entry("R203", "r203 shared references borrow", "Shared references", "rust"),
        Entry("R204", "r204 exclusive references borrow", "Exclusive references", "rust"),
        Entry("C201", "c201 pointers address", "Pointers", "c"),
        Entry("lifetimes in iterators", "lifetimes in iterators", "your topic", "rust"),
    ),
    sessions=(Entry("7f3a01bc", "7f3a01bc r102 bindings", "R102 Bindings"),),
    keys=(Entry("stage.deadline_s", "stage deadline_s", ""),),
    engines=(Entry("bank", "bank", ""), Entry("codex", "codex", "")),
    files=(Entry("lib.rs", "lib.rs", ""),),
)


def offered(line: str) -> list[str]:
    completer = ShellCompleter(LazyIndex(lambda: INDEX))
    return [item.text for item in completer.get_completions(Document(line), CompleteEvent())]


def test_a_slash_offers_commands_that_begin_so() -> None:
    assert offered("/att")[0] == "/attempt"


def test_part_of_a_title_finds_the_node() -> None:
    assert offered("/start rust shadow") == ["R102"]
    assert offered("/start borr") == ["R203", "R204"]


def test_why_and_skip_complete_what_they_take() -> None:
    assert offered("/why R203 ") == ["dispute", "undispute"]
    assert offered("/why R203 dispute ") == []
    assert "R203" in offered("/skip ")
    assert "rust" in offered("/skip ru")
    assert offered("/skip rust ") == []


def test_letters_in_order_are_the_last_resort() -> None:
    assert offered("/start rust shdw") == ["R102"]
    assert offered("/start rust xq") == []


def test_nothing_of_another_language_is_offered() -> None:
    assert "C201" in offered("/start c ")
    assert "C201" not in offered("/start rust ")
    assert "C201" not in offered("/start ")


def test_sessions_keys_engines_and_files_are_completed() -> None:
    assert offered("/resume bind") == ["7f3a01bc"]
    assert offered("/config dead") == ["stage.deadline_s"]
    assert offered("/engine co") == ["codex"]
    assert offered("/reset l") == ["lib.rs"]
    assert offered("/start --d") == ["--depth"]


def test_calls_to_export_are_read_only_behind_the_option() -> None:
    reads: list[str] = []

    def packets() -> tuple[Entry, ...]:
        reads.append("log")
        return (Entry("9c2e41d0", "9c2e41d0 topic policy_violation", "topic POLICY_VIOLATION"),)

    completer = ShellCompleter(LazyIndex(lambda: replace(INDEX, packets=packets)))

    def texts(line: str) -> list[str]:
        return [item.text for item in completer.get_completions(Document(line), CompleteEvent())]

    assert texts("/audit 9c") == []
    assert texts("/audit --exp") == ["--export"]
    assert reads == []
    assert texts("/audit --export 9c") == ["9c2e41d0"]
    assert texts("/audit --export topic") == ["9c2e41d0"]
    assert texts("/audit --export 9c2e41d0 fi") == []


def test_plain_text_and_unknown_commands_offer_nothing() -> None:
    assert offered("why does it") == []
    assert offered("/nonsense a") == []


def test_a_blocked_node_says_what_it_needs() -> None:
    completer = ShellCompleter(LazyIndex(lambda: INDEX))
    (found,) = completer.get_completions(Document("/start rust R102"), CompleteEvent())
    assert "needs R101" in found.display_meta_text
