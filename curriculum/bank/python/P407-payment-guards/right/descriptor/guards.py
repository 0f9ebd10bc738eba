import functools
import types

AUDIT = []


def positive(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bad = [amount for amount in args + tuple(kwargs.values()) if amount <= 0]
        if bad:
            raise ValueError(f"{function.__name__}: {bad[0]} is not positive")
        return function(*args, **kwargs)

    return wrapper


def cached(function):
    results = {}

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        key = (args, tuple(sorted(kwargs.items())))
        if key not in results:
            results[key] = function(*args, **kwargs)
        return results[key]

    return wrapper


def retry(times, error):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except error:
                    pass
            return function(*args, **kwargs)

        return wrapper

    return decorate


class audited:
    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __get__(self, found, owner=None):
        return self if found is None else types.MethodType(self, found)

    def __call__(self, *args, **kwargs):
        AUDIT.append(self.function.__name__)
        return self.function(*args, **kwargs)
