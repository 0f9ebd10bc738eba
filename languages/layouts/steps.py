"""Knows how several commands run one after the other; laid into a private copy and run by itself.

Says on both streams which step begins, so that what each of them printed can be told apart.
"""

from __future__ import annotations

import os
import sys

MARK = "@learn-step "
THEN, LASTLY = "--then", "--lastly"


def main(words: list[str]) -> int:
    """The status of the first step that fails, 128 more than the number of a signal; else 0."""
    at = words.index(LASTLY) if LASTLY in words else len(words)
    commands, lastly = _split(words[:at]), words[at + 1 :]
    for number, command in enumerate(commands):
        for stream in (1, 2):
            os.write(stream, f"\n{MARK}{number}\n".encode())
        status = _status(command)
        if lastly and number == len(commands) - 1:
            _status(lastly)
        if status:
            return status
    return 0


def _split(words: list[str]) -> list[list[str]]:
    commands: list[list[str]] = [[]]
    for word in words:
        if word == THEN:
            commands.append([])
        else:
            commands[-1].append(word)
    return commands


def _status(command: list[str]) -> int:
    try:
        process = os.posix_spawnp(command[0], command, os.environ)
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode())
        return 127
    ended = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return ended if ended >= 0 else 128 - ended


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
