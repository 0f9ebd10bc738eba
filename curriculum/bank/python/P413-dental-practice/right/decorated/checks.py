from unittest import mock

import pytest
from practice import bill, greeting, remind, upload


def check_remind():
    phone = mock.MagicMock()
    assert remind(phone, [("A", "5"), ("B", ""), ("C", "6")], "noon") == 2
    expected = [mock.call.text("5", "A, see you on noon."), mock.call.text("6", "C, see you on noon.")]
    assert phone.mock_calls == expected


def check_bill():
    prices = mock.Mock(**{"price_of.side_effect": [5, 70, 5]})
    total = bill(prices, ["a", "b", "a"])
    asked = sorted(each.args[0] for each in prices.price_of.call_args_list)
    assert (total, asked) == (80, ["a", "a", "b"])


def check_upload():
    for answers, error, pauses in [
        (["now"], None, []),
        ([TimeoutError(), "then"], None, [1]),
        ([TimeoutError(), TimeoutError(), "at last"], None, [1, 2]),
        ([TimeoutError()] * 3 + ["too late"], TimeoutError, [1, 2]),
        ([KeyError(), "never"], KeyError, []),
    ]:
        server = mock.Mock()
        server.put.side_effect = answers
        pause = mock.Mock()
        if error:
            with pytest.raises(error):
                upload(server, "x", pause)
        else:
            assert upload(server, "x", pause) == answers[-1]
            server.put.assert_called_with("x")
        assert [each.args for each in pause.call_args_list] == [(number,) for number in pauses]


@mock.patch("practice.hour")
def check_greeting(hour):
    hour.side_effect = [11, 12, 17, 18]
    said = [greeting("Tom") for _ in range(4)]
    parts = ["morning", "day", "day", "evening"]
    assert said == [f"Good {part}, Tom" for part in parts]
