from functools import partial, update_wrapper, wraps


class counted:
    def __init__(self, function):
        update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


_MISSING = object()


def once(function):
    result = _MISSING

    @wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal result
        if result is _MISSING:
            result = function(*args, **kwargs)
        return result

    return wrapper


def _with_log(log, word, function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        log.append(f"{word} {function.__name__}")
        return function(*args, **kwargs)

    return wrapper


def logged(log, word="called"):
    return partial(_with_log, log, word)
