# Decorators for the bookkeeper.


# ex-1: a decorator gives back a wrapper that takes any arguments and returns the result.
# Lesson section: A wrapper around a function
# Test: test_counted_gives_back_the_result
# Start here: what does the wrapper do besides counting?
def counted(function):
    raise NotImplementedError


# ex-2: wraps lends the wrapper the name and the docstring of the function that it wraps.
# Lesson section: The name of the wrapper
# Test: test_once_keeps_the_name_and_the_docstring
# Start here: what must a later call know about the first one?
def once(function):
    raise NotImplementedError


# ex-3: a decorator with arguments is a function that makes a decorator.
# Lesson section: A function that makes a decorator
# Test: test_logged_writes_before_the_call
# Start here: three functions, one inside the other. What does each take?
def logged(log, word="called"):
    raise NotImplementedError
