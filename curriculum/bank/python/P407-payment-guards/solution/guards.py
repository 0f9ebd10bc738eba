import functools

AUDIT = []


def positive(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        for amount in [*args, *kwargs.values()]:
            if amount <= 0:
                raise ValueError(f"{function.__name__}: {amount} is not positive")
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


def audited(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        AUDIT.append(function.__name__)
        return function(*args, **kwargs)

    return wrapper
