"""Reads invoices. This file is complete."""

import csv
from datetime import date


def read_invoices(lines):
    """A list of dictionaries with number, customer, due (a date), cents (an int) and paid (a bool).

    `lines` gives the lines of a CSV file with a heading. A wrong line is a ValueError that says which.
    """
    invoices = []
    for row in csv.DictReader(lines):
        try:
            invoices.append(
                {
                    "number": row["number"],
                    "customer": row["customer"],
                    "due": date.fromisoformat(row["due"]),
                    "cents": int(row["cents"]),
                    "paid": row["paid"] == "yes",
                }
            )
        except (KeyError, TypeError, ValueError):
            raise ValueError(f"invoice {len(invoices) + 1} is wrong") from None
    return invoices
