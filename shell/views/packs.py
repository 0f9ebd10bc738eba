"""What a person reads about imported packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType

from schemas.content import Files
from schemas.pack import Pack, PackedExercise
from shell.base.words import counted

from .parts import Lines, indented, line, quiet

if TYPE_CHECKING:
    from orchestration.authoring.import_pack import Imported, Told


def imported(value: Imported) -> Lines:
    """Every exercise in a line, then the sums and what comes next."""
    pack = value.pack
    kept = [item for item in value.lines if item.imported]
    proved = sum(1 for item in kept if item.proved)
    verb = "updated" if value.updated else "imported"
    refused = len(value.lines) - len(kept)
    out = f", {refused} refused" if refused else ""
    return [
        *(_told(item) for item in value.lines),
        line(
            (f"{pack.title} ", "title"),
            f"{verb} as {pack.name}: {counted(len(kept), 'exercise')}, {proved} proved{out}",
        ),
        indented(quiet(f"{pack.source} · {pack.licence}")),
        *(_related(pack)),
        indented(
            line(
                (f"/start {pack.language} {pack.nodes[0].id}", "command"),
                " begins it; /next and /map have it too, ",
                (f"/packs {pack.name} --remove", "command"),
                " takes it away.",
            )
        ),
    ]


def _related(pack: Pack) -> Lines:
    if not pack.related:
        return []
    pairs = ", ".join(f"{own} ~ {bundled}" for own, bundled in pack.related[:8])
    more = f" and {len(pack.related) - 8} more" if len(pack.related) > 8 else ""
    return [indented(quiet(f"related to our nodes: {pairs}{more}"))]


def _told(item: Told) -> RenderableType:
    if not item.imported:
        return indented(line(("✗ ", "bad"), f"{item.slug} ", (f"refused: {item.why}", "quiet")))
    mark = ("✓ ", "good") if item.proved else ("· ", "warn")
    why = "proved" if item.proved and not item.why else item.why or "proved"
    note = why if item.proved else f"not proved: {why}"
    return indented(line(mark, f"{item.node} {item.title}  ", (note, "quiet")))


def listed(packs: tuple[Pack, ...], broken: tuple[str, ...]) -> Lines:
    """The packs, a line each."""
    if not packs and not broken:
        return [
            quiet("No packs yet. /import PATH takes in an Exercism track, rustlings, or a folder.")
        ]
    return [
        *(
            line(
                (pack.name, "title"),
                f"  {pack.title} · {pack.language} · {counted(len(pack.nodes), 'exercise')}",
                (f" · {pack.licence}", "quiet"),
            )
            for pack in packs
        ),
        *(line((name, "title"), ("  cannot be read; import it again", "bad")) for name in broken),
    ]


def pack(value: Pack, exercises: tuple[PackedExercise, ...]) -> Lines:
    """One pack: where it comes from, and its exercises."""
    bundled = dict(value.related)
    return [
        line((value.title, "title"), f"  {value.kind} in {value.language}"),
        indented(quiet(f"{value.source} · {value.licence}")),
        *(
            indented(
                line(
                    f"{item.exercise.node} {item.exercise.title}",
                    (f"  not proved: {item.why_not}" if item.why_not else "", "quiet"),
                    (
                        f"  ~ {bundled[item.exercise.node]}"
                        if item.exercise.node in bundled
                        else "",
                        "quiet",
                    ),
                )
            )
            for item in exercises
        ),
    ]


def removed(name: str, ended: int) -> Lines:
    """That it is gone, and what is not."""
    closed = f" {counted(ended, 'open session')} ended." if ended else ""
    kept = "What you did in it is kept; importing it again finds it."
    return [quiet(f"{name} is taken away.{closed} {kept}")]


def written(folder: Path, files: Files, unfit: tuple[tuple[str, str], ...]) -> Lines:
    """Where it was written, and what did not fit."""
    return [
        line((str(folder), "path"), f"  {counted(len(files), 'file')}"),
        *(indented(quiet(f"left out: {id}, {why}")) for id, why in unfit),
    ]
