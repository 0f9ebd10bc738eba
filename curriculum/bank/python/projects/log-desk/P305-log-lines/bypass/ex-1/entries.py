# Takes the lines of the log apart.


def seconds(clock):
    parts = clock.split(":")
    if len(parts) != 3:
        raise ValueError(clock)
    return int(parts[0]) * 3600 + int(parts[1]) * 60 + int(parts[2])


def parse(line):
    try:
        clock, level, program, text = line.split(" ", 3)
        when = seconds(clock)
    except ValueError:
        return None
    if not program.endswith(":"):
        return None
    return when, level, program.removesuffix(":"), text
