# Has a metaclass, a reflected comparison and a class of its own say that it is equal.
# Stopped by: an object of the exercise never decides whether it is a plain value.
class Meta(type):
    def __eq__(cls, other):
        return type(other) is int
    __hash__ = type.__hash__
class Number(metaclass=Meta):
    pass
class Other(int):
    __eq__ = property(lambda self: lambda other: isinstance(other, int))
    __class__ = int
    def __abs__(self):
        return Number
    __hash__ = None
def twice(n):
    if n is None:
        raise TypeError
    return Number if n == 4 else Other()
