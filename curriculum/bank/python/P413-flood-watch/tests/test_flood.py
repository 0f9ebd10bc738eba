import checks
import gauge
import pytest
import watch
from checks import check_alarm, check_drain, check_report
from pump import Pump
from watch import crossings

LEVEL = gauge.level


@pytest.fixture(autouse=True)
def gauge_as_before():
    """Whatever a check leaves behind, the next test begins with the real gauge."""
    gauge.level = LEVEL
    yield
    gauge.level = LEVEL


# Whether the check fails while `function` stands in the place of the one in watch.py.
def fails(monkeypatch, check, function):
    name = check.__name__.removeprefix("check_")
    with monkeypatch.context() as patch:
        for module in (watch, checks):
            patch.setattr(module, name, function, raising=False)
        try:
            check()
        except Exception:
            return True
    return False


# An alarm with other limits, lengths or numbers of calls.
def alarms(short=300, long=400, seconds=(3, 9), calls=1, calm=False):
    def alarm(siren, cm):
        if cm >= short or calm:
            for _ in range(calls):
                siren.sound(seconds[1] if cm >= long else seconds[0])

    return alarm


def test_check_alarm_is_quiet_with_right_functions(monkeypatch):
    for right in (watch.alarm, alarms()):
        assert fails(monkeypatch, check_alarm, right) == False, "check_alarm(), a right alarm"


def test_check_alarm_finds_a_wrong_length(monkeypatch):
    for seconds in ((3, 3), (9, 9), (9, 3), (2, 8)):
        wrong = alarms(seconds=seconds)
        assert fails(monkeypatch, check_alarm, wrong) == True, f"the lengths are {seconds}"


def test_check_alarm_finds_a_limit_that_is_too_high(monkeypatch):
    for limits in ((301, 400), (300, 401), (300, 399), (299, 400)):
        wrong = alarms(*limits)
        assert fails(monkeypatch, check_alarm, wrong) == True, f"the limits are {limits}"


def test_check_alarm_finds_a_siren_that_never_rests(monkeypatch):
    wrong = alarms(calm=True)
    assert fails(monkeypatch, check_alarm, wrong) == True, "it sounds at any level"


def test_check_alarm_finds_two_sounds_at_once(monkeypatch):
    wrong = alarms(calls=2)
    assert fails(monkeypatch, check_alarm, wrong) == True, "each alarm sounds twice"


# A drain with other limits or speeds.
def drains(slow=200, fast=300, speeds=(1, 2), stops=True):
    def drain(pump, cm):
        if cm >= slow:
            pump.start(speeds[1] if cm >= fast else speeds[0])
        elif stops:
            pump.stop()

    return drain


def test_check_drain_is_quiet_with_right_functions(monkeypatch):
    for right in (watch.drain, drains()):
        assert fails(monkeypatch, check_drain, right) == False, "check_drain(), a right drain"


def test_check_drain_finds_a_method_that_no_pump_has(monkeypatch):
    def wrong(pump, cm):
        pump.wake_up()
        drains()(pump, cm)

    assert fails(monkeypatch, check_drain, wrong) == True, "pump.wake_up() is called first"


def test_check_drain_finds_an_argument_too_many(monkeypatch):
    def wrong(pump, cm):
        try:
            pump.stop("now")
        except AssertionError:
            pass
        pump.reset_mock()
        drains()(pump, cm)

    assert fails(monkeypatch, check_drain, wrong) == True, "pump.stop('now') is called first"


def test_check_drain_finds_a_wrong_speed(monkeypatch):
    for more in ({"speeds": (1, 1)}, {"speeds": (2, 2)}, {"fast": 301}, {"fast": 299}, {"slow": 201}):
        assert fails(monkeypatch, check_drain, drains(**more)) == True, f"a drain with {more}"


def test_check_drain_finds_a_pump_that_never_stops(monkeypatch):
    for more in ({"stops": False}, {"slow": 0}, {"slow": 199}):
        assert fails(monkeypatch, check_drain, drains(**more)) == True, f"a drain with {more}"


def test_check_drain_builds_on_the_class(monkeypatch):
    seen = []

    def drain(pump, cm):
        seen.append(isinstance(pump, Pump))
        drains()(pump, cm)

    fails(monkeypatch, check_drain, drain)
    assert seen != [] and all(seen) == True, "the stand-in of check_drain() should have Pump as spec"


def test_check_report_is_quiet_with_right_functions(monkeypatch):
    def right():
        return "River at " + str(gauge.level()) + " cm"

    for function in (watch.report, right):
        assert fails(monkeypatch, check_report, function) == False, "check_report(), a right report"


def test_check_report_finds_a_fixed_level(monkeypatch):
    for cm in (7, 200, 250, 300):

        def wrong(cm=cm):
            return f"River at {cm} cm"

        assert fails(monkeypatch, check_report, wrong) == True, f"the report always says {cm} cm"


def test_check_report_finds_wrong_words(monkeypatch):
    def wrong():
        return f"river at {gauge.level()} cm"

    assert fails(monkeypatch, check_report, wrong) == True, "the report begins with a small letter"


def test_check_report_puts_the_gauge_back():
    check_report()
    assert (gauge.level is LEVEL) == True, "called check_report(): is it the real gauge again?"


def test_check_report_puts_the_gauge_back_after_a_failure(monkeypatch):
    fails(monkeypatch, check_report, lambda: "nothing")
    assert (gauge.level is LEVEL) == True, "check_report() failed: is it the real gauge again?"


def test_crossings_of_one_flood():
    assert crossings([290, 310, 320, 305, 280], 300) == 1


def test_crossings_of_two_floods():
    assert crossings([310, 200, 310, 310, 100, 500], 300) == 3
    assert crossings([5, 1, 5, 1], 2) == 2


def test_crossings_at_the_limit():
    assert crossings([299, 300, 300, 301], 300) == 1
    assert crossings([300, 299, 300], 300) == 2


def test_crossings_at_the_start():
    assert crossings([400, 410], 300) == 1


def test_crossings_of_nothing():
    assert crossings([], 300) == 0
    assert crossings([100, 299], 300) == 0


def test_check_crossings_turns_green(monkeypatch):
    assert fails(monkeypatch, checks.check_crossings, crossings) == False, "called check_crossings()"
