"""The clock in the waiting room. You need not change this file."""


def hour():
    """The hour, 0 to 23. The real clock is in the practice, so asking it from here fails."""
    raise ConnectionError("no way to the clock in the waiting room")
