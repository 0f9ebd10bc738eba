"""Small jobs of a dental practice. They are right; you test them. You need not change this file."""

from clock import hour

TRIES = 3


def remind(phone, patients, day):
    """Text all patients who left a number; how many that were."""
    count = 0
    for name, number in patients:
        if number:
            phone.text(number, f"{name}, see you on {day}.")
            count += 1
    return count


def bill(prices, codes):
    """The sum of what the price list says for each code."""
    return sum(prices.price_of(code) for code in codes)


def upload(server, picture, pause):
    """The link that the server gives, after at most three tries; in between it pauses 1 s and 2 s."""
    for number in range(1, TRIES):
        try:
            return server.put(picture)
        except TimeoutError:
            pause(number)
    return server.put(picture)


def greeting(name):
    """Good morning before 12, Good evening from 18 on, Good day in between."""
    now = hour()
    if now < 12:
        return f"Good morning, {name}"
    if now < 18:
        return f"Good day, {name}"
    return f"Good evening, {name}"
