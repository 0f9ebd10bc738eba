import re


CALL_SIGN = re.compile(r"[A-Z]{2,4}-\d{3}")
LINE = re.compile(r"(?P<hours>\d\d):(?P<minutes>\d\d) \[(?P<station>.+?)\] (?P<message>.+)")
LENGTH = re.compile(r"(\d+(\.\d+)?) m\b")
DATE = re.compile(r"\b(\d\d)[.](\d\d)[.](\d{4})\b")


def is_call_sign(text):
    return bool(CALL_SIGN.fullmatch(text))


def read_line(line):
    if found := LINE.fullmatch(line):
        minutes = 60 * int(found["hours"]) + int(found["minutes"])
        return minutes, found["station"], found["message"]
    return None


def metres(report):
    return [float(found[1]) for found in LENGTH.finditer(report)]


def turned(found):
    day, month, year = found.groups()
    return f"{year}-{month}-{day}"


def iso_dates(text):
    return DATE.sub(turned, text)
