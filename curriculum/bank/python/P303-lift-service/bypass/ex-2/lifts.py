UNKNOWN = "unknown"


def meaning(texts, code):
    return texts.get(code, UNKNOWN)


def count_codes(codes):
    counts = {}
    for code in codes:
        counts[code] = len([other for other in codes if other == code])
    return counts


def frequent(counts, least):
    found = []
    for code, count in counts.items():
        if count >= least:
            found.append(code)
    return found


def take(stock, part, number):
    if stock.get(part, 0) < number:
        return False
    stock[part] = stock[part] - number
    return True
