# The panel of a lift. Read it, but change nothing here.
from functools import partial


def make_button(floor):
    return lambda: floor


def make_counter(start):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def chain(first, second):
    return lambda number: first(second(number))


def repeat(function, times):
    def run(number):
        for _ in range(times):
            number = function(number)
        return number

    return run


def double(number):
    return number * 2


def add_three(number):
    return number + 3


def values():
    rings = []

    def ring():
        rings.append("ring")
        return len(rings)

    bell = ring
    before = len(rings)
    result = bell() + bell()
    after = len(rings)
    same = bell is ring
    by_key = sorted(["tower", "up", "bell"], key=len)
    return [before, result, after, same, by_key]


def buttons():
    made = []
    for floor in [1, 2, 3]:
        made.append(lambda: floor)
    shared = [button() for button in made]
    floor = 7
    later = made[0]()
    own = [button() for button in [make_button(number) for number in [1, 2, 3]]]
    default = []
    for floor in [1, 2, 3]:
        default.append(lambda floor=floor: floor)
    return [shared, later, own, [button() for button in default]]


def counters():
    up = make_counter(10)
    down = make_counter(0)
    first = up()
    other = down(-2)
    up(5)
    last = up()
    untouched = 4

    def change():
        untouched = 99
        return untouched

    change()
    return [first, other, last, untouched]


def chains():
    one_way = chain(double, add_three)(5)
    other_way = chain(add_three, double)(5)
    three_times = repeat(chain(double, add_three), 3)(0)
    two_to = partial(pow, 2)
    return [one_way, other_way, three_times, two_to(5)]
