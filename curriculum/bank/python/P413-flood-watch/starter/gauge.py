"""The gauge at the bridge. You need not change this file."""


def level():
    """The level of the river in cm. The real gauge is at the bridge, so every call from here fails."""
    raise ConnectionError("no line to the gauge")
