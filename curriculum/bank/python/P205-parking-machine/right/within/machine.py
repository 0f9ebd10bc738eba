def minutes(text):
    number = 0
    try:
        number = int(text)
    except ValueError:
        pass
    return number


def pay(box, cents):
    if cents > 0:
        box["cents"] = box["cents"] + cents
        return
    raise ValueError("nothing was paid")


def drive_in(gate, check):
    gate.append("up")
    try:
        given = check()
    except BaseException:
        gate.append("down")
        raise
    gate.append("down")
    return given


def receipt(prices, zone):
    try:
        return f"zone {zone}: {prices[zone]}"
    except KeyError as missing:
        raise ValueError(f"no zone {zone}") from missing
