# ex-1: an index counts from 0 at the front and from -1 at the back.
# Lesson section: Where the last item lies
# Test: test_latest_of_several
# Start here: which indexes has a list of three?
def latest(readings):
    return readings[len(readings)]


# ex-2: a slice begins at its first index and stops before its second one.
# Lesson section: From here, up to there
# Test: test_window_in_the_middle
# Start here: what does the second number of a slice mean?
def window(readings, start, count):
    return readings[start:count]


# ex-3: only an assignment to an index changes the list.
# Lesson section: The name and the place
# Test: test_cap_replaces_what_is_too_high
# Start here: what does the assignment change?
def cap(readings, most):
    for reading in readings:
        if reading > most:
            reading = most
    return readings


# ex-4: a walk over neighbours begins at the second item.
# Lesson section: Each with its neighbour
# Test: test_largest_jump_in_the_middle
# Start here: which two readings are subtracted?
def largest_jump(readings):
    largest = 0
    for i in range(len(readings)):
        jump = readings[i] - readings[0]
        if jump > largest:
            largest = jump
    return largest
