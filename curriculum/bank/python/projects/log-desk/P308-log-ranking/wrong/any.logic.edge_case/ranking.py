# Puts what was counted in order.

SEVERITY = {"ERROR": 0, "WARN": 1, "INFO": 2}


def noisiest(groups):
    counts = [(program, len(entries)) for program, entries in groups.items()]
    return sorted(counts, key=lambda pair: -pair[1])


def worst_first(entries):
    return sorted(entries, key=lambda entry: SEVERITY.get(entry[1], len(SEVERITY)))
