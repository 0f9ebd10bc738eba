# Takes the lines of the log apart.


def seconds(clock):
    hours, minutes, rest = map(int, clock.split(":"))
    return (hours * 60 + minutes) * 60 + rest


def parse(line):
    try:
        clock, level, program, text = line.split(" ", 3)
        when = seconds(clock)
    except ValueError:
        return None
    if not program.endswith(":"):
        return None
    return when, level, program[:-1], text
