STEP = 3
SOLID_BELOW = 4


def dolls_in(height):
    if height < SOLID_BELOW:
        return 1
    return 1 + dolls_in(height - STEP)


def paint_for(height):
    if height < SOLID_BELOW:
        return height
    return height + paint_for(height - STEP)


def show(height):
    opened = []
    while height >= SOLID_BELOW:
        print("open", height)
        opened.append(height)
        height = height - STEP
    print("solid", height)
    for outer in reversed(opened):
        print("close", outer)
