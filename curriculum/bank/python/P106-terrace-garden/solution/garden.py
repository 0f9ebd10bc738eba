def show_steps(steps):
    for number in range(1, steps + 1):
        print(number)


def wall_stones(rows):
    stones = 0
    for row in range(1, rows + 1):
        stones = stones + row + 3
    return stones


def watering_days(litres, daily):
    days = 0
    while litres >= daily:
        litres = litres - daily
        days = days + 1
    return days
