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
    return functools.cache(function)


def retry(times, error):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for left in reversed(range(times)):
                try:
                    return function(*args, **kwargs)
                except error:
                    if left == 0:
                        raise

        return wrapper

    return decorate


def audited(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        AUDIT.append(function.__name__)
        return function(*args, **kwargs)

    return wrapper
