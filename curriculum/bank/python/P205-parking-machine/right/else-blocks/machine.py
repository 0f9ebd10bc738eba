def minutes(text):
    try:
        number = int(text)
    except ValueError:
        return 0
    else:
        return number


def pay(box, cents):
    if cents <= 0:
        raise ValueError("nothing was paid")
    else:
        box["cents"] += cents


def drive_in(gate, check):
    try:
        gate.append("up")
        given = check()
    finally:
        gate.append("down")
    return given


def receipt(prices, zone):
    try:
        price = prices[zone]
        return f"zone {zone}: {price}"
    except KeyError as error:
        raise ValueError(f"no zone {zone}") from error
