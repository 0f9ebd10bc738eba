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
    entries, skipped = read_log(source)
    groups = by_program(entries)
    lines = []
    for program, count in noisiest(groups):
        worst, *_others = worst_first(groups[program])
        lines.append(f"{program} {count}, worst: {worst[1]} {worst[3]}\n")
    if skipped > 0:
        lines.append(f"{skipped} skipped\n")
    with open(target, "w", encoding="utf-8") as report:
        report.writelines(lines)
    return len(groups)
