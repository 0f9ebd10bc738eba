"""Checks of the flood watch."""

from unittest.mock import Mock, create_autospec, patch

from pump import Pump
from watch import alarm, crossings, drain, report


def check_alarm():
    for cm, seconds in [(300, 3), (399, 3), (400, 9), (500, 9)]:
        siren = Mock()
        alarm(siren, cm)
        siren.sound.assert_called_once_with(seconds)
    calm = Mock()
    alarm(calm, 299)
    calm.sound.assert_not_called()


def check_drain():
    for cm, speed in [(200, 1), (299, 1), (300, 2)]:
        pump = create_autospec(Pump, instance=True)
        drain(pump, cm)
        pump.start.assert_called_once_with(speed)
        pump.stop.assert_not_called()
    pump = create_autospec(Pump, instance=True)
    drain(pump, 199)
    pump.stop.assert_called_once_with()
    pump.start.assert_not_called()


def check_report():
    for cm in (250, 7):
        with patch("gauge.level", return_value=cm):
            assert report() == f"River at {cm} cm"


def check_crossings():
    assert crossings([290, 310, 320, 305, 280], 300) == 1
