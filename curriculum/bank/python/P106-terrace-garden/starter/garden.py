# Counting jobs in a terrace garden.
# Each `def` line is ready-made: the names in its brackets already hold a value when your lines run.
# A ready-made `return` line hands one value to the test. You will learn to write both later.
# Here you write only between the two marks, four spaces in.


# ex-1: a for loop runs its block once for each number of a range, which stops before its end.
# Lesson section: for and range
# Test: test_last_step_is_printed_too
# Start here: replace the print of 0 by a loop that prints every number.
def show_steps(steps):
    # your lines begin here
    print(0)
    # your lines end here


# ex-2: a total begins before the loop and grows in each round.
# Lesson section: A total that grows
# Test: test_two_rows_of_stones_add_up
# Start here: row 1 takes 4 stones, row 2 takes 5; how many does a row take?
def wall_stones(rows):
    stones = 0
    # your lines begin here

    # your lines end here
    return stones


# ex-3: a while loop runs as long as its condition holds, so each round must change something.
# Lesson section: while and the way out
# Test: test_weeks_until_the_pond_is_full
# Start here: each week doubles the leaves and counts one week.
def pond_weeks(leaves, places):
    weeks = 0
    # your lines begin here

    # your lines end here
    return weeks
