# Reads the log from its file and writes the report of the morning.

from counts import by_program
from entries import parse
from ranking import noisiest, worst_first


def read_log(path):
    entries = []
    skipped = 0
    with open(path, encoding="utf-8") as log:
        for line in log:
            entry = parse(line.rstrip("\n"))
            if entry is not None:
                entries.append(entry)
            elif line.strip():
                skipped += 1
    return entries, skipped


def morning_report(source, target):
    with open(target, "w", encoding="utf-8") as report:
        entries, skipped = read_log(source)
        groups = by_program(entries)
        for program, count in noisiest(groups):
            _when, level, _program, text = worst_first(groups[program])[0]
            report.write(f"{program} {count}, worst: {level} {text}\n")
        if skipped:
            report.write(f"{skipped} skipped\n")
    return len(groups)
