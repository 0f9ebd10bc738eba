"""Knows the parts of a Markdown text that rules count apart: code blocks, inline code, prose."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_INLINE = re.compile(r"(`+)([^`\n]+?)\1(?!`)")
_ABBREVIATION = re.compile(r"\b(?:e\.g|i\.e|etc|vs)\.")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_CODE_WORD = re.compile(r"\S*(?:_|::|\d|\(|/|\w\.\w|[a-z][A-Z])\S*")
_VOWELS = re.compile(r"[aeiouy]+")


def lines(text: str) -> Iterator[tuple[str, str]]:
    """Each line with what it is: "fence" opens or closes a block, "code" is in it, else "prose".

    Indentation that all lines share says nothing: it comes from where the text was written."""
    fence = ""
    for line in textwrap.dedent(text).splitlines():
        mark = _FENCE.fullmatch(line)
        if fence:
            closes = mark and mark[1].startswith(fence) and not mark[2].strip()
            yield ("fence" if closes else "code"), line
            fence = "" if closes else fence
        elif mark and "`" not in mark[2]:
            fence = mark[1]
            yield "fence", line
        else:
            yield "prose", line


def ends_in_a_block(text: str) -> bool:
    """Whether a code block is still open at the end."""
    return sum(kind == "fence" for kind, _line in lines(text)) % 2 == 1


def code_lines(text: str) -> list[str]:
    """The lines with something on them in code blocks, fenced or indented by four."""
    found = []
    after_blank = True
    for kind, line in lines(text):
        indented = kind == "prose" and after_blank and line.startswith(("    ", "\t"))
        if line.strip() and (kind == "code" or indented):
            found.append(line)
        after_blank = not line.strip() or indented
    return found


def inline_code(text: str) -> list[str]:
    """What stands between backticks outside code blocks."""
    return [found[2] for found in _INLINE.finditer(prose(text))]


def prose(text: str) -> str:
    """The text without its code blocks."""
    return "\n".join(line for kind, line in lines(text) if kind == "prose")


def without_code(text: str) -> str:
    """The prose with nothing in place of inline code."""
    return _INLINE.sub(" ", prose(text))


def grade(text: str) -> float:
    """Flesch-Kincaid grade of the prose: 0.39 words/sentences + 11.8 syllables/words - 15.59.

    Inline code, and names such as `a_test_name`, count as one word of one syllable. 0 without words.
    """
    plain = _ABBREVIATION.sub("", _CODE_WORD.sub("it ", _INLINE.sub("it", prose(text))))
    sentences = [part for part in re.split(r"[.!?:;\n]+(?:\s|$)", plain) if _WORD.search(part)]
    words = _WORD.findall(plain)
    if not words:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end."""
    lower = word.lower()
    groups = len(_VOWELS.findall(lower))
    silent = lower.endswith(("e", "es", "ed")) and not lower.endswith(("le", "ted", "ded"))
    return max(1, groups - silent)
