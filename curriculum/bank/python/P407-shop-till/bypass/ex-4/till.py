from audit import counted, logged, once

LOG = []


DAY = []


def open_day(coins):
    """Count the coins into the drawer."""
    LOG.append("called open_day")
    if not DAY:
        DAY.append({"coins": coins, "sold": 0})
    return DAY[0]


@counted
def refund(amount, reason="no reason"):
    """Give money back."""
    return f"{amount} euros: {reason}"
