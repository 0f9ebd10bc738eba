import sys

from fridge import too_warm
from options import read_options

FINE, WARM, TROUBLE = 0, 1, 2


def find_times(options):
    with open(options.file, encoding="utf-8") as lines:
        return too_warm(lines, options.limit)


def show(times):
    for time in times:
        sys.stdout.write(time + "\n")


def main(argv):
    options = read_options(argv)
    try:
        times = find_times(options)
    except OSError as error:
        print(error, file=sys.stderr)
        return TROUBLE
    except ValueError as error:
        print(options.file, error, sep=": ", file=sys.stderr)
        return TROUBLE
    if not times:
        return FINE
    if not options.quiet:
        show(times)
    return WARM


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
