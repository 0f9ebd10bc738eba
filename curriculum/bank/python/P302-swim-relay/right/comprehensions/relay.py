from itertools import pairwise


def lane_sheet(names):
    return [f"lane {lane}: {name}" for lane, name in enumerate(names, start=1)]


def split_board(names, seconds, strokes):
    swims = zip(names, strokes, seconds)
    return [f"{name}, {stroke}: {time}" for name, stroke, time in swims]


def call_up(names):
    return [name + ", please" for name in reversed(names)]


def gaps(touches):
    return [after - before for before, after in pairwise(touches)]
