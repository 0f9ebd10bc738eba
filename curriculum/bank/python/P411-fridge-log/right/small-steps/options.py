import argparse


def read_options(argv):
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=str)
    options.add_argument("--quiet", "-q", action="store_true", dest="quiet")
    options.add_argument("--limit", "-l", type=float)
    options.set_defaults(limit=8.0)
    return options.parse_args(list(argv))
