# The lists of a freight yard. The program runs, but three bug reports came in.
# Mend the lines between `def` and `return`; those two lines stay as they are.

LIMIT = 80  # tons


# ex-1: enumerate hands out a number together with each item.
# Lesson section: A number with each item
# Test: test_labels_of_two_equal_wagons_differ
# Start here: what does index answer for the second wagon of coal?
def labels(wagons):
    lines = []
    for wagon in wagons:
        place = wagons.index(wagon) + 1
        lines.append(str(place) + " " + wagon)
    return lines


# ex-2: zip walks through two lists side by side and ends with the shorter one.
# Lesson section: Two lists side by side
# Test: test_too_heavy_stops_where_the_weights_stop
# Start here: how many rounds are there, and how many weights?
def too_heavy(wagons, tons):
    heavy = []
    for index in range(len(wagons)):
        if tons[index] > LIMIT:
            heavy.append(wagons[index])
    return heavy


# ex-3: a loop over a list that shrinks skips items, so loop over a copy.
# Lesson section: A list that shrinks under the loop
# Test: test_uncouple_takes_two_neighbours
# Start here: which list does the loop walk through, and which one gets shorter?
def uncouple(tons):
    taken = []
    for weight in tons:
        if weight > LIMIT:
            taken.append(weight)
            tons.remove(weight)
    return taken
