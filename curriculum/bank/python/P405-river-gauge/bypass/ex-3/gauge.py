def above(levels, limit):
    for minute, level in enumerate(levels):
        if level > limit:
            yield minute


def first_above(levels, limit):
    return next(above(levels, limit), None)


def peaks(levels, size):
    known = list(levels)
    for start in range(0, len(known), size):
        yield max(known[start : start + size])


class Log:
    def __init__(self, texts):
        self.texts = texts

    def __iter__(self):
        for text in self.texts:
            if text != "-":
                yield int(text)
