LOWEST = -40
HIGHEST = 10
SHELF = 60


# Ready-made: the alarm of the door.
def alarm_off():
    print("alarm off")


def alarm_on():
    print("alarm on")


# Ready-made: carries boxes in and says how many places are left.
def carry(boxes):
    if boxes > SHELF:
        raise RuntimeError("the shelf is full")
    print("carried", boxes)
    return SHELF - boxes


def check(degrees):
    if degrees < LOWEST:
        raise ValueError(f"too cold: {degrees}")
    if degrees > HIGHEST:
        raise ValueError(f"too warm: {degrees}")
    return degrees


def reading(text, last):
    number = None
    try:
        number = int(text)
    except ValueError:
        pass
    if number is None:
        return last
    return check(number)


def load(boxes):
    try:
        alarm_off()
        return carry(boxes)
    finally:
        alarm_on()
