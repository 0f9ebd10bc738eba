# Counts and groups the entries of the log.

from collections import Counter, defaultdict


def per_level(entries):
    return dict(Counter(level for _when, level, _program, _text in entries))


def by_program(entries):
    groups = defaultdict(list)
    for entry in entries:
        _when, _level, program, _text = entry
        groups[program].append(entry)
    return dict(groups)
