# Takes the lines of the log apart.


def seconds(clock):
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(rest)


def parse(line):
    try:
        clock, level, program, text = line.split(" ", 3)
    except ValueError:
        return None
    when = seconds(clock)
    if not program.endswith(":"):
        return None
    return when, level, program.removesuffix(":"), text
