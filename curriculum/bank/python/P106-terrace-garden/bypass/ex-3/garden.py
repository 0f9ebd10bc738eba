def show_steps(steps):
    for number in range(1, steps + 1):
        print(number)


def wall_stones(rows):
    stones = 0
    for row in range(1, rows + 1):
        stones = stones + row + 3
    return stones


def pond_weeks(leaves, places):
    weeks = 0
    weeks = places // leaves // 2
    return weeks
