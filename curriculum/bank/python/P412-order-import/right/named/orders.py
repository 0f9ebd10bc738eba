import io
import logging
from logging import Formatter, StreamHandler

LOGGER = logging.getLogger("orders")


def read_order(line):
    parts = line.split(";")
    LOGGER.log(logging.DEBUG, "read order %s", parts[0])
    return (parts[0], int(parts[1])) if len(parts) == 2 else int("")


def import_orders(lines):
    orders, bad, count = [], 0, 0
    for line in lines:
        count += 1
        if not line:
            LOGGER.warning("empty line %s", count)
        else:
            try:
                order = read_order(line)
            except ValueError as error:
                LOGGER.error("bad line %s", count, exc_info=error)
                bad += 1
            else:
                orders.append(order)
    LOGGER.info("%s orders, %s bad", len(orders), bad)
    return orders


def log_to(logger, stream, level):
    handler = StreamHandler(stream)
    handler.level = level
    handler.formatter = Formatter("{levelname} {name}: {message}", style="{")
    logger.addHandler(handler)
    return handler


def lines_of(logger, action):
    page = io.StringIO()
    handler = log_to(logger, page, logging.INFO)
    try:
        action()
        return page.getvalue().split("\n")[:-1]
    finally:
        logger.removeHandler(handler)
