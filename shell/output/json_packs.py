"""The JSON of imported packs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.pack import Pack, PackedExercise

if TYPE_CHECKING:
    from orchestration.authoring.import_pack import Imported

Object = dict[str, object]


def imported(value: Imported) -> Object:
    """The pack and a line for every exercise."""
    lines = [
        {
            "slug": item.slug,
            "node": item.node,
            "title": item.title,
            "imported": item.imported,
            "proved": item.proved,
            "why": item.why,
        }
        for item in value.lines
    ]
    return {"pack": _head(value.pack), "updated": value.updated, "exercises": lines}


def listed(packs: tuple[Pack, ...], broken: tuple[str, ...]) -> Object:
    return {"packs": [_head(pack) for pack in packs], "broken": list(broken)}


def pack(value: Pack, exercises: tuple[PackedExercise, ...]) -> Object:
    made = [
        {
            "slug": item.slug,
            "node": item.exercise.node,
            "title": item.exercise.title,
            "proved": not item.why_not,
            "why": item.why_not,
        }
        for item in exercises
    ]
    return {"pack": _head(value), "exercises": made}


def _head(value: Pack) -> Object:
    return {
        "name": value.name,
        "title": value.title,
        "language": value.language,
        "kind": value.kind,
        "source": value.source,
        "licence": value.licence,
        "nodes": [node.id for node in value.nodes],
        "related": dict(value.related),
    }
