"""Makes nodes and exercises of ours out of drafts: ids, prerequisites, related nodes, units."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from curriculum.graph.graph import learning_order
from curriculum.graph.topics import match
from languages.registry import code_of, ending_of
from schemas.content import Exercise, Node, SourceFile, Tag, Unit

from .draft import Draft, Task

FIRST_NUMBER = 1001
"""Numbers of imported nodes begin here, beyond those of bundled tracks and of a learner's own."""
CLEAR = 0.75
"""Share of an exercise's concepts that a bundled node must explain to be called related."""
_LETTERS = re.compile(r"[A-Za-z]+")
_ANY_TAG = "any.logic.edge_case"
_TASK = re.compile(
    r"\.task\(\s*taskno\s*=\s*(?P<number>\d{1,3})\s*\)[^\n]*\n(?:\s*@[^\n]*\n)*\s*(?:async\s+)?def\s+(?P<name>\w+)"
)


@dataclass(frozen=True, slots=True)
class Made:
    """A node for each draft by slug, and the bundled nodes that some of them are related to."""

    nodes: Mapping[str, Node]
    related: tuple[tuple[str, str], ...]
    dropped: tuple[str, ...]
    """Slugs whose prerequisites run in a circle; those were left out."""


def node_ids(
    slugs: Iterable[str], known: Mapping[str, str], prefix: str, taken: Iterable[str]
) -> dict[str, str]:
    """An id for each slug: the one that it had before, else the next that nothing has."""
    used = {id.upper() for id in (*taken, *known.values())}
    ids: dict[str, str] = {}
    number = FIRST_NUMBER
    for slug in slugs:
        if slug in known:
            ids[slug] = known[slug]
            continue
        while f"{prefix}{number}" in used:
            number += 1
        ids[slug] = f"{prefix}{number}"
        used.add(ids[slug])
    return ids


def prefix_of(language: str, nodes: tuple[Node, ...]) -> str:
    """The letters that a language's node ids begin with."""
    found = (_LETTERS.match(node.id) for node in nodes)
    return next((item.group() for item in found if item), language[:1]).upper()


def make_nodes(
    drafts: tuple[Draft, ...],
    ids: Mapping[str, str],
    language: str,
    track: str,
    bundled: tuple[Node, ...],
    tags: tuple[Tag, ...],
) -> Made:
    """A node for each draft. What teaches a concept comes before what needs it."""
    teachers = {concept: draft.slug for draft in reversed(drafts) for concept in draft.teaches}
    needs = {draft.slug: _needs(draft, teachers, ids) for draft in drafts}
    nodes: dict[str, Node] = {}
    related: list[tuple[str, str]] = []
    general = tuple(tag.id for tag in tags if tag.id == _ANY_TAG) or tuple(t.id for t in tags[:1])
    for draft in drafts:
        near = _near(draft, bundled, tags)
        node = _node(draft, ids[draft.slug], language, track, needs[draft.slug])
        nodes[draft.slug] = replace(node, tags=near.tags if near else general)
        related += [(node.id, near.id)] if near else []
    placed = {node.id for node in learning_order(tuple(nodes.values()))}
    stuck = tuple(slug for slug, node in nodes.items() if node.id not in placed)
    nodes |= {slug: replace(nodes[slug], prerequisites=()) for slug in stuck}
    return Made(nodes, tuple(related), stuck)


def _needs(draft: Draft, teachers: Mapping[str, str], ids: Mapping[str, str]) -> tuple[str, ...]:
    slugs = [*(teachers.get(concept, "") for concept in draft.concepts), *draft.after]
    found = (ids[slug] for slug in slugs if slug in ids and slug != draft.slug)
    return tuple(dict.fromkeys(found))


def _node(draft: Draft, id: str, language: str, track: str, prerequisites: tuple[str, ...]) -> Node:
    concepts = dict.fromkeys((*draft.teaches, *draft.practises))
    return Node(
        id=id,
        title=draft.title,
        language=language,
        track=track,
        tier=1 if draft.depth == "D1" else 2 if draft.depth == "D2" else 3,
        depth=draft.depth,
        difficulty=draft.difficulty,
        can=draft.description.split("\n")[0][:200],
        prerequisites=prerequisites,
        keywords=(draft.slug, *(name.replace("-", " ") for name in concepts)),
        tags=(),
    )


def _near(draft: Draft, bundled: tuple[Node, ...], tags: tuple[Tag, ...]) -> Node | None:
    """The bundled node that the exercise's first concept clearly means."""
    for concept in (*draft.teaches, *draft.practises):
        found = match(concept.replace("-", " "), bundled, tags)
        if found and found[0].score >= CLEAR:
            return found[0].node
    return None


def make_exercise(draft: Draft, node: Node, origin: str) -> Exercise:
    """The exercise of a draft, with units that have no tests yet."""
    return Exercise(
        id=f"{node.language}/{node.id}-{draft.slug}",
        title=draft.title,
        language=node.language,
        node=node.id,
        depth=draft.depth,
        difficulty=draft.difficulty,
        description=draft.description,
        units=_units(draft),
        starter=draft.starter,
        tests=draft.tests,
        solution=draft.solution,
        wrong=(),
        sections=draft.sections,
        starter_builds=False,
        layout=replace(draft.layout, changed=(), hidden=()),
        origin=origin,
    )


def _units(draft: Draft) -> tuple[Unit, ...]:
    """One unit a task, bound to the starter's functions in their order where there are as many."""
    functions = [
        (item.path, found.name)
        for item in draft.starter
        for found in code_of(ending_of(item.path)).functions(item)
        if found.name != "main"
    ]
    code = [item for item in draft.starter if _holds_code(item.path)]
    first = (code or draft.starter)[0].path
    bound = len(functions) >= len(draft.tasks)
    return tuple(
        _unit(task, number, functions[number - 1] if bound else (first, draft.slug), draft)
        for number, task in enumerate(draft.tasks, 1)
    )


def _holds_code(path: str) -> bool:
    """Whether functions may have their bodies in it: it is neither a header nor a build file."""
    return not path.endswith((*code_of(ending_of(path)).headers, ".toml"))


def _unit(task: Task, number: int, place: tuple[str, str], draft: Draft) -> Unit:
    path, symbol = place
    principle = task.title if task.title.endswith((".", "!", "?")) else f"{task.title}."
    return Unit(f"ex-{number}", principle, path, symbol, draft.sections[-1].title, (), task.hints)


def with_tests(exercise: Exercise, names: tuple[str, ...]) -> Exercise:
    """The exercise with the tests that its solution passed, each at the task that it is marked for."""
    marked: dict[int, set[str]] = {}
    for item in exercise.tests:
        for found in _TASK.finditer(item.content):
            marked.setdefault(int(found["number"]), set()).add(found["name"])
    if len(exercise.units) == 1 or not marked:
        first, *others = exercise.units
        return replace(exercise, units=(replace(first, tests=names), *others))
    units = tuple(
        replace(unit, tests=tuple(name for name in names if bare(name) in marked.get(number, ())))
        for number, unit in enumerate(exercise.units, 1)
    )
    return replace(exercise, units=units)


def bare(name: str) -> str:
    """A test's name without its class and its parameters."""
    return name.rpartition("::")[2].partition("[")[0]


def source_line(files: Iterable[SourceFile]) -> str:
    """The first words of a licence file: "MIT License"; "" if there is none."""
    for item in files:
        if item.path.upper().startswith(("LICENSE", "LICENCE", "COPYING")):
            lines = [line.strip(" #") for line in item.content.splitlines() if line.strip(" #")]
            return lines[0][:80] if lines else item.path
    return ""
