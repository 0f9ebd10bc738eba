STEP = 3
SOLID_BELOW = 4


def dolls_in(height):
    if height < SOLID_BELOW:
        return 1
    return 1 + dolls_in(height - STEP)


def paint_for(height):
    return sum(range(height, 0, -STEP))


def show(height):
    if height < SOLID_BELOW:
        print("solid", height)
    else:
        print("open", height)
        show(height - STEP)
        print("close", height)
