"""One running shell: its place in the learner's state, its streams, and how it talks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.errors import LearnError, Reason, StateError, StoreSetAside
from shell.base.seen import SeenSession

if TYPE_CHECKING:
    from rich.console import RenderableType

    from orchestration.desk import Desk
    from orchestration.progress import Progress
    from schemas.session import Session
    from shell.base.seen import Glance
    from shell.bootstrap import Backstage


Options = Sequence[tuple[str, str]]
Choose = Callable[[str, Options], str | None]
"""Takes a title and (key, words) options; returns a key, or None if the person backed out."""


def _silent(_progress: Progress) -> None:
    """Nobody is watching."""


def _unheard(_lines: Sequence[RenderableType]) -> None:
    """Nobody is reading."""


@dataclass(slots=True)
class App:
    """What handlers receive. `session_id` is this shell's own place: two shells do not disturb
    each other. `confirm` and `choose` are None where nobody can
    be asked; `choose_or_type` also takes words of one's own, and `choose_first` takes Enter alone for
    the first option."""

    backstage: Backstage
    session_id: str = ""
    report: Callable[[Progress], None] = _silent
    confirm: Callable[[str], bool] | None = None
    choose: Choose | None = None
    choose_or_type: Choose | None = None
    choose_first: Choose | None = None
    tell: Callable[[Sequence[RenderableType]], None] = _unheard
    stop_watching: Callable[[], None] | None = None
    typed_ahead: str = ""
    """What was typed at a question and answers something else; the next prompt begins with it."""
    last_result: str = ""
    told_of_limits: bool = False
    """Whether this shell has said that runs are not isolated."""
    proof: str = ""
    """How far the proof of the exercise at hand has come, for the toolbar."""
    ahead: str = ""
    """How far the next exercise has come, for the toolbar."""
    untold: LearnError | None = None
    seen_session: SeenSession | None = None
    glance: Glance | None = None

    def desk(self, engine: str = "") -> Desk:
        """What use cases work with this turn; `engine` overrides the settings' choice."""
        return self.backstage.desk(self.report, engine)

    @property
    def interactive(self) -> bool:
        return self.confirm is not None

    def session(self) -> Session | None:
        """The session in progress as it is in the store now, or None."""
        if not self.session_id:
            return None
        try:
            found = self.backstage.store.session(self.session_id)
        except StateError as error:
            if isinstance(error, StoreSetAside) or error.reason is not Reason.STORE_DAMAGED:
                raise
            self.session_id = ""  # no exercise can be worked on; `left_out` tells
            return None
        return found if found is not None and found.status == "active" else None

    def look(self) -> None:
        """Read this shell's session for the prompt and the toolbar, once a turn."""
        try:
            session = self.session()
            self.seen_session = SeenSession.of(session) if session else None
        except LearnError as error:
            # A prompt must appear all the same. What was found damaged is out of the way now, so that
            # no command will meet it any more: the next turn tells.
            self.seen_session = None
            if isinstance(error, StoreSetAside):
                self.untold = error

    def problem(self) -> LearnError | None:
        """What is wrong beside the command of this turn and has not been told yet."""
        untold, self.untold = self.untold, None
        return untold or self.backstage.settings_problem() or self.left_out()

    def left_out(self) -> LearnError | None:
        """What of the store could not be read and has not been told yet."""
        if not self.backstage.has_opened_store:
            return None
        return self.backstage.store.file.left_out.untold()

    @property
    def label(self) -> str:
        """`learn R101> ` with a session, `learn> ` without one."""
        return f"learn {self.seen_session.node}> " if self.seen_session else "learn> "

    def language(self) -> str:
        """The language at hand: the session's, else that of the last one, else ""."""
        session = self.session()
        if session is not None:
            return session.language
        sessions = self.backstage.store.sessions()
        return sessions[0].language if sessions else ""
