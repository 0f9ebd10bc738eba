# Invoices of an office supplier. A checker has read this file; see the statement.


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


# ex-1: a hint is a promise, and a checker compares it with the code.
# Lesson section: A hint is a promise
# Test: test_read_cents_gives_a_number
# Start here: which side is wrong, the promise or the code?
def read_cents(text: str) -> int:
    return text.strip()


# ex-2: what may be None must say so, and is asked about before it is used.
# Lesson section: Something or None
# Test: test_email_of_an_unknown_customer_is_none
# Start here: what does get give back when there is no such name?
def email_of(customers: dict[str, Customer], name: str) -> str:
    return customers.get(name).email


# ex-3: a Protocol describes a type by what it can do.
# Lesson section: A type by what it can do
# Test: test_the_hint_of_total_takes_anything_with_a_price
# Start here: what does the body ask of each thing?
def total(things: list[Line]) -> int:
    return sum(thing.price() for thing in things)


# Ready-made: an invoice with a line and a voucher.
def example() -> int:
    return total([Line("ink", 450, 2), Voucher(500)])


# ex-4: a checker looks only into functions that have hints.
# Lesson section: Where the checker does not look
# Test: test_label_of_several
# Start here: the hints first. Then read the body as a checker would.
def label(text, number=1, note=None):
    result = text
    if number > 1:
        result = number + " x " + text
    if note is not None:
        result = result + " (" + note + ")"
    return result
