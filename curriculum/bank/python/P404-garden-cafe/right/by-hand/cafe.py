from dataclasses import dataclass, field, replace
from enum import Enum


class Status(Enum):
    OPEN = "open"
    PAID = "paid"
    CANCELLED = "cancelled"


@dataclass
class Order:
    guest: str
    status: Status = Status.OPEN
    dishes: list = field(default_factory=list)


def status_of(text):
    return Status(text)


def unpaid(orders):
    return [order.guest for order in orders if order.status is Status.OPEN]


def moved(slot, table):
    return replace(slot, table=table)


@dataclass(frozen=True, eq=False)
class Slot:
    hour: int
    table: int
    note: str = ""

    def key(self):
        return (self.hour, self.table)

    def __eq__(self, other):
        if not isinstance(other, Slot):
            return NotImplemented
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

    def __hash__(self):
        return hash(self.key())
