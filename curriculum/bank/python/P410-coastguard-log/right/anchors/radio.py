import re


def is_call_sign(text):
    if re.match(r"[A-Z][A-Z][A-Z]?[A-Z]?-[0-9][0-9][0-9]\Z", text):
        return True
    return False


def read_line(line):
    found = re.fullmatch(r"([0-9]{2}):([0-9]{2}) \[([^\]]+)\] (.+)", line)
    if found is None:
        return None
    hours, minutes, station, message = found.groups()
    return int(hours) * 60 + int(minutes), station, message


def metres(report):
    lengths = []
    for found in re.findall(r"[0-9.]+ m\b", report):
        lengths.append(float(found[:-2]))
    return lengths


def iso_dates(text):
    date = r"(?<!\w)(?P<day>\d\d)\.(?P<month>\d\d)\.(?P<year>\d\d\d\d)(?!\w)"
    return re.sub(date, r"\g<year>-\g<month>-\g<day>", text)
