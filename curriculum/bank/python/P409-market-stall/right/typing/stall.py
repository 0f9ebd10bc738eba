from typing import Callable, Iterable, List, Optional, Sequence, TypeVar, Union

T = TypeVar("T")
D = TypeVar("D")
Rule = Callable[[int], int]


def best_price(rules: Iterable[Rule], price: int) -> int:
    return min([price, *(rule(price) for rule in rules)])


def first_or(items: Sequence[T], default: D) -> Union[T, D]:
    return items[0] if len(items) > 0 else default


def total(prices: Iterable[int]) -> int:
    return sum(prices)


def to_cents(value: Optional[Union[int, str]]) -> int:
    if isinstance(value, int):
        return value
    if value is None:
        return 0
    euros, cents = value.split(".")
    return 100 * int(euros) + int(cents)
