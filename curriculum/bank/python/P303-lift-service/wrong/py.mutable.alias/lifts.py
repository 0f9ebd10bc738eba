UNKNOWN = "unknown"


def meaning(texts, code):
    return texts.get(code, UNKNOWN)


def count_codes(codes):
    counts = {}
    for code in codes:
        counts[code] = counts.get(code, 0) + 1
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
    stock = dict(stock)
    stock[part] = stock[part] - number
    return True
