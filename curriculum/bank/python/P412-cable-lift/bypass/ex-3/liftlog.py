"""Sets up the log of a mountain lift."""

import logging

log = logging.getLogger("lift")


def set_up(stream):
    for old in log.handlers[:]:
        log.removeHandler(old)
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.addFilter(no_pin)
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    log.propagate = False


def details(wanted):
    log.setLevel(logging.DEBUG if wanted else logging.INFO)


def no_pin(record):
    return "PIN" not in record.msg


def run_check(name, check):
    try:
        check()
    except Exception:
        log.exception("check %s failed", name)
        return False
    return True
