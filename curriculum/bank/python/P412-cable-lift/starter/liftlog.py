"""Sets up the log of a mountain lift."""

import logging

log = logging.getLogger("lift")


# ex-1: handlers stay until they are removed, and records climb to the loggers above.
# Lesson section: Once, and only here
# Test: test_set_up_twice_writes_once
# Start here: what does a second call leave behind?
def set_up(stream):
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.INFO)
    log.setLevel(logging.INFO)
    log.addFilter(no_pin)
    log.addHandler(handler)


# ex-2: a record must pass the level of the logger and the level of the handler.
# Lesson section: Two gates
# Test: test_details_on
# Start here: which gate is still closed?
def details(wanted):
    if wanted:
        log.setLevel(logging.DEBUG)


# ex-3: a filter on a logger sees only what this logger logs.
# Lesson section: Where a filter must stand
# Test: test_no_pin_from_a_child
# Start here: which way does a record of lift.door take?
def no_pin(record):
    return "PIN" not in record.msg


# ex-4: inside except, exception logs the error with its traceback.
# Lesson section: Not only that, but where
# Test: test_run_check_shows_the_traceback
# Start here: what does str(error) tell you?
def run_check(name, check):
    try:
        check()
    except:
        log.error("check " + name + " failed")
        return False
    return True
