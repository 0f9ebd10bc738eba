import argparse


def read_options(argv):
    options = argparse.Namespace(file="", limit=8.0, quiet=False)
    texts = list(argv)
    while texts:
        text = texts.pop(0)
        if text in ("-q", "--quiet"):
            options.quiet = True
        elif text in ("-l", "--limit"):
            options.limit = float(texts.pop(0))
        else:
            options.file = text
    if not options.file:
        raise SystemExit(2)
    return options
