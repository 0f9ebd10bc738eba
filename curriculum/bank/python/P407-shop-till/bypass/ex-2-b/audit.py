from functools import cache, wraps


def counted(function):
    @wraps(function)
    def counting(*args, **kwargs):
        counting.calls += 1
        return function(*args, **kwargs)

    counting.calls = 0
    return counting


def once(function):
    return cache(function)


def logged(log, word="called"):
    def decorate(function):
        @wraps(function)
        def writing(*args, **kwargs):
            log.append(f"{word} {function.__name__}")
            return function(*args, **kwargs)

        return writing

    return decorate
