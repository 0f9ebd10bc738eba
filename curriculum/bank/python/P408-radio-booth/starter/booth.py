# The helpers of a radio booth. The presenters have reported bugs.

from contextlib import contextmanager


class Pause(Exception):
    """The pause key was pressed. That is no failure."""


class Studio:
    def __init__(self, volume=5):
        self.light = False
        self.volume = volume


# ex-1: what __enter__ gives back is bound by as; __exit__ is called however the block ends.
# Lesson section: What with does
# Test: test_on_air_gives_the_studio
# Start here: which value does the first method give back?
class OnAir:
    def __init__(self, studio):
        self.studio = studio

    def __enter__(self):
        self.studio.light = True

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.studio.light = False


# ex-2: in a generator, finally around the yield cleans up however the block ends.
# Lesson section: A generator as a manager
# Test: test_volume_comes_back_after_an_error
# Start here: an error in the block comes out at the yield. What happens below it?
@contextmanager
def volume(studio, level):
    studio.volume = level
    yield
    studio.volume = 5


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

    # ex-3: what __exit__ gives back decides whether the error goes on.
    # Lesson section: Whether the error goes on
    # Test: test_an_error_in_a_recording_reaches_the_caller
    # Start here: what does True mean at this place?
    def __exit__(self, kind, error, trace):
        self.tape.extend(self.takes)
        return True


# ex-4: one with holds several managers and leaves them in reverse order.
# Lesson section: Several managers in one with
# Test: test_broadcast_tells_each_manager_of_the_error
# Start here: which lines are skipped when say ends in an error?
def broadcast(studio, tape, texts):
    air = OnAir(studio)
    quiet = volume(studio, 2)
    recording = Recording(tape)
    air.__enter__()
    quiet.__enter__()
    recording.__enter__()
    for text in texts:
        recording.say(text)
    recording.__exit__(None, None, None)
    quiet.__exit__(None, None, None)
    air.__exit__(None, None, None)
    return len(tape)
