# Your own test of the program.


# ex-4: a test calls main as the shell would, and asserts the exit code.
# Lesson section: Testing from the outside
# Test: test_check_alarm_finds_a_limit_that_counts_as_warm
# Start here: write one log, call main with its path as a text, and assert.
def check_alarm(main, folder):
    raise NotImplementedError
