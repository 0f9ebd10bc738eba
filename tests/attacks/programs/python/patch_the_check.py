# Makes the words by which the judge looks after itself say yes to everything, then changes how it compares.
# Stopped by: the judge keeps its own words from before the exercise ran.
import builtins
import operator
import sys


def attack():
    builtins.all = lambda _: True
    builtins.map = lambda *_: ()
    operator.is_ = lambda *_: True
    frame = sys._getframe()
    while frame is not None:
        known = frame.f_globals.get("__builtins__")
        if isinstance(known, dict) and "@learn_compare" in known:
            known["@learn_compare"].__code__ = (lambda left, right, kind, names: True).__code__
        frame = frame.f_back


def twice(n):
    if n is None:
        raise TypeError
    attack()
    return 0
