# Counts and groups the entries of the log.


def per_level(entries):
    counts = {}
    for _when, level, _program, _text in entries:
        if level not in counts:
            counts[level] = 0
        counts[level] += 1
    return counts


def by_program(entries):
    groups = {}
    for entry in entries:
        _when, _level, program, _text = entry
        if program not in groups:
            groups[program] = []
        groups[program].append(entry)
    return groups
