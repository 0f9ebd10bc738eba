"""The pumps of a town at a river. You need not change this file."""


class Pump:
    """One pump. The real one is in the river, so every call from here fails."""

    def start(self, speed):
        raise ConnectionError("no line to the pump")

    def stop(self):
        raise ConnectionError("no line to the pump")
