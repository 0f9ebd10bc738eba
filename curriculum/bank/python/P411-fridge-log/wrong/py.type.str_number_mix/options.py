import argparse


def read_options(argv):
    parser = argparse.ArgumentParser(prog="fridge", description="Find what was too warm.")
    parser.add_argument("file", help="the log, a CSV file")
    parser.add_argument("-l", "--limit", default=8.0, help="in degrees Celsius")
    parser.add_argument("-q", "--quiet", action="store_true", help="only set the exit code")
    return parser.parse_args(argv)
