# Labels of a laboratory.


class Label:
    def __init__(self, rack, place):
        self.rack = rack
        self.place = place

    # ex-1: __repr__ gives back the text that shows a programmer what the object is.
    # Lesson section: What a programmer sees
    # Test: test_repr_of_a_label
    # Start here: which parts of the text change from label to label?
    def __repr__(self):
        raise NotImplementedError

    # ex-2: __eq__ says when two objects count as equal, and passes on what it cannot judge.
    # Lesson section: When two objects are equal
    # Test: test_labels_with_the_same_data_are_equal
    # Start here: is the other thing a label at all?
    def __eq__(self, other):
        raise NotImplementedError

    # ex-3: __lt__ answers for <, and sorted, min and max build on it.
    # Lesson section: What comes first
    # Test: test_the_rack_counts_before_the_place
    # Start here: when does the place decide?
    def __lt__(self, other):
        raise NotImplementedError


class Tray:
    def __init__(self, labels):
        self.labels = list(labels)

    # Ready-made: a label that is there already is not put down again.
    def put(self, label):
        if label not in self.labels:
            self.labels.append(label)

    # ex-4: __len__ answers for len, and an object with the length 0 counts as false.
    # Lesson section: How long a thing is
    # Test: test_len_follows_put
    # Start here: what knows the number at this moment?
    def __len__(self):
        raise NotImplementedError
