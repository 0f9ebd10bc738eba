# The counter of the laboratory. It is in use, so it stays as it is.

from lab import put, sample_name


# The rack with the first two samples of the day.
def first_rack():
    rack = put(sample_name(1, "A3"))
    return put(sample_name(2, "C1"), rack)
