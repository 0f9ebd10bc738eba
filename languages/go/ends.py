"""Knows how a test program ends before its tests do: panics, fatal errors, races, goroutines that wait."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PANIC = re.compile(r"^panic: (?P<said>.*(?:\n\t(?!panic: ).*)*)", re.MULTILINE)
_AGAIN = re.compile(r" \[recovered(?:, repanicked)?\]$")
_FATAL = re.compile(r"^fatal error: (?P<said>.*)", re.MULTILINE)
_GOROUTINE = re.compile(
    r"^goroutine \d+ \[(?P<state>[^\]\n]*)\]:\n(?P<frames>(?:.+\n?)*)", re.MULTILINE
)
_FRAME = re.compile(
    r"^(?P<function>\S.*)\n\t(?P<file>\S.*?):(?P<line>\d{1,9})(?: \+0x[0-9a-f]+)?(?: fp=0x.*)?$",
    re.MULTILINE,
)
_RACE = re.compile(r"^WARNING: DATA RACE\n(?P<said>(?:.*\n)*?)={18}$", re.MULTILINE)
_MINUTES = re.compile(r", \d+ minutes$")
_OWN = re.compile(
    r"(?P<file>(?!/|\.\./|learn_|tests/(?:check/|learn_)|_testmain|[a-z]+/(?:testing|runtime)/)\S+\.go)"
)
_ASLEEP = "all goroutines are asleep"
_CREATED = "created by "
_SIGNAL = re.compile(r"^\[signal SIG\w+: .*\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class End:
    """Why a program ended, and the innermost line of the exercise's own where it did."""

    said: str
    file: str | None = None
    line: int | None = None


def end_of(errors: str) -> End | None:
    """What the run-time system said last, if it ended the program."""
    if fatal := _FATAL.search(errors):
        told = [f"fatal error: {fatal['said']}"]
        if _ASLEEP in fatal["said"]:
            told += waiting(errors)
        return End("\n".join(told), *_place(errors[fatal.end() :]))
    found = list(_PANIC.finditer(errors))
    if not found:
        return None
    said = _AGAIN.sub("", found[0]["said"].strip())
    return End(f"panic: {said}", *_place(_SIGNAL.sub("", errors[found[0].end() :])))


def waiting(errors: str) -> tuple[str, ...]:
    """What each goroutine with a line of the exercise's waits for, as a sentence with that line."""
    found: dict[str, None] = {}
    for item in _GOROUTINE.finditer(errors):
        file, line = _first_own(item["frames"])
        if file is not None:
            state = _MINUTES.sub("", item["state"])
            # No statement stands in the line of the package clause: the place is not known then.
            at = f"at {file}:{line}" if line != 1 else f"in {file}"
            found[f"a goroutine {_doing(state)} {at}"] = None
    return tuple(found)


def _doing(state: str) -> str:
    """What the run-time system calls a goroutine's state, as a verb."""
    if state.startswith(("running", "runnable")):
        return "runs"
    return f"waits ({state})"


def race_of(errors: str) -> End | None:
    """The first data race that the detector told of."""
    match = _RACE.search(errors)
    if match is None:
        return None
    places = []
    for part in re.split(r"\n\n", match["said"]):
        file, line = _first_own(part.replace("      ", "\t").replace("\n  ", "\n"))
        if file is not None and re.match(r"\s*(?:Previous )?\w+(?: \w+)? at ", part):
            places.append((file, line))
    where = " and ".join(f"{file}:{line}" for file, line in sorted(set(places)))
    said = (
        f"data race{f' at {where}' if where else ''}: two goroutines use the same variable at once,"
    )
    first = places[0] if places else (None, None)
    return End(f"{said} and one of them changes it", *first)


def _place(trace: str) -> tuple[str | None, int | None]:
    """The innermost line of the exercise in the goroutine that was running, or in any."""
    found = list(_GOROUTINE.finditer(trace))
    running = [item for item in found if item["state"].startswith("running")]
    for item in (*running, *found):
        file, line = _first_own(item["frames"])
        if file is not None:
            return file, line
    return None, None


def _first_own(frames: str) -> tuple[str | None, int | None]:
    for frame in _FRAME.finditer(frames):
        if not frame["function"].startswith(_CREATED) and (own := _OWN.fullmatch(frame["file"])):
            return own["file"], int(frame["line"])
    return None, None
