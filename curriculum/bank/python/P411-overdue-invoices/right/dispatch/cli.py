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


def run_total(invoices, _options):
    print(euros(total(invoices)))
    return 0


def run_overdue(invoices, options):
    late = overdue(invoices, options.on)
    sys.stdout.write(as_json(late) + "\n" if options.json else as_text(late))
    return int(bool(late))


RUNS = {"total": run_total, "overdue": run_overdue}


def main(argv):
    options = read_options(argv)
    try:
        invoices = read_from(options.file)
    except OSError as error:
        reason = error.strerror
    except ValueError as error:
        reason = str(error)
    else:
        return RUNS[options.command](invoices, options)
    sys.stderr.write(f"invoices: {options.file}: {reason}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
