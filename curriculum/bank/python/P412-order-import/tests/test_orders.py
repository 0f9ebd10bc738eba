import io
import logging

import orders
import pytest
from orders import import_orders, lines_of, log_to, read_order


@pytest.fixture
def records(caplog):
    """Everything that is logged in the test, from DEBUG on."""
    caplog.set_level(logging.DEBUG)
    kept = []
    caplog.handler.addFilter(lambda record: kept.append(record) or True)
    yield kept
    caplog.handler.filters.clear()


def levels_and_texts(records):
    return [(record.levelname, record.getMessage()) for record in records]


def fresh(name):
    """A logger that lets everything through and has no handlers."""
    logger = logging.getLogger(name)
    logger.handlers.clear()
    logger.setLevel(logging.DEBUG)
    return logger


def test_read_order_gives_number_and_amount():
    assert read_order("7012;250") == ("7012", 250)
    assert read_order("0007;0") == ("0007", 0)


def test_read_order_logs_the_number(records):
    read_order("7012;250")
    assert levels_and_texts(records) == [("DEBUG", "read order 7012")], "read_order('7012;250')"


def test_read_order_logs_as_its_module(records):
    read_order("7012;250")
    assert [record.name for record in records] == ["orders"], "the name of the logger"


def test_read_order_hands_the_value_over(records):
    read_order("7012;250")
    found = [(record.msg, record.args) for record in records]
    assert found == [("read order %s", ("7012",))], "read_order('7012;250'): text and values"


def test_read_order_lets_the_error_go_on():
    with pytest.raises(ValueError):
        read_order("7012;many")


def test_import_orders_gives_what_it_could_read():
    found = import_orders(["1;20", "", "2;many", "3;40", "4"])
    assert found == [("1", 20), ("3", 40)], "import_orders(['1;20', '', '2;many', '3;40', '4'])"


def test_import_orders_warns_of_empty_lines(records):
    import_orders(["", "1;20", ""])
    found = [pair for pair in levels_and_texts(records) if pair[0] == "WARNING"]
    assert found == [("WARNING", "empty line 1"), ("WARNING", "empty line 3")]


def test_import_orders_reports_bad_lines(records):
    import_orders(["1;20", "2;many", "3"])
    found = [pair for pair in levels_and_texts(records) if pair[0] == "ERROR"]
    assert found == [("ERROR", "bad line 2"), ("ERROR", "bad line 3")]


def test_import_orders_keeps_the_traceback(records):
    import_orders(["2;many"])
    kinds = [record.exc_info[0] for record in records if record.exc_info]
    assert kinds == [ValueError], "import_orders(['2;many']): errors whose traceback is in the log"


def test_import_orders_lets_other_errors_go_on(monkeypatch):
    def broken(line):
        raise KeyError(line)

    monkeypatch.setattr(orders, "read_order", broken)
    with pytest.raises(KeyError):
        import_orders(["1;20"])


def test_import_orders_ends_with_a_sum(records):
    import_orders(["1;20", "", "2;many", "3;40"])
    assert levels_and_texts(records)[-1:] == [("INFO", "2 orders, 1 bad")]


def test_import_orders_hands_values_over(records):
    import_orders(["", "2;many"])
    found = [record.getMessage() for record in records if not record.args]
    assert found == [], "messages that were put together before they were handed to the logger"


def test_log_to_writes_a_line():
    logger, stream = fresh("shop.desk"), io.StringIO()
    log_to(logger, stream, logging.INFO)
    logger.warning("empty line %d", 3)
    assert stream.getvalue() == "WARNING shop.desk: empty line 3\n"


def test_log_to_has_a_level_of_its_own():
    logger, few, many = fresh("shop"), io.StringIO(), io.StringIO()
    log_to(logger, few, logging.ERROR)
    log_to(logger, many, logging.DEBUG)
    logger.debug("a")
    logger.error("b")
    assert few.getvalue() == "ERROR shop: b\n", "a stream from ERROR on"
    assert many.getvalue() == "DEBUG shop: a\nERROR shop: b\n", "another from DEBUG on"


def test_log_to_leaves_the_logger_as_it_is():
    logger = fresh("shop")
    log_to(logger, io.StringIO(), logging.ERROR)
    assert (logger.level, logger.propagate) == (logging.DEBUG, True), "its level, and propagate"


def test_log_to_gives_the_handler_back():
    logger = fresh("shop")
    handler = log_to(logger, io.StringIO(), logging.ERROR)
    assert (logger.handlers == [handler]) == True, "called log_to(...): is it the logger's handler?"
    assert handler.level == logging.ERROR, "the level of the handler"


def test_lines_of_an_action():
    def action():
        logger.info("begin")
        logger.error("no %s", "paper")

    logger = fresh("print")
    assert lines_of(logger, action) == ["INFO print: begin", "ERROR print: no paper"]


def test_lines_of_from_info_on():
    logger = fresh("print")
    assert lines_of(logger, lambda: logger.debug("details")) == [], "the action logs a DEBUG"


def test_lines_of_a_quiet_action():
    assert lines_of(fresh("print"), lambda: 7) == []


def test_lines_of_takes_its_handler_off():
    logger = fresh("print")
    other = log_to(logger, io.StringIO(), logging.ERROR)
    lines_of(logger, lambda: logger.error("one"))
    assert (logger.handlers == [other]) == True, "called lines_of(...): are the handlers as before?"


def test_lines_of_takes_its_handler_off_after_an_error():
    def action():
        raise KeyError("paper")

    logger = fresh("print")
    with pytest.raises(KeyError):
        lines_of(logger, action)
    assert len(logger.handlers) == 0, "called lines_of(...), the action raised: handlers left"
