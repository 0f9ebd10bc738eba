UNKNOWN = "unknown"


def meaning(texts, code):
    if code in texts:
        return texts[code]
    return UNKNOWN


def count_codes(codes):
    counts = {}
    for code in codes:
        if code not in counts:
            counts[code] = 0
        counts[code] += 1
    return counts


def frequent(counts, least):
    return [code for code, count in counts.items() if count >= least]


def take(stock, part, number):
    if part in stock and stock[part] >= number:
        stock[part] -= number
        return True
    return False
