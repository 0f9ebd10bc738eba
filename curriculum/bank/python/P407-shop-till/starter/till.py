# The functions of a till. Their bodies are ready-made.

from audit import counted, logged, once

LOG = []


# ex-4: an at sign binds the name to the wrapper; the decorator nearest to def comes first.
# Lesson section: A function that makes a decorator
# Test: test_open_day_is_logged_each_time_and_runs_once
# Start here: should the log see a call that does not run the body?
def open_day(coins):
    """Count the coins into the drawer."""
    return {"coins": coins, "sold": 0}


def refund(amount, reason="no reason"):
    """Give money back."""
    return f"{amount} euros: {reason}"
