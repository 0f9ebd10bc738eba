"""Turns a plan into its tasks."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator

from curriculum.graph.graph import Curriculum
from schemas.cluster.plan import Plan, Task
from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import UNREADABLE, read

EVERY = "*"
STORIES = (
    "a lighthouse", "a bakery", "a bicycle workshop", "a choir", "a swimming pool", "an orchard",
    "a night train", "a puppet theatre", "a weather station", "a ferry", "a beekeeper", "a library",
    "a climbing hall", "a tea shop", "a planetarium", "a flea market", "a lost property office",
    "a greenhouse", "a chess club", "a mountain hut", "a radio station", "a pottery", "a zoo",
    "a film festival", "a canal lock", "a seed bank", "a marathon", "a clockmaker", "a campsite",
    "a recording studio", "a fire station", "a paper mill", "a cable car", "a school kitchen",
    "a museum of maps", "an ice rink", "a printing press", "a tailor", "an observatory", "a vineyard",
    "a harbour pilot", "a toy repairer", "a rowing club", "a salt mine", "a circus", "a bookbinder",
    "a water tower", "an allotment garden", "a street piano", "a post office", "a kite maker",
    "a bird ringing station", "a karaoke bar", "a stage crew", "a repair café", "a wind farm",
    "a sundial", "a laundry", "a model railway", "a mushroom farm",
)  # fmt: skip
"""What exercises may be about where the plan does not say."""


def parse_plan(path: str, text: str) -> Plan:
    """The plan in a TOML text; DocumentError lists every fault, `path` is used in messages only."""
    try:
        table = tomllib.loads(text)
    except UNREADABLE as error:
        problem = Problem(path, f"not valid TOML: {error}")
        raise DocumentError(Reason.CONFIG_INVALID, (problem,), hint=_HINT) from error
    return read(Plan, table, reason=Reason.CONFIG_INVALID, where=path, hint=_HINT)


_HINT = "docs/teachers.md shows a plan."


def tasks_of(plan: Plan, graph: Curriculum) -> tuple[Task, ...]:
    """Node by node, depth by depth, variant by variant; DocumentError names what the plan has wrong."""
    known = {node.id: node for node in graph.nodes(plan.language)}
    if not known:
        problem = Problem("language", f"nothing is taught in {plan.language!r:.40}")
        raise DocumentError(Reason.CONFIG_INVALID, (problem,), hint=_HINT)
    wanted = tuple(known) if EVERY in plan.nodes else tuple(dict.fromkeys(plan.nodes))
    strangers = tuple(
        Problem(f"nodes[{place}]", f"{plan.language} has no node {name!r:.40}")
        for place, name in enumerate(wanted)
        if name not in known
    )
    if strangers:
        raise DocumentError(Reason.CONFIG_INVALID, strangers, hint=_HINT)
    return tuple(task for node in wanted for task in _of_node(plan, node))


def _of_node(plan: Plan, node: str) -> Iterator[Task]:
    """The variants of a node. No two of them share a story as long as there are enough."""
    mixed = f"{plan.seed}:{plan.language}:{node}:"
    stories = sorted(
        dict.fromkeys(plan.stories or STORIES),
        key=lambda story: hashlib.sha256(f"{mixed}{story}".encode()).digest(),
    )
    depths = tuple(dict.fromkeys(plan.depths))
    for place, depth in enumerate(depths):
        for variant in range(1, plan.variants + 1):
            number = place * plan.variants + variant - 1
            story = stories[number % len(stories)]
            about = f"{plan.language}:{node}:{depth}:{variant}:{plan.seed}:{story}"
            mark = hashlib.sha256(about.encode()).hexdigest()[:6]
            id = f"{node}-{depth}-{variant}-{mark}"
            yield Task(id, plan.language, node, depth, variant, plan.seed, story)
