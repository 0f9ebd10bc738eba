from typing import Dict, Iterable, Optional, Protocol


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


class HasPrice(Protocol):
    """Anything that can stand on an invoice."""

    def price(self) -> int:
        """The price in cents; less than zero for a credit."""
        raise NotImplementedError


def read_cents(text: str) -> int:
    return int(text)


def email_of(customers: Dict[str, Customer], name: str) -> Optional[str]:
    if name in customers:
        return customers[name].email
    return None


def total(things: Iterable[HasPrice]) -> int:
    result = 0
    for thing in things:
        result += thing.price()
    return result


def example() -> int:
    return total([Line("ink", 450, 2), Voucher(500)])


def label(text: str, number: int = 1, note: Optional[str] = None) -> str:
    result = f"{number} x {text}" if number > 1 else text
    return result if note is None else f"{result} ({note})"
