from itertools import islice


def above(levels, limit):
    return (minute for minute, level in enumerate(levels) if level > limit)


def first_above(levels, limit):
    for minute in above(levels, limit):
        return minute
    return None


def peaks(levels, size):
    levels = iter(levels)
    while group := list(islice(levels, size)):
        yield max(group)


class Log:
    def __init__(self, texts):
        self.texts = texts

    def __iter__(self):
        return (int(text) for text in self.texts if text != "-")
