"""Knows how a recommendation is explained: one sentence in plain words, and the numbers apart."""

from __future__ import annotations

from schemas.content import Node
from schemas.learner import RecommendationKind, Remediation

from .choice import Choice, left, tried, waited
from .retention import DAY_S

_ODDS = (
    *((0.9, "nearly everybody"), (0.72, "about three in four"), (0.58, "about two in three")),
    *((0.42, "about one in two"), (0.28, "about one in three"), (0.15, "about one in five")),
)
"""What is said from which chance on."""


def odds(chance: float) -> str:
    """A chance as people say it, of those who stand where the learner stands."""
    return next((said for least, said in _ODDS if chance >= least), "few")


def reason(choice: Choice, node: Node, kind: RecommendationKind) -> str:
    """Why this node now, in one sentence."""
    if kind == "placement":
        placed = choice.model.placed[node.language]
        return (
            f"Placement, {placed.left} to go: it shows where you stand; what does not work is taught"
            " later."
        )
    remedy = choice.remedy(node)
    if kind == "remediation" and remedy is not None:
        return remedy_reason(remedy)
    return _new(choice, node) if kind == "new" else _again(choice, node, kind)


def _again(choice: Choice, node: Node, kind: RecommendationKind) -> str:
    belief = choice.model.nodes.get(node.id)
    when = _ago(waited(choice, node))
    if kind == "consolidate":
        return _consolidate(choice, node)
    if belief is not None and belief.failed_sessions:
        return f"It did not work {when}: another try, now that it has settled."
    if kind == "review":
        return f"You could do it {when}; time to see what is left of it."
    return f"It went well {when}, and once more will make it last."


def _consolidate(choice: Choice, node: Node) -> str:
    recent, belief = choice.model.recent, choice.model.nodes.get(node.id)
    last = recent[-1].node if recent else ""
    if node.id in choice.tracker.prerequisites.get(last, ()):
        return f"{last} failed twice and builds on it: this first, then {last} again."
    if belief is not None and not belief.begun:
        return "It is not solved yet; another try, with what you know now."
    return "You passed it, but it does not hold yet: once more makes it safe."


def _new(choice: Choice, node: Node) -> str:
    shaky = choice.missing(node)
    if shaky:
        gaps = ", ".join(shaky)
        return f"New; {gaps} {'does' if len(shaky) == 1 else 'do'} not hold yet, but a change may help."
    later = choice.dependants(node)
    builds = f", and {later} later {'node builds' if later == 1 else 'nodes build'} on it"
    start = "What it builds on holds" if node.prerequisites else "A place to start"
    return f"{start}{builds if later else ''}."


def remedy_reason(remedy: Remediation) -> str:
    """Why a remedy is due and which, with its count."""
    bridge = remedy.action == "bridge_lesson"
    what = "a short lesson about it first" if bridge else "the same once more, with more help"
    if remedy.tag:
        return f"One mistake came up {remedy.count} times: {what}."
    return f"{remedy.count} tries and it does not hold yet: {what}."


def numbers(choice: Choice, node: Node) -> str:
    """The figures behind the reason."""
    told = [f"{odds(choice.p_pass(node))} would pass it now ({choice.p_pass(node):.2f})"]
    if tried(choice, node):
        told.append(f"still remembered {left(choice, node):.2f}")
        told.append(f"last worked on {_ago(waited(choice, node))}")
    return " · ".join(told)


def nothing_left(choice: Choice) -> str:
    """Why there is no next step, and when there will be one."""
    if not choice.available:
        return "no exercise is offered in this language"
    dates = [date for node in choice.nodes if (date := choice.due(node)) is not None]
    begun = sum(tried(choice, node) for node in choice.nodes)
    resting = [node for node in choice.nodes if tried(choice, node) and node.id not in choice.held]
    if resting:
        return "enough for today: what does not hold yet needs a night's rest, not another try"
    if not dates:
        return f"all {len(choice.available)} nodes with an exercise are done"
    days = max(0.0, min(dates) - choice.now) / DAY_S
    return f"all {begun} nodes you began hold; the next review is due {_ahead(days)}"


def _ahead(days: float) -> str:
    if days < 1.0:
        return "within a day"
    return f"in {days:.0f} day{'s' if days >= 1.5 else ''}"


def _ago(days: float) -> str:
    if days < 1.0:
        return "today"
    return "yesterday" if days < 1.5 else f"{days:.0f} days ago"
