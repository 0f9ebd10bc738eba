"""Turns the command line into options."""

import argparse
from datetime import date


def iso_date(text):
    """The date of a text such as 2026-03-01."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no date such as 2026-03-01") from None


# ex-1: a subcommand has a parser of its own.
# Lesson section: One parser for each command
# Test: test_options_of_overdue
# Start here: what does overdue have that total has not?
def read_options(argv):
    parser = argparse.ArgumentParser(prog="invoices")
    commands = parser.add_subparsers(dest="command", required=True)
    total = commands.add_parser("total", help="the sum of all invoices")
    total.add_argument("file")
    return parser.parse_args(argv)
