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
    except:
        gate.append("down")


def receipt(prices, zone):
    try:
        price = prices[zone]
    except KeyError as error:
        raise ValueError(f"no zone {zone}") from error
    return f"zone {zone}: {price}"
