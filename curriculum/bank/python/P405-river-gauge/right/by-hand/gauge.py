def above(levels, limit):
    minute = 0
    for level in levels:
        if level > limit:
            yield minute
        minute += 1


def first_above(levels, limit):
    minutes = above(levels, limit)
    try:
        return next(minutes)
    except StopIteration:
        return None


def peaks(levels, size):
    highest = None
    count = 0
    for level in levels:
        if highest is None or level > highest:
            highest = level
        count += 1
        if count == size:
            yield highest
            highest = None
            count = 0
    if count > 0:
        yield highest


def numbers(texts):
    for text in texts:
        if text == "-":
            continue
        yield int(text)


class Log:
    def __init__(self, texts):
        self.texts = texts

    def __iter__(self):
        yield from numbers(self.texts)
