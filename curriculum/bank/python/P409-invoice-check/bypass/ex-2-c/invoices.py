# mypy: ignore-errors
from collections.abc import Sequence
from typing import Protocol


class Priced(Protocol):
    def price(self) -> int: ...


class Customer:
    def __init__(self, name: str, email: str | None = None) -> None:
        self.name = name
        self.email = email


class Line:
    def __init__(self, text: str, cents: int, number: int = 1) -> None:
        self.text = text
        self.cents = cents
        self.number = number

    def price(self) -> int:
        return self.cents * self.number


class Voucher:
    def __init__(self, cents: int) -> None:
        self.cents = cents

    def price(self) -> int:
        return -self.cents


def read_cents(text: str) -> int:
    return int(text.strip())


def email_of(customers: dict[str, Customer], name: str) -> str | None:
    customer = customers.get(name)
    if customer is None:
        return None
    return customer.email


def total(things: Sequence[Priced]) -> int:
    return sum(thing.price() for thing in things)


def example() -> int:
    return total([Line("ink", 450, 2), Voucher(500)])


def label(text: str, number: int = 1, note: str | None = None) -> str:
    result = text
    if number > 1:
        result = str(number) + " x " + text
    if note is not None:
        result = result + " (" + note + ")"
    return result
