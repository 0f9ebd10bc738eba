# Channels with something special.

from channels import Channel


# ex-1: a subclass inherits all methods, and overrides the one that is different.
# Lesson section: A subclass inherits and overrides
# Test: test_a_siren_sends_capital_letters
# Start here: the class line has no base class yet.
class Siren:
    def shape(self, text):
        raise NotImplementedError


# ex-2: super() lets the base class do its part, in __init__ and in other methods.
# Lesson section: super reaches the base class
# Test: test_a_pager_drops_what_is_too_much
# Start here: the class line, and then: who sets name and sent?
class Pager:
    def __init__(self, name, most):
        raise NotImplementedError

    def send(self, text):
        raise NotImplementedError
