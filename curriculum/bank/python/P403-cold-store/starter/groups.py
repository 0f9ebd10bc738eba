# Several channels behind one send.


# ex-3: what has parts keeps them in an attribute and passes the work on to them.
# Lesson section: Is-a or has-a
# Test: test_a_group_sends_to_each_in_order
# Start here: which attribute will hold the channels?
class Group:
    def __init__(self, channels):
        raise NotImplementedError

    def add(self, channel):
        raise NotImplementedError

    def send(self, text):
        raise NotImplementedError
