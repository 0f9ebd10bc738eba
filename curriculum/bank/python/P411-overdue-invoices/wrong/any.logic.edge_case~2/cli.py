"""The program: python cli.py total FILE, or overdue --on DATE FILE."""

import sys

from invoices import read_invoices
from options import read_options
from report import as_json, as_text, euros, overdue, total


def read_from(name):
    if name == "-":
        return read_invoices(sys.stdin)
    with open(name, encoding="utf-8", newline="") as file:
        return read_invoices(file)


def main(argv):
    options = read_options(argv)
    try:
        invoices = read_from(options.file)
    except OSError as error:
        print(f"invoices: {options.file}: {error}", file=sys.stderr)
        return 2
    if options.command == "total":
        print(euros(total(invoices)))
        return 0
    late = overdue(invoices, options.on)
    if options.json:
        print(as_json(late))
    else:
        print(as_text(late), end="")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
