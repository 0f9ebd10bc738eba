# Patterns for the access logs of a shop. Read them, but change nothing here.
import re


def places():
    line = "2024-05-17 ERROR 42 disk full"
    match = bool(re.match(r"ERROR", line))
    search = bool(re.search(r"ERROR", line))
    fullmatch = bool(re.fullmatch(r"\d+-\d+-\d+", line))
    start = re.search(r"\d{2} ", line).start()
    return [match, search, fullmatch, start]


def lengths():
    line = 'user="mia" role="admin"'
    greedy = re.search(r'"(.*)"', line).group(1)
    lazy = re.search(r'"(.*?)"', line).group(1)
    without_quotes = re.findall(r'="([^"]*)"', line)
    none = re.findall(r"\d*", "a12")
    return [greedy, lazy, without_quotes, none]


def groups():
    line = "GET /shop?id=7 POST /cart"
    none = re.findall(r"[A-Z]+ /\w+", line)
    one = re.findall(r"[A-Z]+ /(\w+)", line)
    two = re.findall(r"([A-Z]+) /(\w+)", line)
    left_out = re.search(r"/(\w+)(\?id=(\d+))?", "POST /cart").groups()
    return [none, one, two, left_out]


def changes():
    each_digit = re.sub(r"\d", "#", "card 4021 of 3")
    each_number = re.sub(r"\d+", "#", "card 4021 of 3")
    swapped = re.sub(r"(\w+), (\w+)", r"\2 \1", "Hopper, Grace")
    dots = re.sub(r".", "-", "v1.2") + re.sub(r"\.", "-", "v1.2")
    return [each_digit, each_number, swapped, dots]
