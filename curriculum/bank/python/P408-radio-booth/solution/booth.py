from contextlib import contextmanager


class Pause(Exception):
    """The pause key was pressed. That is no failure."""


class Studio:
    def __init__(self, volume=5):
        self.light = False
        self.volume = volume


class OnAir:
    def __init__(self, studio):
        self.studio = studio

    def __enter__(self):
        self.studio.light = True
        return self.studio

    def __exit__(self, kind, error, trace):
        self.studio.light = False


@contextmanager
def volume(studio, level):
    before = studio.volume
    studio.volume = level
    try:
        yield
    finally:
        studio.volume = before


class Recording:
    def __init__(self, tape):
        self.tape = tape
        self.takes = []

    def __enter__(self):
        return self

    def say(self, text):
        if text == "(pause)":
            raise Pause
        self.takes.append(text.strip())

    def __exit__(self, kind, error, trace):
        paused = kind is not None and issubclass(kind, Pause)
        if kind is None or paused:
            self.tape.extend(self.takes)
        return paused


def broadcast(studio, tape, texts):
    with OnAir(studio), volume(studio, 2), Recording(tape) as recording:
        for text in texts:
            recording.say(text)
    return len(tape)
