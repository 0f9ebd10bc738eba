# Counting in the bell tower.
# The `def` and `return` lines and the first line of each block are ready-made.
# Write your loop in place of the comment.


# ex-1: range counts from its first number and stops before its second.
# Lesson section: range stops before its end
# Test: test_strokes_up_to_three_add_up
# Start here: a for loop that adds to total.
def strokes(hour):
    total = 0
    # your loop
    return total


# ex-2: a third number in range is the step; with -1 it counts down.
# Lesson section: Counting down
# Test: test_countdown_ends_with_one
# Start here: a for loop that makes text longer.
def countdown(start):
    text = ""
    # your loop
    return text


# ex-3: while asks before each round, and something in its block must bring the end nearer.
# Lesson section: As long as
# Test: test_last_night_may_empty_the_can
# Start here: a while loop that changes litres and count.
def nights(litres, loss):
    count = 0
    # your loop
    return count
