# Puts what was counted in order.

SEVERITY = {"ERROR": 0, "WARN": 1, "INFO": 2}


def noisiest(groups):
    counts = [(program, len(entries)) for program, entries in groups.items()]
    counts.sort(key=lambda pair: (-pair[1], pair[0]))
    return counts


def worst_first(entries):
    ordered = list(entries)
    ordered.sort(key=lambda entry: SEVERITY[entry[1]] if entry[1] in SEVERITY else 3)
    return ordered
