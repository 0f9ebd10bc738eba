# The options of the command line.

import argparse


# ex-1: argparse turns a list of texts into named values of the right type.
# Lesson section: From texts to options
# Test: test_the_limit_is_a_number
# Start here: which of the three may be left out?
def read_options(argv):
    raise NotImplementedError
