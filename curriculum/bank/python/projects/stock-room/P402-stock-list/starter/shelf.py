# Makes a stock feel like a collection, and lists it.

from stock import Stock


class Shelf(Stock):
    # ex-1: special methods are what the language calls for len, in and ==.
    # Lesson section: What the language calls
    # Test: test_len_counts_all_things
    # Start here: __len__ first; then write __contains__ and __eq__.
    def __len__(self):
        return 0

    # Part of ex-2: what does a loop over a shelf ask for?
    def __iter__(self):
        return iter([])


# ex-2: __iter__ hands out a fresh iterator each time.
# Lesson section: A fresh walk each time
# Test: test_loop_gives_pairs_from_a_to_z
# Start here: write __iter__ above, then make a line of each pair.
def listing(shelf):
    return [str(shelf)]
