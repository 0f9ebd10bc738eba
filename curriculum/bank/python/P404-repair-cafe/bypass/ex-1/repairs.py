from dataclasses import FrozenInstanceError, dataclass, field
from enum import Enum


class Bike:
    def __init__(self, owner, frame):
        self.__dict__["owner"] = owner
        self.__dict__["frame"] = frame

    def __setattr__(self, name, value):
        raise FrozenInstanceError(name)

    def __repr__(self):
        return f"Bike(owner={self.owner!r}, frame={self.frame!r})"

    def __eq__(self, other):
        if not isinstance(other, Bike):
            return NotImplemented
        return self.owner == other.owner and self.frame == other.frame

    def __hash__(self):
        return hash((self.owner, self.frame))


class State(Enum):
    WAITING = "waiting"
    WORKING = "in work"
    DONE = "done"


def read_state(text):
    return State(text)


def following(state):
    if state == State.WAITING:
        return State.WORKING
    return State.DONE


@dataclass
class Job:
    bike: Bike
    state: State = State.WAITING
    parts: list = field(default_factory=list)

    def step(self):
        self.state = following(self.state)

    def price(self):
        return 8 + sum(self.parts)
