from dataclasses import dataclass, field
from enum import StrEnum, unique


@dataclass(frozen=True, slots=True)
class Bike:
    """A bicycle and whose it is."""

    owner: str
    frame: int


@unique
class State(StrEnum):
    """How far a job has come."""

    WAITING = "waiting"
    WORKING = "in work"
    DONE = "done"


read_state = State


def following(state: State) -> State:
    match state:
        case State.WAITING:
            return State.WORKING
        case _:
            return State.DONE


@dataclass(slots=True)
class Job:
    """A bicycle on the stand."""

    bike: Bike
    state: State = State.WAITING
    parts: list[int] = field(default_factory=list)

    def step(self) -> None:
        self.state = following(self.state)

    def price(self) -> int:
        return 8 + sum(self.parts)
