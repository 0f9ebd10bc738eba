from functools import wraps


def counted(function):
    @wraps(function)
    def counting(*args):
        counting.calls += 1
        return function(*args)

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


def logged(log, word="called"):
    def decorate(function):
        @wraps(function)
        def writing(*args, **kwargs):
            log.append(f"{word} {function.__name__}")
            return function(*args, **kwargs)

        return writing

    return decorate
