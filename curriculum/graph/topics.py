"""Knows which nodes a person means by a topic in their own words.

The constants were chosen on tests/fixtures/topics.toml. Halving or doubling UNKNOWN, FILLER or
BONUS moves the share of right first places by less than three points, THRESHOLD must stay low.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from schemas.content import Node, Tag

SHOWN = 5
"""Matches given back at most."""
THRESHOLD = 0.3
"""Share of a phrase that a node must explain before it counts as meant, by weight."""
CLOSE = 0.45
"""Share of the best score below which a match is not worth showing."""
LONGEST = 60
"""Words of a phrase that are read; what comes after them names no topic."""
TYPO = 80.0
"""Similarity of two words (0 to 100) from which one may be a misspelling of the other."""
TYPO_LETTERS = 5
"""Shorter words differ by a letter too often to be taken for one another."""
UNKNOWN = 0.7
"""Weight of a word that no node knows, beside that of a word which only one node knows."""
FILLER = 0.12
"""Share of its weight that a word keeps if it is one that fills sentences (for, with, is)."""
BONUS = 0.25
"""Extra share for words that stand together as they do in a keyword."""

_EVERYDAY_WORDS = """
about after all always am an and any are as at basic basics be beginner but by can cant code
correct could did different do does doesn don each equivalent every example explain explained for
from get gets give given go golang good had has have help how i if in inside instead into
introduction is isn it its java javascript know learn like look make makes many me mean means more
most my need new nice no not of off often on one only or other our out program programming python
really rust same should show so some something statement t than that the their them then there
these they thing this three to topic tutorial two typescript understand up us use used uses using
versus very vs want was way we what when where which while who why will with without work works
would write you your
"""
_EVERYDAY = frozenset(_EVERYDAY_WORDS.split())
_FRAMING = re.compile(r"\bdifferences? between\b")
_WORD = re.compile(
    r"(?<![a-z])'[a-z]\b(?!')|[a-z0-9]+(?:_+[a-z0-9]+)*|->|[=!]=|\+\+|<<|>>|&&|\|\||\*\*|[&*@%?=]"
)
_NOISE = re.compile(r"[a-z]|\d+")
_ENDINGS = ("ation", "ing", "ion", "ive", "ed", "er", "e")
_TELLING = re.compile(r"\b[A-Z]\d{4}\b|-W[a-z-]+|[A-Za-z][a-z]{3,}")
_FIELDS = {"keyword": 1.0, "title": 0.85, "tag": 0.6, "can": 0.4, "shared": 0.3}
"""How much a word tells of a node, by where it is written; `shared` tags are taught elsewhere."""


@dataclass(frozen=True, slots=True)
class TopicMatch:
    """A node that a phrase may mean, the share of the phrase it explains (0 to 1), and the words
    of the phrase that led there."""

    node: Node
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Card:
    """What is written about a node: stems with their weights (0 to 1), and its longer keywords."""

    node: Node
    stems: Mapping[str, float]
    phrases: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Index:
    cards: tuple[_Card, ...]
    rarity: Mapping[str, float]
    """Of each stem, 0 to 1: 1 where one node alone has it."""
    words: Mapping[str, str]
    """Stem by word as written, for finding misspellings."""


@dataclass(frozen=True, slots=True)
class _Word:
    """One word of a phrase, and how much it counts."""

    text: str
    meanings: tuple[tuple[str, float], ...]
    """Stems it may stand for, each with its likeness (0 to 1); none if no node knows the word."""
    weight: float
    telling: bool
    """False for an everyday word."""


def match(text: str, nodes: tuple[Node, ...], tags: tuple[Tag, ...]) -> tuple[TopicMatch, ...]:
    """The nodes that a phrase means, best first; () if none does.

    A node's score is the share of the phrase that it explains: each word counts by how few nodes
    know it, and a misspelt word by how near it is to the right one.
    """
    index = _index(nodes, tags)
    phrase = _read(text, index)
    found = [match for card in index.cards if (match := _score(card, phrase, index))]
    found.sort(key=lambda match: -match.score)
    return tuple(match for match in found[:SHOWN] if match.score >= CLOSE * found[0].score)


def _score(card: _Card, phrase: tuple[_Word, ...], index: _Index) -> TopicMatch | None:
    explained = 0.0
    hits: list[_Word] = []
    places: dict[str, int] = {}
    for place, word in enumerate(phrase):
        known = {
            stem: card.stems[stem] * like for stem, like in word.meanings if stem in card.stems
        }
        if known:
            explained += max(known.values()) * word.weight
            hits.append(word)
            places.update(dict.fromkeys(known, place))
    explained += max((_bonus(keyword, places, index) for keyword in card.phrases), default=0.0)
    total = sum(word.weight for word in phrase)
    if not hits or explained < THRESHOLD * total or not _is_about(hits, phrase):
        return None
    words = [word.text for word in hits if word.telling] or [word.text for word in hits]
    return TopicMatch(card.node, min(1.0, explained / total), tuple(words))


def _is_about(hits: list[_Word], phrase: tuple[_Word, ...]) -> bool:
    """Whether known words carry the phrase: a single one beside a strange one may be chance, and
    everyday words mean something only by themselves (`for`, `is not`)."""
    if not any(word.telling for word in phrase):
        return len(hits) == len(phrase)
    strange = sum(word.telling and not word.meanings for word in phrase)
    known = sum(word.telling for word in hits)
    return known > 0 and known >= strange and (known, strange) != (1, 1)


def _bonus(keyword: tuple[str, ...], places: Mapping[str, int], index: _Index) -> float:
    """What a keyword of several words adds when the phrase has all of them close together."""
    if not all(stem in places for stem in keyword):
        return 0.0
    where = [places[stem] for stem in keyword]
    if max(where) - min(where) > len(keyword) + 1:
        return 0.0
    return BONUS * sum(index.rarity[stem] for stem in keyword)


def _read(text: str, index: _Index) -> tuple[_Word, ...]:
    words = _words(_FRAMING.sub(" ", text.lower()).rstrip("?!. "))[:LONGEST]
    pairs = ["", *map(add, words, words[1:]), ""]
    read: list[_Word] = []
    for place, word in enumerate(words):
        around = {_stem(pair) for pair in pairs[place : place + 2]}  # "hash map" for hashmap
        joined = tuple((stem, 1.0) for stem in around if stem in index.rarity)
        meanings = _meanings(word, index) or joined
        weight = max((index.rarity[stem] for stem, _ in meanings), default=UNKNOWN)
        telling = word not in _EVERYDAY
        if not telling:
            weight *= FILLER if meanings else 0.0
        read.append(_Word(word, meanings + joined, weight, telling))
    return tuple(read)


def _meanings(word: str, index: _Index) -> tuple[tuple[str, float], ...]:
    """The stem of a known word; for an unknown one, those that it may be a misspelling of."""
    if (stem := _stem(word)) in index.rarity:
        return ((stem, 1.0),)
    if len(word) < TYPO_LETTERS:
        return ()
    from rapidfuzz import fuzz, process

    alike = [other for other in index.words if other[0] == word[0]]
    near = process.extract(word, alike, scorer=fuzz.ratio, score_cutoff=TYPO, limit=3)
    return tuple((index.words[other], (score / 100) ** 2) for other, score, _ in near)


@lru_cache(maxsize=8)
def _index(nodes: tuple[Node, ...], tags: tuple[Tag, ...]) -> _Index:
    by_id = {tag.id: tag for tag in tags}
    cards = tuple(_card(node, by_id) for node in nodes)
    spread = Counter(stem for card in cards for stem in card.stems)
    most = math.log(1 + len(nodes))
    rarity = {stem: math.log(1 + len(nodes) / count) / most for stem, count in spread.items()}
    words = {
        word: _stem(word)
        for node in nodes
        for _, text in _texts(node, by_id)
        for word in _words(text.lower())
        if len(word) >= TYPO_LETTERS
    }
    return _Index(cards, rarity, words)


def _card(node: Node, tags: Mapping[str, Tag]) -> _Card:
    stems: dict[str, float] = {}
    phrases: set[tuple[str, ...]] = set()
    for field, text in _texts(node, tags):
        words = _words(text.lower())
        weight = _FIELDS[field]
        if field == "keyword" and len(words) > 1:
            phrases.add(tuple(_stem(word) for word in words))
            telling = len(words) - sum(word in _EVERYDAY for word in words)
            weight /= max(1, telling) ** 0.4
            if len(words) == 2:  # "hash map" is also written hashmap
                stems[_stem("".join(words))] = _FIELDS[field]
        for word in words:
            stems[_stem(word)] = max(stems.get(_stem(word), 0.0), weight)
    return _Card(node, stems, frozenset(phrases))


def _texts(node: Node, tags: Mapping[str, Tag]) -> Iterator[tuple[str, str]]:
    yield from (("keyword", keyword) for keyword in (node.id, *node.keywords))
    yield "title", node.title
    yield "can", node.can
    for id in node.tags:
        if tag := tags.get(id):
            own = tag.language == node.language and node.id in tag.node.split("|")
            yield "tag" if own else "shared", " ".join(_TELLING.findall(tag.trigger))
            yield "shared", re.sub(r"[._]", " ", id.partition(".")[2])


def _words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text) if not _NOISE.fullmatch(word)]


def _stem(word: str) -> str:
    """The word without plural and ending, where four letters stay."""
    if len(word) < 4 or not word.isalpha():
        return word
    if word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
