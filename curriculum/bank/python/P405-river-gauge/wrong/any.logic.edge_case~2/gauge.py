def above(levels, limit):
    for minute, level in enumerate(levels):
        if level > limit:
            yield minute


def first_above(levels, limit):
    return next(above(levels, limit), None)


def peaks(levels, size):
    group = []
    for level in levels:
        group.append(level)
        if len(group) == size:
            yield max(0, *group)
            group = []
    if group:
        yield max(group)


class Log:
    def __init__(self, texts):
        self.texts = texts

    def __iter__(self):
        for text in self.texts:
            if text != "-":
                yield int(text)
