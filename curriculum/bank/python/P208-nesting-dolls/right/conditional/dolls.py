STEP = 3
SOLID_BELOW = 4


def dolls_in(height):
    return 1 if height < SOLID_BELOW else dolls_in(height - STEP) + 1


def paint_for(height):
    inside = 0
    if height >= SOLID_BELOW:
        inside = paint_for(height - STEP)
    return height + inside


def show(height):
    if height < SOLID_BELOW:
        print("solid", height)
    else:
        print("open", height)
        show(height - STEP)
        print("close", height)
