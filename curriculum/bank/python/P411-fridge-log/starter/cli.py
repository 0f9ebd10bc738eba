# The program: options in, text and exit code out.

import sys

from fridge import too_warm
from options import read_options


# ex-3: the exit code is for the machine, stdout for the result, stderr for what went wrong.
# Lesson section: Exit code, stdout, stderr
# Test: test_main_of_a_missing_file
# Start here: first the case in which all goes well.
def main(argv):
    raise NotImplementedError


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
