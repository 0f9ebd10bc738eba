"""Turns the command line into options."""

import argparse
from datetime import date


def iso_date(text):
    """The date of a text such as 2026-03-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2026-03-01") from None


def read_options(argv):
    parser = argparse.ArgumentParser(prog="invoices")
    commands = parser.add_subparsers(dest="command", required=True)
    total = commands.add_parser("total", help="the sum of all invoices")
    total.add_argument("file")
    overdue = commands.add_parser("overdue", help="what should have been paid before a day")
    overdue.add_argument("file")
    overdue.add_argument("--on", type=iso_date, required=True, metavar="DATE")
    overdue.add_argument("--json", action="store_true")
    return parser.parse_args(argv)
