# The lists of a swimming club. All results are right; the loops are clumsy.
# Rewrite the loops. The lines with `def` and `return` stay as they are.


# ex-1: enumerate hands out the number and the item together.
# Lesson section: The item and its number
# Test: test_lane_sheet_walks_over_enumerate
# Start here: what is the index needed for, twice?
def lane_sheet(names):
    lines = []
    for i in range(len(names)):
        lines.append("lane " + str(i + 1) + ": " + names[i])
    return lines


# ex-2: zip takes any number of lists and hands out one item of each.
# Lesson section: Lists side by side
# Test: test_split_board_walks_over_one_zip
# Start here: how many lists does the one index read from?
def split_board(names, seconds, strokes):
    lines = []
    for i in range(len(names)):
        lines.append(names[i] + ", " + strokes[i] + ": " + str(seconds[i]))
    return lines


# ex-3: reversed walks from the back and leaves the list as it is.
# Lesson section: From the back
# Test: test_call_up_walks_over_reversed
# Start here: what do the three numbers in range do?
def call_up(names):
    calls = []
    for i in range(len(names) - 1, -1, -1):
        calls.append(names[i] + ", please")
    return calls


# ex-4: a list zipped with itself, moved on by one, gives the neighbours.
# Lesson section: Neighbours
# Test: test_gaps_walks_over_pairs
# Start here: which two touches does each round need?
def gaps(touches):
    found = []
    for i in range(1, len(touches)):
        found.append(touches[i] - touches[i - 1])
    return found
