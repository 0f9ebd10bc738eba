"""Checks of the flood watch. Most of them are green, whatever happens."""

from unittest.mock import Mock

import watch
from watch import alarm, crossings, drain, report


# ex-1: assert with which arguments a mock was called, and that nothing else was.
# Lesson section: Touched, or called rightly?
# Test: test_check_alarm_finds_a_wrong_length
# Start here: what is True after any call?
def check_alarm():
    siren = Mock()
    alarm(siren, 450)
    assert siren.sound.called


# ex-2: a mock with a spec has only what the real thing has.
# Lesson section: A mock that knows the real thing
# Test: test_check_drain_finds_a_method_that_no_pump_has
# Start here: which class should the stand-in know?
def check_drain():
    pump = Mock()
    drain(pump, 310)
    assert pump.mock_calls


# ex-3: a patch ends with its block; an assignment stays.
# Lesson section: Take it out again
# Test: test_check_report_puts_the_gauge_back
# Start here: what does the next test find in the module?
def check_report():
    watch.gauge.level = Mock(return_value=250)
    assert report() == "River at 250 cm"


# This check is right.
def check_crossings():
    assert crossings([290, 310, 320, 305, 280], 300) == 1
