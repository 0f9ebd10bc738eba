import re


def is_call_sign(text):
    return re.fullmatch(r"[A-Z]{2,4}-[0-9]{3}", text) is not None


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
    words = []
    for word in text.split(" "):
        bare = word.rstrip(",;.")
        parts = bare.split(".")
        if [len(part) for part in parts] == [2, 2, 4] and "".join(parts).isdecimal():
            word = "-".join(reversed(parts)) + word[len(bare):]
        words.append(word)
    return " ".join(words)
