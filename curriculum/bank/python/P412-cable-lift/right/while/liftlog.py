"""Sets up the log of a mountain lift."""

import logging

log = logging.getLogger("lift")


def set_up(stream):
    while log.hasHandlers() and log.handlers:
        log.removeHandler(log.handlers[0])
    log.propagate = False
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.addFilter(no_pin)
    log.setLevel(logging.INFO)
    log.addHandler(handler)


def details(wanted):
    log.setLevel(logging.DEBUG if wanted else logging.INFO)


def no_pin(record):
    return "PIN" not in record.getMessage()


def run_check(name, check):
    try:
        check()
    except Exception:
        log.error("check %s failed", name, exc_info=True)
        return False
    return True
