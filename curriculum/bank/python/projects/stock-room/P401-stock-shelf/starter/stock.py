# The stock of a theatre: what there is, and how many of each.


class Stock:
    def __init__(self):
        pass

    # ex-1: each object has values of its own, which __init__ puts there.
    # Lesson section: Values of its own
    # Test: test_add_to_an_empty_stock
    # Start here: in __init__, make the dictionary. Then add.
    def add(self, name, count):
        pass

    # ex-2: a method checks first and changes afterwards.
    # Lesson section: First check, then change
    # Test: test_take_some
    # Start here: how many are there, and are they enough?
    def take(self, name, count):
        pass
