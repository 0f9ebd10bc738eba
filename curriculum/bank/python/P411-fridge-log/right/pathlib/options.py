from argparse import ArgumentParser, BooleanOptionalAction


def make_parser():
    parser = ArgumentParser()
    parser.add_argument("--limit", "-l", default="8", type=float, metavar="DEGREES")
    parser.add_argument("--quiet", "-q", action="store_const", const=True, default=False)
    parser.add_argument("file")
    return parser


def read_options(argv):
    return make_parser().parse_args(args=argv)
