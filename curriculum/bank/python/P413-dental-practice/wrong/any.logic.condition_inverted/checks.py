"""Checks of what a dental practice does. Nobody is really called."""

from unittest.mock import Mock, call, patch

import pytest
from practice import bill, greeting, remind, upload


def check_remind():
    phone = Mock()
    count = remind(phone, [("Ada", "07-1"), ("Ben", ""), ("Cem", "07-3")], "Friday")
    assert phone.text.call_args_list == [
        call("07-1", "Ada, see you on Friday."),
        call("07-3", "Cem, see you on Friday."),
    ]
    assert count == 2


def check_bill():
    prices = Mock()
    prices.price_of.side_effect = {"A1": 40, "B2": 7}.get
    assert bill(prices, ["A1", "B2", "B2"]) == 54


def check_upload():
    server, pause = Mock(), Mock()
    server.put.side_effect = [TimeoutError, TimeoutError, "link"]
    assert upload(server, "tooth", pause) == "link"
    assert server.put.call_args_list == [call("tooth")] * 3
    assert pause.call_args_list == [call(1), call(2)]

    server.put.side_effect = [TimeoutError, TimeoutError, TimeoutError, "link"]
    with pytest.raises(TimeoutError):
        upload(server, "tooth", pause)

    server.put.side_effect = [PermissionError, "link"]
    with pytest.raises(PermissionError):
        upload(server, "tooth", pause)


def check_greeting():
    wanted = {11: "Good morning, Ada", 12: "Good day, Ada", 17: "Good evening, Ada"}
    for now, words in {**wanted, 18: "Good evening, Ada"}.items():
        with patch("practice.hour", return_value=now):
            assert greeting("Ada") == words
