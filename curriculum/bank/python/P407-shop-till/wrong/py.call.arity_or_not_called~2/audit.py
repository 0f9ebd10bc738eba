from functools import wraps


def counted(function):
    @wraps(function)
    def counting(*args, **kwargs):
        counting.calls += 1
        return function(*args, **kwargs)

    counting.calls = 0
    return counting


def once(function):
    done = False
    result = None

    @wraps(function)
    def first_only(*args, **kwargs):
        nonlocal done, result
        if not done:
            result = function(*args, **kwargs)
            done = True
        return result

    return first_only


def logged(function, log, word="called"):
    @wraps(function)
    def wrapper(*args, **kwargs):
        log.append(f"{word} {function.__name__}")
        return function(*args, **kwargs)

    return wrapper
