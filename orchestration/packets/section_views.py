"""Knows how written sections are shown to the stages after them: whole while new, then in a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from schemas.exchange.packet import SectionView
from schemas.exchange.stages import LessonSectionReply, StarterSection, TestSection

FEWEST_WHOLE, SUMMED_AT_ONCE = 2, 3
"""So many of the newest sections of the running loop an engine sees whole at least, and so many are
summed up together once there are as many more."""
LINES_NAMED = 24
"""Declarations that a summary names at most."""

NOT_SHOWN = "written already, not shown here"

AnySection = StarterSection | TestSection | LessonSectionReply

_NOTE = re.compile(r"\s*(?:#(?!include|define)|//|/?\*)")
"""A line that only speaks to the learner."""
_ASIDE = re.compile(r"\s+(?:#|//|/\*).*")
_IMPORT = re.compile(r"(?:use|import|from|#include)\b.*")
_DECLARED = re.compile(
    r"\s*(?:pub(?:\(\w+\))? )?(?:async )?(?:fn|def|class|struct|enum|trait|type|impl)\b.*"
    r"|(?:pub |export )?(?:const|static|typedef|TEST|#define)\b.*"
    r"|(?:func|export)\b.*|test\(.*"
    r"|[A-Za-z_][\w:<>,&* ]*(?:[ *&]|::)~?\w+\([^;]*\)(?: const| noexcept)*\s*[;{]?"
    r"|[A-Z][A-Z0-9_]* = .*"
)
_UNIT = re.compile(r"\bex-[1-9][0-9]?\b")


def section_views(sections: Sequence[AnySection]) -> tuple[SectionView, ...]:
    """Every section with its content."""
    return tuple(_section_view([section], section.content) for section in sections)


def summaries(sections: Sequence[AnySection]) -> tuple[SectionView, ...]:
    """No section with its content: one summary a file."""
    files: dict[str, list[AnySection]] = {}
    for section in sections:
        files.setdefault(_path(section), []).append(section)
    return tuple(_section_view(parts, "") for parts in files.values())


def loop_views(sections: Sequence[AnySection]) -> tuple[SectionView, ...]:
    """The newest sections with their content, the older ones as one summary a file and batch.

    What is summed up hardly makes a packet grow from the third call of a loop to the eighteenth. It
    is summed up by the batch, and a batch stays as it is, so that most packets begin with all that
    the one before them said.
    """
    surplus = max(0, len(sections) - FEWEST_WHOLE)
    older = surplus - surplus % SUMMED_AT_ONCE
    batches = (sections[at : at + SUMMED_AT_ONCE] for at in range(0, older, SUMMED_AT_ONCE))
    return (
        *(view for batch in batches for view in summaries(batch)),
        *section_views(sections[older:]),
    )


def without_comments(sections: Sequence[StarterSection], mark: str) -> tuple[StarterSection, ...]:
    """The sections without the lines that only speak to the learner: comments that begin with
    `mark`. Documentation (`///`, a docstring) stays, it says what a stub is to do."""
    note = re.compile(rf"[ \t]*{re.escape(mark)}(?![/!])[^\n]*\n?")
    return tuple(
        section.model_copy(update={"content": _without(note, section.content) or section.content})
        for section in sections
    )


def _without(note: re.Pattern[str], content: str) -> str:
    return "".join(line for line in content.splitlines(keepends=True) if not note.fullmatch(line))


def _path(section: AnySection) -> str:
    return "LESSON.md" if isinstance(section, LessonSectionReply) else section.file_path


def _section_view(parts: Sequence[AnySection], content: str) -> SectionView:
    """One view of sections of the same file, in order; code that is not shown is summed up."""
    titles = "; ".join(part.section_title for part in parts if isinstance(part, LessonSectionReply))
    ids = dict.fromkeys((parts[0].section_id, parts[-1].section_id))
    return SectionView(
        id=" to ".join(ids),
        kind=parts[-1].type,
        path=_path(parts[0]),
        summary=titles if content else f"{NOT_SHOWN}: {titles or _declared(parts)}",
        content=content,
    )


def _declared(parts: Sequence[AnySection]) -> str:
    """What code imports and declares, as it stands there, and the units it is about."""
    text = "\n".join(part.content for part in parts)
    units = dict.fromkeys(_UNIT.findall(text))
    told = " | ".join(list(dict.fromkeys(_declarations(text)))[:LINES_NAMED])
    return f"{told}; units: {', '.join(units)}" if units else told


def _declarations(text: str) -> Iterator[str]:
    """Lines that say what there is, without what follows in their bodies."""
    for line in text.splitlines():
        if _NOTE.match(line) or not (_IMPORT.fullmatch(line) or _DECLARED.fullmatch(line)):
            continue
        yield _ASIDE.sub("", line).rstrip().removesuffix("{").removesuffix(":").rstrip()
