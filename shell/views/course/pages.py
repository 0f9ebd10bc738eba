"""What all pages for teachers share: head, style, tables, bars. Text from outside is always escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from shell.base.words import without_escapes

STYLE = """\
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5c6b7a; --paper: #fbfaf7; --line: #d9d6cd;
  --good: #2f7d4f; --bad: #a8322a; --half: #a06a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --soft: #a3adb8; --paper: #171a1f;
  --line: #3a424d; --good: #7fd3a0; --bad: #f0938b; --half: #e8b95a; } }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2rem; } .soft { color: var(--soft); }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.accepted, .passed { color: var(--good); } .refused, .failed { color: var(--bad); }
.postponed, .unread { color: var(--half); }
pre { border: 1px solid var(--line); border-radius: 6px; padding: 1rem; overflow-x: auto; }
.bar { display: inline-block; height: .7rem; background: var(--bad); vertical-align: middle; }
"""


def clean(text: str) -> str:
    """Text from outside as a page may hold it: no markup, and nothing that steers a terminal."""
    return escape(without_escapes(text))


def document(title: str, body: Iterable[str]) -> str:
    """A whole page: no script, nothing that is loaded from anywhere."""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{clean(title)}</title>\n<style>\n{STYLE}</style></head>\n<body>\n"
        f"<h1>{clean(title)}</h1>\n{''.join(body)}</body></html>\n"
    )


def section(title: str, body: str) -> str:
    """A part of a page; nothing if there is nothing in it."""
    return f"<h2>{clean(title)}</h2>\n{body}" if body else ""


def paragraph(words: str, kind: str = "") -> str:
    return f'<p class="{kind}">{clean(words)}</p>\n' if kind else f"<p>{clean(words)}</p>\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of plain values; nothing if it has no rows. Numbers stand to the right."""
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in rows)
    head = "".join(f"<th>{clean(item)}</th>" for item in heads)
    return f"<table><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>\n" if body else ""


def _cell(value: object) -> str:
    if isinstance(value, Html):
        return f"<td>{value.text}</td>"
    if isinstance(value, int | float):
        return f'<td class="n">{value:,}</td>'
    return f"<td>{clean(str(value))}</td>"


class Html:
    """A cell that is markup already."""

    def __init__(self, text: str) -> None:
        self.text = text


def bar(share: float) -> Html:
    """A bar of a share of 10 rem, and the share in words."""
    return Html(f'<span class="bar" style="width: {share * 10:.2f}rem"></span> {share:.0%}')


def marked(words: str, kind: str) -> Html:
    """Words in the colour of a verdict."""
    return Html(f'<span class="{clean(kind)}">{clean(words)}</span>')
