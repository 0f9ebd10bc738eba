# Takes the lines of the log apart.


def seconds(clock):
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(rest)


def parse(line):
    try:
        clock, level, program, text = line.split(" ", 3)
        when = seconds(clock)
    except ValueError:
        return None
    if not program.endswith(":"):
        return None
    return when, level, program.strip(":"), text
