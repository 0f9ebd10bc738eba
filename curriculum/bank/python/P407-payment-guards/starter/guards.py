import functools

AUDIT = []
RESULTS = {}


# ex-1: a wrapper takes any arguments, returns the result, and takes over the name.
# Lesson section: A wrapper nobody notices
# Test: test_positive_looks_at_arguments_by_name
# Start here: what does wrapper give back?
def positive(function):
    def wrapper(*amounts, **named):
        for amount in amounts:
            if amount <= 0:
                raise ValueError(f"{function.__name__}: {amount} is not positive")
        function(*amounts, **named)

    return wrapper


# ex-2: what is made in the decorator belongs to one function.
# Lesson section: Whose memory is it?
# Test: test_cached_functions_of_one_name_are_separate
# Start here: how many dictionaries are there for three functions?
def cached(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        if args not in RESULTS:
            RESULTS[args] = function(*args, **kwargs)
        return RESULTS[args]

    return wrapper


# ex-3: the wrapper handles the errors it was told about and lets all others go on.
# Lesson section: Which errors are yours?
# Test: test_retry_gives_the_last_error_to_the_caller
# Start here: what happens after the last round?
def retry(times, error):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    pass

        return wrapper

    return decorate


# ex-4: a function in a class is bound to the object when it is looked up.
# Lesson section: Functions become methods
# Test: test_audited_works_with_methods
# Start here: is what this decorator gives back a function?
class audited:
    def __init__(self, function):
        self.function = function
        functools.update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        AUDIT.append(self.function.__name__)
        return self.function(*args, **kwargs)
