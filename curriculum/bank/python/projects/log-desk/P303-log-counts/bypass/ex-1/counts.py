# Counts and groups the entries of the log.


def per_level(entries):
    return {level: sum(other == level for _a, other, _b, _c in entries) for _w, level, _p, _t in entries}


def by_program(entries):
    groups = {}
    for entry in entries:
        _when, _level, program, _text = entry
        groups.setdefault(program, []).append(entry)
    return groups
