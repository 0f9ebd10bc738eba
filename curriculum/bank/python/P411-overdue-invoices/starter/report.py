"""What can be said about a list of invoices."""


def euros(cents):
    return f"{cents // 100}.{cents % 100:02}"


def total(invoices):
    """The sum of all invoices in cents."""
    return sum(invoice["cents"] for invoice in invoices)


def as_text(invoices):
    """One line for each invoice."""
    return "".join(
        f"{invoice['due']}  {invoice['number']}  {invoice['customer']}  {euros(invoice['cents'])}\n"
        for invoice in invoices
    )


# ex-2: the day comes in as an argument, and nothing that came in is changed.
# Lesson section: Work without a clock
# Test: test_overdue_is_the_day_after
# Start here: which invoices are chosen, and in which order?
def overdue(invoices, day):
    return "?"


# ex-3: JSON is written by json.dumps, from values that JSON knows.
# Lesson section: A text for other programs
# Test: test_as_json_is_a_list_of_objects
# Start here: which value of an invoice does JSON not know?
def as_json(invoices):
    return "?"
