from contextlib import ExitStack, contextmanager


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

    def __exit__(self, *details):
        self.studio.light = False
        return False


class volume:
    def __init__(self, studio, level):
        self.studio = studio
        self.level = level

    def __enter__(self):
        self.before = self.studio.volume
        self.studio.volume = self.level

    def __exit__(self, *details):
        self.studio.volume = self.before


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
        if error is not None and not isinstance(error, Pause):
            return False
        for take in self.takes:
            self.tape.append(take)
        return error is not None


def broadcast(studio, tape, texts):
    with ExitStack() as stack:
        stack.enter_context(OnAir(studio))
        stack.enter_context(volume(studio, 2))
        recording = stack.enter_context(Recording(tape))
        for text in texts:
            recording.say(text)
    return len(tape)
