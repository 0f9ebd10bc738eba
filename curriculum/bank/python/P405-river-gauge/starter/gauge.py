# Readings of a river gauge.


# ex-1: yield hands out one value and waits there until the next one is asked for.
# Lesson section: yield hands out one value
# Test: test_above_takes_no_more_than_it_needs
# Start here: which loop gives you the minute as well as the level?
def above(levels, limit):
    raise NotImplementedError


# ex-2: next takes a single value from an iterator, or a default when there is none.
# Lesson section: next takes one value
# Test: test_first_above_stops_at_the_first
# Start here: who can already find all of the minutes?
def first_above(levels, limit):
    raise NotImplementedError


# ex-3: the variables of a generator keep their values from one yield to the next.
# Lesson section: yield hands out one value
# Test: test_peaks_come_as_soon_as_a_group_is_full
# Start here: what must be remembered until a group is full?
def peaks(levels, size):
    raise NotImplementedError


class Log:
    def __init__(self, texts):
        self.texts = texts

    # ex-4: __iter__ makes a new iterator for each loop over the object.
    # Lesson section: A new iterator for each loop
    # Test: test_two_loops_over_a_log_at_the_same_time
    # Start here: a method may have a yield as well.
    def __iter__(self):
        raise NotImplementedError
