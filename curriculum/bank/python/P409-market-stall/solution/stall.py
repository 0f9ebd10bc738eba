from collections.abc import Callable, Iterable
from typing import TypeVar

Item = TypeVar("Item")


def best_price(rules: list[Callable[[int], int]], price: int) -> int:
    best = price
    for rule in rules:
        best = min(best, rule(price))
    return best


def first_or(items: list[Item], default: Item) -> Item:
    if len(items) == 0:
        return default
    return items[0]


def total(prices: Iterable[int]) -> int:
    cents = 0
    for price in prices:
        cents += price
    return cents


def to_cents(value: int | str | None) -> int:
    if value is None:
        return 0
    if isinstance(value, str):
        euros, _, cents = value.partition(".")
        return int(euros) * 100 + int(cents)
    return value
