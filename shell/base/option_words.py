"""What each option of a command is for, in the words of `/help COMMAND`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shell.base.command import Command


_WORDS: Mapping[str, str] = {
    "depth": "how difficult; without it, as difficult as fits you",
    "engine": "who writes it, this once: bank, codex, api, command or replay",
    "start --anew": "from nothing, not on from a setup that was cut short or a project's last step",
    "lesson-later": "begin with the lesson as far as it is written; /lesson writes the rest",
    "reference": "in a project: go on with the reference in place of a step you have not passed",
    "anyway": "in a project: open the step although what it builds on is not passed",
    "import --name": "another name for the pack than its folder's",
    "remove": "take the pack away; what you learned from it stays",
    "to": "the folder to write to",
    "export --layout": "exercism, rustlings or plain",
    "export --format": "of your progress: progsnap2, csv or json",
    "subject": "the name that stands for you in it",
    "html": "write a page to this file",
    "failed": "only the calls that failed",
    "audit --export": "write this call to this file",
    "doctor --cluster": "look at the workers of local:N or tcp://HOST:PORT",
    "run --language": "the language, where the folder does not tell",
    "run --layout": "whose layout the folder has, where it does not tell",
    "command": "the command that runs the tests",
    "run --format": "what that command prints, such as tap or junit",
    "jobs": "how many at a time; as many as there are cores if you do not say",
    "all": "those that were proved before as well",
    "coverage": "count what there is for each node, and run nothing",
    "cluster": "on the workers of local:N or tcp://HOST:PORT",
    "mixed": "also on workers whose tools have other versions",
    "out": "the folder to write to",
    "grade --exercise": "the exercise that was handed out",
    "names": "with the learners' names in the page",
    "dir": "the folder to lay it in; the one you are in if you do not say",
}


def option_words(command: Command) -> Mapping[str, str]:
    """By option or flag of the command, what it is for."""
    return {
        f"--{name}": _WORDS.get(f"{command.name} --{name}") or _WORDS.get(name, "")
        for name in (*command.options, *command.flags)
    }
