import io
import logging

import pytest
from liftlog import details, run_check, set_up


@pytest.fixture
def above():
    """What reaches the root logger."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    logging.getLogger().addHandler(handler)
    yield stream
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def written():
    """The stream of a log that was just set up, for a logger as it was at the start."""
    logger = logging.getLogger("lift")
    logger.handlers.clear()
    logger.filters.clear()
    logger.propagate = True
    logger.setLevel(logging.NOTSET)
    stream = io.StringIO()
    set_up(stream)
    return stream


def say(text, *values, name="lift", level=logging.INFO):
    logging.getLogger(name).log(level, text, *values)


def test_set_up_twice_writes_once(written):
    set_up(written)
    set_up(written)
    say("cabin %d left", 4)
    assert written.getvalue() == "INFO lift: cabin 4 left\n", "set_up was called three times"


def test_set_up_again_writes_into_the_new_stream(written):
    newer = io.StringIO()
    set_up(newer)
    say("started")
    assert (written.getvalue(), newer.getvalue()) == ("", "INFO lift: started\n"), (
        "the old stream and the new one"
    )


def test_set_up_hears_the_children(written):
    say("started", name="lift.motor")
    assert written.getvalue() == "INFO lift.motor: started\n"


def test_set_up_keeps_others_out(written, above):
    say("started")
    say("started", name="lift.motor")
    assert above.getvalue() == "", "what the root logger got from lift and lift.motor"


def test_set_up_leaves_other_loggers_alone(written, above):
    say("12 coffees", name="cafe", level=logging.WARNING)
    assert above.getvalue() == "12 coffees\n", "what the root logger got from the logger cafe"
    assert written.getvalue() == "", "what the lift log got from the logger cafe"


def test_set_up_writes_level_name_and_message(written):
    say("slow", level=logging.WARNING)
    say("trace", level=logging.DEBUG)
    assert written.getvalue() == "WARNING lift: slow\n", "a WARNING and a DEBUG were logged"


def test_details_on(written):
    details(True)
    say("rope at %d", 7, level=logging.DEBUG)
    assert written.getvalue() == "DEBUG lift: rope at 7\n", "called details(True), logged a DEBUG"


def test_details_off(written):
    details(True)
    details(False)
    say("rope at 7", level=logging.DEBUG)
    say("started")
    assert written.getvalue() == "INFO lift: started\n", "called details(True), details(False)"


def test_details_reach_the_children(written):
    details(True)
    say("warm", name="lift.motor", level=logging.DEBUG)
    assert written.getvalue() == "DEBUG lift.motor: warm\n", "called details(True)"


def test_no_pin_in_the_log(written):
    say("PIN of the machine room is 4711")
    assert written.getvalue() == ""


def test_no_pin_from_a_child(written):
    say("PIN of the machine room is 4711", name="lift.door")
    assert written.getvalue() == "", "logged with lift.door"


def test_no_pin_in_the_values(written):
    say("they typed %s", "PIN 4711", name="lift.door")
    assert written.getvalue() == "", "the values hold the PIN"


def test_no_pin_lets_others_pass(written):
    say("%s is open", "door 3")
    assert written.getvalue() == "INFO lift: door 3 is open\n"


def test_run_check_of_a_good_check(written):
    assert run_check("brake", lambda: 5) == True
    assert written.getvalue() == "", "a good check logs nothing"


def test_run_check_names_the_check(written):
    assert run_check("rope 2%", lambda: 1 // 0) == False
    first = written.getvalue().split("\n")[0]
    assert first == "ERROR lift: check rope 2% failed", "the first line of the log"


def test_run_check_shows_the_traceback(written):
    def look_at_the_brake():
        return {}["brake"]

    run_check("brake", look_at_the_brake)
    shown = written.getvalue()
    assert "in look_at_the_brake" in shown, "the log must show in which function it happened"
    assert "KeyError: 'brake'" in shown, "the log must show which error it was"


def test_run_check_takes_every_exception(written):
    class RopeError(Exception):
        pass

    def look_at_the_rope():
        raise RopeError("worn")

    assert run_check("rope", look_at_the_rope) == False, "the check raised an exception of its own"
    assert "RopeError: worn" in written.getvalue(), "the log must show which error it was"


def test_run_check_lets_the_program_stop():
    def stop():
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_check("brake", stop)
