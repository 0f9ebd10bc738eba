STEP = 3
SOLID_BELOW = 4


def dolls_in(height):
    count = 1
    while height >= SOLID_BELOW:
        height = height - STEP
        count = count + 1
    return count


def paint_for(height):
    if height < SOLID_BELOW:
        return height
    return height + paint_for(height - STEP)


def show(height):
    if height < SOLID_BELOW:
        print("solid", height)
    else:
        print("open", height)
        show(height - STEP)
        print("close", height)
