# Puts what was counted in order.

SEVERITY = {"ERROR": 0, "WARN": 1, "INFO": 2}


def noisiest(groups):
    counts = [(program, len(entries)) for program, entries in groups.items()]
    return sorted(counts, key=lambda pair: (-pair[1], pair[0]))


def worst_first(entries):
    known = list(entries)
    found = []
    for level in SEVERITY:
        found += [entry for entry in known if entry[1] == level]
    return found + [entry for entry in known if entry[1] not in SEVERITY]
