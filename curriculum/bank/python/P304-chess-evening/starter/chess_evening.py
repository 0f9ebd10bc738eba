# The lists of a chess evening. Everything runs, but four reports came in.


# ex-1: an equals sign between two names makes no list.
# Lesson section: Who makes the second list?
# Test: test_with_latecomer_leaves_the_names_as_they_were
# Start here: how many lists are made in these three lines?
def with_latecomer(names, name):
    longer = names
    longer.append(name)
    return longer


# ex-2: a parameter is a name for the list of the caller.
# Lesson section: The caller's list
# Test: test_standings_leave_the_points_as_they_were
# Start here: whose list is put in order?
def standings(points):
    points.sort(reverse=True)
    return points


# ex-3: multiplying a list repeats references.
# Lesson section: The same row, again and again
# Test: test_empty_table_rows_are_separate
# Start here: how often is a row made?
def empty_table(players, rounds):
    return [[0] * rounds] * players


# ex-4: copying a list of lists copies the outer list only.
# Lesson section: How deep does a copy go?
# Test: test_what_if_leaves_the_table_as_it_was
# Start here: what do the items of the new list lead to?
def what_if(table, player, number, points):
    other = table[:]
    other[player][number] = points
    return other
