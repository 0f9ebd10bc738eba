import re


def is_call_sign(text):
    letters, hyphen, digits = text.partition("-")
    if hyphen == "" or not 2 <= len(letters) <= 4 or len(digits) != 3:
        return False
    for sign in letters:
        if sign not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
            return False
    for sign in digits:
        if sign not in "0123456789":
            return False
    return True


def read_line(line):
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2}) \[([^\]]+)\] (.+)", line)
    if found is None:
        return None
    hours, minutes, station, message = found.groups()
    return int(hours) * 60 + int(minutes), station, message


def metres(report):
    lengths = []
    for number in re.findall(r"([0-9]+(?:\.[0-9]+)?) m\b", report):
        lengths.append(float(number))
    return lengths


def iso_dates(text):
    return re.sub(r"\b([0-9]{2})\.([0-9]{2})\.([0-9]{4})\b", r"\3-\2-\1", text)
