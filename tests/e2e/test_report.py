"""`learn report`: the way so far in a few lines, as JSON, and as one page that needs nothing else."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.bundled import count_of_nodes

from .conftest import BANK, Learn

VOID = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """A page taken in whole: its words, its tags, and what was left open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.fixture
def tried(learn: Learn) -> Learn:
    """Python P101 begun, failed twice and passed."""
    learn("attempt")
    learn("attempt")
    (solution,) = (BANK / "python").glob("P101-kite-*/solution")
    shutil.copytree(solution, learn.workspace / "src", dirs_exist_ok=True)
    assert learn("attempt").code == 0
    return learn


def test_the_page_shows_every_node_and_asks_the_network_for_nothing(
    tried: Learn, tmp_path: Path
) -> None:
    target = tmp_path / "progress.html"
    said = tried("report", "--html", str(target), "--json")
    assert said.object["path"] == str(target)
    text = target.read_text("utf-8")
    page = Page(text)
    assert page.open == []
    words = " ".join(page.words)
    nodes = said.object["languages"][0]["nodes"]
    assert len(nodes) == count_of_nodes("python")
    assert [node["id"] for node in nodes if node["id"] not in words] == []
    assert "1 practised" in words
    assert [tag for tag, _ in page.tags if tag in ("script", "link", "img", "iframe")] == []
    assert re.findall(r"(?:href|src|url)\s*[=(]", text) == []
    assert sum(tag == "rect" for tag, _ in page.tags) == count_of_nodes("python")
    states = [attributes.get("class") for tag, attributes in page.tags if tag == "g"]
    assert states.count("practised") == 1


def test_an_earlier_page_is_replaced_and_nothing_else_is(tried: Learn, tmp_path: Path) -> None:
    page, notes = tmp_path / "page.html", tmp_path / "notes.txt"
    notes.write_text("mine")
    for _ in range(2):
        assert tried("report", "--html", str(page)).code == 0
    tried("report", "--html", str(notes), "--json").refusal("USAGE", 2)
    assert notes.read_text() == "mine"
    nowhere = str(tmp_path / "no" / "folder" / "page.html")
    tried("report", "--html", nowhere, "--json").refusal("HOME_NOT_WRITABLE", 1)


def test_without_attempts_there_is_a_page_all_the_same(fresh: Learn, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    assert fresh("report", "rust", "--html", str(target)).code == 0
    assert "No attempts yet" in " ".join(Page(target.read_text("utf-8")).words)


def test_counts_and_curve_as_json(tried: Learn) -> None:
    (python,) = tried("report", "--json").object["languages"]
    assert (python["attempts"], python["passes"]) == (3, 1)
    assert python["moments"][-1]["practised"] == 1
    assert python["moments"][0]["practised"] == 0
    assert tried("report", "klingon", "--json").refusal("UNKNOWN_LANGUAGE", 2)


def test_what_was_seen_is_told_in_words_and_not_by_its_id(learn: Learn) -> None:
    (solution,) = (BANK / "python").glob("P101-kite-*/solution/*.py")
    right = solution.read_text("utf-8")
    code = learn.workspace / "src" / solution.name
    for number in (1, 2):
        shouted = re.sub(r'print\((f?)"(.*)"\)', r'print(\1"\2 ")', right)
        code.write_text(f"{shouted}# {number}\n", "utf-8")
        learn("attempt")
    said = learn("report").out
    assert "seen 2×: The words are right, and the way they are written is not." in said
    assert "any.io" not in said
