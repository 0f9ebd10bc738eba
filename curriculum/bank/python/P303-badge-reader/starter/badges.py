# The book of a badge reader. Each function has a fault.


# ex-1: asking for a key that is not there is a KeyError.
# Lesson section: A key that is not there yet
# Test: test_visits_of_one_person
# Start here: which key is asked for first?
def visits(names):
    counts = {}
    for name in names:
        counts[name] = counts[name] + 1
    return counts


# ex-2: in looks at the keys.
# Lesson section: From key to value
# Test: test_owner_of_a_badge
# Start here: is a number a key or a value?
def owner(badges, number):
    if number in badges.values():
        return badges[number]
    return "unknown"


# ex-3: each key needs a list of its own.
# Lesson section: A list for each key
# Test: test_by_floor_of_two_floors
# Start here: how many lists are made?
def by_floor(rooms):
    floors = dict.fromkeys(rooms.values(), [])
    for name, floor in rooms.items():
        floors[floor].append(name)
    return floors


# ex-4: a dictionary may not change its size while it is looped over.
# Lesson section: Leaving out
# Test: test_without_a_lost_badge
# Start here: which line changes what is looped over?
def without(badges, lost):
    for number in badges:
        if number in lost:
            del badges[number]
    return badges
