from dataclasses import dataclass, field
from enum import Enum


@dataclass(frozen=True)
class Bike:
    owner: str
    frame: int


class State:
    WAITING = "waiting"
    WORKING = "in work"
    DONE = "done"


def read_state(text):
    if text in [State.WAITING, State.WORKING, State.DONE]:
        return text
    raise ValueError(text)


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
