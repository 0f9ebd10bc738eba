def show_steps(steps):
    print(*range(1, steps + 1))


def wall_stones(rows):
    stones = 0
    for row in range(1, rows + 1):
        stones = stones + row + 3
    return stones


def pond_weeks(leaves, places):
    weeks = 0
    while leaves < places:
        leaves = leaves * 2
        weeks = weeks + 1
    return weeks
