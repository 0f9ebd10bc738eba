from audit import counted, logged, once

LOG = []


def open_day(coins):
    """Count the coins into the drawer."""
    return {"coins": coins, "sold": 0}


open_day = logged(LOG)(once(open_day))


@counted
def refund(amount, reason="no reason"):
    """Give money back."""
    return f"{amount} euros: {reason}"
