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
    if height < SOLID_BELOW:
        print(f"solid {height}")
        return
    print(f"open {height}")
    show(height - STEP)
    print(f"close {height}")
