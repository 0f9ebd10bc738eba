from unittest import mock

import gauge
import pump
import pytest
import watch


def check_alarm():
    sounds = []
    for cm in (0, 299, 300, 399, 400):
        siren = mock.Mock()
        watch.alarm(siren, cm)
        sounds.append(siren.mock_calls)
    short, long = [mock.call.sound(3)], [mock.call.sound(9)]
    assert sounds == [[], [], short, short, long]


def check_drain():
    wanted = {
        199: [mock.call.stop()],
        200: [mock.call.start(1)],
        299: [mock.call.start(1)],
        300: [mock.call.start(2)],
    }
    for cm, calls in wanted.items():
        real = mock.create_autospec(pump.Pump)()
        watch.drain(real, cm)
        assert real.mock_calls == calls, cm


def check_report():
    with pytest.MonkeyPatch.context() as patch:
        for cm in (0, 250):
            patch.setattr(gauge, "level", lambda cm=cm: cm)
            assert watch.report() == "River at " + str(cm) + " cm"


def check_crossings():
    assert watch.crossings([290, 310, 320, 305, 280], 300) == 1
