"""Knows what a store needs before it is used: what earlier rules made of its log is derived again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from schemas.errors import LearnError, Reason, StateError, StoreSetAside

if TYPE_CHECKING:
    from curriculum.graph.graph import Curriculum
    from orchestration.ports import Ledger, Memory

    class Kept(Memory, Ledger, Protocol):
        """A store as both ports see it."""


S = TypeVar("S", bound="Kept")


def up_to_date(store: S, curriculum: Callable[[], Curriculum], mend: Callable[[S], None]) -> S:
    """The same store, mended and its learner model made by the rules of today. StoreSetAside."""
    try:
        mend(store)
        if not _is_of_today(store):
            from orchestration.guidance.rebuild import derived
            from orchestration.guidance.written_nodes import whole_graph

            graph = whole_graph(curriculum(), store)
            store.remodel(lambda events: derived(graph, events))
    except StoreSetAside:
        raise
    except LearnError:
        pass  # what cannot be read is told where it is used
    return store


def _is_of_today(store: Kept) -> bool:
    """A model that cannot be read is none: the record from which it is derived is whole."""
    from schemas.learner import RULES

    try:
        return store.learner().rules == RULES
    except StateError as error:
        if isinstance(error, StoreSetAside) or error.reason is not Reason.STORE_DAMAGED:
            raise
        return False
