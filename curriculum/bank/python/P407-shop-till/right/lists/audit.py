import functools


def counted(function):
    @functools.wraps(function)
    def counting(*positions, **names):
        result = function(*positions, **names)
        counting.calls = counting.calls + 1
        return result

    setattr(counting, "calls", 0)
    return counting


def once(function):
    kept = []

    @functools.wraps(function)
    def first_only(*positions, **names):
        if len(kept) == 0:
            kept.append(function(*positions, **names))
        return kept[0]

    return first_only


def logged(log, word="called"):
    def decorator(function):
        text = word + " " + function.__name__

        def wrapper(*positions, **names):
            log.append(text)
            return function(*positions, **names)

        return functools.update_wrapper(wrapper, function)

    return decorator
