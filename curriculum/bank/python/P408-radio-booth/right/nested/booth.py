from contextlib import contextmanager


class Pause(Exception):
    """The pause key was pressed. That is no failure."""


class Studio:
    def __init__(self, volume=5):
        self.light = False
        self.volume = volume


@contextmanager
def OnAir(studio):
    studio.light = True
    try:
        yield studio
    finally:
        studio.light = False


@contextmanager
def volume(studio, level):
    old, studio.volume = studio.volume, level
    try:
        yield studio
    finally:
        studio.volume = old


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
        if kind is None:
            self.tape += self.takes
            return False
        if issubclass(kind, Pause):
            self.tape += self.takes
            return True
        return False


def broadcast(studio, tape, texts):
    with OnAir(studio):
        with volume(studio, 2):
            with Recording(tape) as recording:
                for text in texts:
                    recording.say(text)
    return len(tape)
