from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable


@runtime_checkable
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
    cents: int = int(text)
    return cents


def email_of(customers: Mapping[str, Customer], name: str) -> None | str:
    customer = customers.get(name)
    return customer.email if customer else None


def total(things: Sequence[Priced]) -> int:
    return sum(thing.price() for thing in things)


def example() -> int:
    return total([Line("ink", 450, 2), Voucher(500)])


def label(text: str, number: int = 1, note: str | None = None) -> str:
    parts: list[str] = [text]
    if number > 1:
        parts = [str(number), "x", text]
    if note is not None:
        parts.append(f"({note})")
    return " ".join(parts)
