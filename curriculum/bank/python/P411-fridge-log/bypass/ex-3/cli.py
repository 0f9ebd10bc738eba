import sys

from fridge import too_warm
from options import read_options


def main(argv):
    options = read_options(argv)
    try:
        with open(options.file, encoding="utf-8", newline="") as log:
            times = too_warm(log, options.limit)
    except (OSError, ValueError) as error:
        sys.exit(f"fridge: {options.file}: {error}")
    if not options.quiet:
        for time in times:
            print(time)
    return 1 if times else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
