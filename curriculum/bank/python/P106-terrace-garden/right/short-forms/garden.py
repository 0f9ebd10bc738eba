def show_steps(steps):
    for number in range(steps):
        print(number + 1)


def wall_stones(rows):
    stones = 0
    for stones_of_row in range(4, rows + 4):
        stones += stones_of_row
    return stones


def pond_weeks(leaves, places):
    weeks = 0
    while leaves < places:
        leaves = leaves * 2
        weeks = weeks + 1
    return weeks
