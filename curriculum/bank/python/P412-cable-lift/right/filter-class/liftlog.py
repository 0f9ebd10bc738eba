import logging

log = logging.getLogger("lift")


class NoPin(logging.Filter):
    def filter(self, record):
        return no_pin(record)


def set_up(stream):
    log.handlers.clear()
    log.propagate = False
    log.setLevel("INFO")
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    handler.addFilter(NoPin())
    log.addHandler(handler)


def details(wanted):
    if wanted:
        log.setLevel("DEBUG")
    else:
        log.setLevel("INFO")


def no_pin(record):
    return record.getMessage().find("PIN") == -1


def run_check(name, check):
    try:
        check()
        return True
    except Exception as error:
        log.error("check %s failed", name, exc_info=error)
        return False
