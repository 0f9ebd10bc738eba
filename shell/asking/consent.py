"""Knows how the learner is asked, once per home, whether code may run without a sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shell.base.app import App

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from schemas.content import Exercise

_LIMITS = "Your code runs here with limits of time, memory and output, but not isolated:"


def say_before_running(app: App, desk: Desk, exercise: Exercise | None) -> None:
    """Before code runs in the tests of this exercise: with a bundled one nobody is asked, and where
    no sandbox works that is said once. Otherwise as `ask_before_running`."""
    backstage = app.backstage
    if exercise is None or not desk.trusts(exercise):
        ask_before_running(app)
    elif backstage.sandboxes.trusting() is None and not app.told_of_limits:
        from shell.views.parts import quiet

        app.told_of_limits = True
        app.tell([quiet(f"{_LIMITS} {_short(backstage.settings().sandbox)}")])


def ask_before_running(app: App) -> None:
    """Ask if there is something to ask, keep a yes in the settings, and refuse without one.

    Raises ToolchainError(SANDBOX_UNAVAILABLE): better now than when an engine has done its work.
    """
    sandboxes = app.backstage.sandboxes
    if (
        app.confirm is not None
        and sandboxes.wants_yes()
        and app.confirm(_question(sandboxes.why()))
    ):
        app.backstage.config.set("allow_unsandboxed", "true")
    sandboxes.tier()


def sandbox_words(app: App) -> str:
    """What a prompt says of the sandbox: its kind, that there is none, or nothing before a look."""
    tier = app.backstage.sandboxes.known()
    if tier is None:
        return ""
    return tier or "not isolated"


def warning(app: App) -> str:
    """One line for the start of a shell whose runs are not isolated; "" otherwise."""
    backstage = app.backstage
    if not backstage.settings().allow_unsandboxed or backstage.sandboxes.known():
        return ""
    if backstage.settings().sandbox == "off":
        return "Runs are not isolated: sandbox is set to off. /config sandbox auto changes that."
    if backstage.settings().sandbox == "auto" and backstage.sandboxes.known() == "":
        return (
            "Runs are not isolated: no sandbox works here, and you allowed that. /doctor says why."
        )
    return ""


def _short(setting: str) -> str:
    if setting == "off":
        return "sandbox is set to off."
    return "no sandbox works on this machine. /doctor says why."


def _question(why: str) -> str:
    return (
        f"Code would run with all your rights, because {why}."
        " /doctor says what to do about it. Run code all the same, now and in future?"
    )
