"""Knows how models wrap an answer that is one JSON object: in a fence, in thoughts, between sentences."""

from __future__ import annotations

import json
import re

from schemas.reading import UNREADABLE

_THOUGHTS = re.compile(r"\A\s*<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL)
_FENCE = re.compile(r"```[\w-]*[ \t]*\n(.*?)\n[ \t]*```", re.DOTALL)
_OBJECT = re.compile(r"\{\s*\"")


def unwrapped(text: str) -> tuple[str, str]:
    """The object as text, and in a few words what it was wrapped in, "" for nothing.

    A text without exactly one object in it comes back as it is. Whether the object is strict JSON
    is for others to say.
    """
    said = _THOUGHTS.sub("", text.removeprefix("\ufeff")).strip()
    if said.startswith("{") and said.endswith("}"):
        return said, "" if said == text.strip() else "thoughts"
    fenced = [body.strip() for body in _FENCE.findall(said)] if said[:1] != "{" else []
    objects = [body for body in fenced if body.startswith("{") and body.endswith("}")]
    if len(objects) == 1:
        return objects[0], "a code fence"
    found = _in_prose(said)
    return (found, "words around it") if found else (text, "")


def _in_prose(said: str) -> str:
    """The object that begins where the first one seems to, if no other follows; else ""."""
    first = _OBJECT.search(said) if said[:1] not in ("[", '"') else None
    if first is None:
        return ""
    try:
        _value, end = json.JSONDecoder().raw_decode(said, first.start())
    except UNREADABLE:
        return ""
    return "" if _OBJECT.search(said, end) else said[first.start() : end]
