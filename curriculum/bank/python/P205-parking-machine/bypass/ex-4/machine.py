# The program of a parking machine.


def minutes(text):
    try:
        return int(text)
    except ValueError:
        return 0


def pay(box, cents):
    if cents <= 0:
        raise ValueError("nothing was paid")
    box["cents"] = box["cents"] + cents


def drive_in(gate, check):
    gate.append("up")
    try:
        return check()
    finally:
        gate.append("down")


def receipt(prices, zone):
    price = prices.get(zone)
    if price is None:
        raise ValueError(f"no zone {zone}")
    return f"zone {zone}: {price}"
