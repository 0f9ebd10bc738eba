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
    late = []
    for invoice in invoices:
        if invoice["paid"] or invoice["due"] >= day:
            continue
        late.append(invoice)
    late.sort(key=lambda invoice: invoice["due"])
    return late


def as_json(invoices):
    objects = []
    for invoice in invoices:
        one = {key: invoice[key] for key in ("number", "customer", "due", "cents")}
        one["due"] = f"{one['due']:%Y-%m-%d}"
        objects.append(one)
    return json.dumps(objects, indent=2)
