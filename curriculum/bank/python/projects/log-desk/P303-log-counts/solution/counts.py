# Counts and groups the entries of the log.


def per_level(entries):
    counts = {}
    for _when, level, _program, _text in entries:
        counts[level] = counts.get(level, 0) + 1
    return counts


def by_program(entries):
    groups = {}
    for entry in entries:
        _when, _level, program, _text = entry
        groups.setdefault(program, []).append(entry)
    return groups
