"""What can be said about a list of invoices."""

import json


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


def overdue(invoices, day):
    late = [invoice for invoice in invoices if not invoice["paid"] and invoice["due"] < day]
    return late.sort(key=lambda invoice: invoice["due"])


def as_json(invoices):
    return json.dumps(
        [
            {
                "number": invoice["number"],
                "customer": invoice["customer"],
                "due": invoice["due"].isoformat(),
                "cents": invoice["cents"],
            }
            for invoice in invoices
        ]
    )
