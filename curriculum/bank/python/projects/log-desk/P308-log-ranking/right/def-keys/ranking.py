# Puts what was counted in order.

SEVERITY = {"ERROR": 0, "WARN": 1, "INFO": 2}


def noisiest(groups):
    def loudness(pair):
        program, count = pair
        return -count, program

    return sorted(((program, len(groups[program])) for program in groups), key=loudness)


def worst_first(entries):
    def rank(entry):
        _when, level, _program, _text = entry
        return SEVERITY.get(level, 99)

    return sorted(entries, key=rank)
