"""The program: python cli.py total FILE."""

import sys

from invoices import read_invoices
from options import read_options
from report import euros, total


# ex-4: results go to stdout, complaints to stderr, and the exit code says how it went.
# Lesson section: Three ways out
# Test: test_main_prints_what_is_overdue
# Start here: which three things can happen with the file?
def read_from(name):
    with open(name, encoding="utf-8", newline="") as file:
        return read_invoices(file)


def main(argv):
    options = read_options(argv)
    print(euros(total(read_from(options.file))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
