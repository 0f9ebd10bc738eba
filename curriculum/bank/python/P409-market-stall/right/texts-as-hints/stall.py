from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import TypeVar

Fruit = TypeVar("Fruit")


def best_price(rules: Collection[Callable[[int], int]], price: int) -> int:
    prices = [price]
    for rule in rules:
        prices.append(rule(price))
    return min(prices)


def first_or(items: list[Fruit], default: Fruit) -> Fruit:
    for item in items:
        return item
    return default


def total(prices: Iterable[int]) -> int:
    return sum(price for price in prices)


def to_cents(value: None | str | int) -> int:
    match value:
        case None:
            return 0
        case str():
            euros, _, cents = value.partition(".")
            return int(euros + cents)
    return value
