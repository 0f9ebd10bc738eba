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
    dishes: list[str] = field(default_factory=list)


def status_of(text):
    for status in Status:
        if status.value == text:
            return status
    return Status.OPEN


def unpaid(orders):
    guests = []
    for order in orders:
        if order.status is Status.OPEN:
            guests.append(order.guest)
    return guests


def moved(slot, table):
    return replace(slot, table=table)


@dataclass(frozen=True, order=True)
class Slot:
    hour: int
    table: int
    note: str = field(default="", compare=False)
