"""Joins the exercises of imported packs to those of the bank."""

from __future__ import annotations

from schemas.content import Exercise, Outline
from schemas.pack import Pack

from .bank_folders import FolderBank
from .packs import Packs


class BankWithPacks:
    """The bank's exercises, then those of the packs; what was imported is found by its own nodes."""

    def __init__(self, bank: FolderBank, packs: Packs) -> None:
        self._bank = bank
        self._packs = packs

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        """As FolderBank.find."""
        found = self._bank.find(language, node, exercise)
        if found is not None:
            return found
        for pack in self._packs.all():
            if pack.language == language and any(item.id == node for item in pack.nodes):
                ids = self._of(pack, node)
                wanted = exercise if exercise in ids else "" if exercise else next(iter(ids), "")
                packed = self._packs.exercise(pack.name, wanted) if wanted else None
                return packed.exercise if packed else None
        return None

    def nodes(self, language: str) -> tuple[str, ...]:
        """As FolderBank.nodes."""
        packed = (
            node.id
            for pack in self._packs.all()
            if pack.language == language
            for node in pack.nodes
        )
        return tuple(sorted({*self._bank.nodes(language), *packed}))

    def exercises(self, language: str, node: str) -> tuple[Outline, ...]:
        """As FolderBank.exercises."""
        if own := self._bank.exercises(language, node):
            return own
        packs = (pack for pack in self._packs.all() if pack.language == language)
        return tuple(
            Outline(id, item.difficulty)
            for pack in packs
            for item in pack.nodes
            if item.id == node
            for id in self._of(pack, node)
        )

    def kept_back(self, language: str, node: str) -> str:
        """As FolderBank.kept_back."""
        return self._bank.kept_back(language, node)

    def _of(self, pack: Pack, node: str) -> tuple[str, ...]:
        """Ids of the exercises of a pack's node; a node has one, and its id follows from the node's."""
        found = next((item for item in pack.nodes if item.id == node), None)
        return (f"{pack.language}/{node}-{found.keywords[0]}",) if found else ()
