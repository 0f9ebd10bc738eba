# A griddle that bakes on demand. Read it, but change nothing here.


def pancakes(number, log):
    log.append("heat")
    for count in range(1, number + 1):
        log.append(f"bake {count}")
        yield count
    log.append("cool")


def spoons(log):
    count = 0
    while True:
        count += 1
        log.append(f"stir {count}")
        yield count


def baked(batter, log):
    for spoon in batter:
        log.append(f"bake {spoon}")
        yield spoon * 10


def begin():
    log = []
    cakes = pancakes(2, log)
    log.append("lay the table")
    first = next(cakes)
    log.append("eat")
    early = log.copy()
    for _ in cakes:
        log.append("eat")
    return [early, first, log[4:]]


def used_up():
    cakes = pancakes(4, [])
    first = next(cakes)
    total = sum(cakes)
    again = list(cakes)
    plates = ["red", "blue"]
    one, other = iter(plates), iter(plates)
    next(one)
    return [first, total, again, [next(one), next(other)]]


def chain():
    log = []
    eaten = []
    for cake in baked(spoons(log), log):
        eaten.append(cake)
        if cake == 20:
            break
    return [log, eaten]


def taken():
    cakes = pancakes(5, [])
    found = 2 in cakes
    left = list(cakes)
    missing = 2 in cakes
    default = next(cakes, "none")
    return [found, left, missing, default]


def pairs():
    cakes = pancakes(5, [])
    made = list(zip(cakes, ["Ida", "Bo"]))
    return [made, next(cakes)]
