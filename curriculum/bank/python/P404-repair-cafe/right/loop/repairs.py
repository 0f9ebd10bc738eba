import dataclasses
import enum


@dataclasses.dataclass(frozen=True, order=True)
class Bike:
    owner: object
    frame: object


class State(enum.Enum):
    WAITING = "waiting"
    WORKING = "in work"
    DONE = "done"


def read_state(text):
    for state in State:
        if state.value == text:
            return state
    raise ValueError(f"no state {text!r}")


def following(state):
    return State.WORKING if state is State.WAITING else State.DONE


@dataclasses.dataclass
class Job:
    bike: Bike
    state: State = State.WAITING
    parts: list = dataclasses.field(default_factory=lambda: [])

    def step(self):
        self.state = following(self.state)

    def price(self):
        return sum(self.parts, 8)
