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
    if degrees < LOWEST or degrees > HIGHEST:
        raise ValueError(f"{degrees} degrees cannot be right")
    return degrees


def reading(text, last):
    try:
        degrees = int(text)
    except ValueError:
        return last
    return check(degrees)


def load(boxes):
    alarm_off()
    try:
        return carry(boxes)
    finally:
        alarm_on()
