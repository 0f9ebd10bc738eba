# Counts and groups the entries of the log.


def per_level(entries):
    counts = {}
    for _when, level, _program, _text in entries:
        counts[level] = counts.get(level, 0) + 1
    return counts


def by_program(entries):
    return {name: [entry for entry in entries if entry[2] == name] for _w, _l, name, _t in entries}
