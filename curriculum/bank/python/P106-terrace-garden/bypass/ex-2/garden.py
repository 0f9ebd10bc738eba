def show_steps(steps):
    for number in range(1, steps + 1):
        print(number)


def wall_stones(rows):
    stones = 0
    stones = rows * 9 // 2
    return stones


def pond_weeks(leaves, places):
    weeks = 0
    while leaves < places:
        leaves = leaves * 2
        weeks = weeks + 1
    return weeks
