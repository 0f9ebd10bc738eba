def show_steps(steps):
    for number in range(1, steps + 1):
        print(number)


def wall_stones(rows):
    stones = 0
    row = 0
    while row < rows:
        stones = stones + 4 + row
        row = row + 1
    return stones


def pond_weeks(leaves, places):
    weeks = 0
    while not leaves >= places:
        leaves *= 2
        weeks += 1
    return weeks
