from collections import Counter

UNKNOWN = "unknown"


def meaning(texts, code):
    try:
        return texts[code]
    except KeyError:
        return UNKNOWN


def count_codes(codes):
    return dict(Counter(codes))


def frequent(counts, least):
    found = []
    for pair in counts.items():
        if pair[1] >= least:
            found.append(pair[0])
    return found


def take(stock, part, number):
    rest = stock.get(part, 0) - number
    enough = rest >= 0
    if enough:
        stock[part] = rest
    return enough
