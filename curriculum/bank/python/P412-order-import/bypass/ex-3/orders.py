"""Reads the orders of a mail-order firm at night."""

import io
import logging

log = logging.getLogger(__name__)


def read_order(line):
    number, amount = line.split(";")
    log.debug("read order %s", number)
    return number, int(amount)


def import_orders(lines):
    orders = []
    bad = 0
    for count, line in enumerate(lines, start=1):
        if line == "":
            log.warning("empty line %d", count)
            continue
        try:
            orders.append(read_order(line))
        except ValueError:
            bad += 1
            log.exception("bad line %d", count)
    log.info("%d orders, %d bad", len(orders), bad)
    return orders


def log_to(logger, stream, level):
    handler = logging.StreamHandler(stream)
    logger.setLevel(level)
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    return handler


def lines_of(logger, action):
    stream = io.StringIO()
    handler = log_to(logger, stream, logging.INFO)
    try:
        action()
    finally:
        logger.removeHandler(handler)
    return stream.getvalue().splitlines()
