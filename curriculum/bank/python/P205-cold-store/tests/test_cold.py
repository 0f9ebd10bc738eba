import cold
import pytest
from cold import check, load, reading


# What a call prints, whether it ends well or with an error.
def shown(capsys, call, *values):
    try:
        call(*values)
    except Exception:
        pass
    return capsys.readouterr().out.splitlines()


def test_check_gives_a_good_number_back():
    assert check(-18) == -18
    assert check(0) == 0


def test_check_takes_both_limits():
    assert check(-40) == -40
    assert check(10) == 10


def test_check_refuses_what_is_too_warm():
    with pytest.raises(ValueError):
        check(11)


def test_check_refuses_what_is_too_cold():
    with pytest.raises(ValueError):
        check(-41)


def test_the_refusal_names_the_number():
    with pytest.raises(ValueError) as caught:
        check(273)
    assert "273" in str(caught.value), "the message of the error of check(273)"


def test_reading_of_a_number_in_text():
    assert reading("7", 2) == 7
    assert reading("0", 2) == 0


def test_reading_takes_a_sign_and_blanks():
    assert reading("-5", 2) == -5
    assert reading("+3", 2) == 3
    assert reading(" 4 ", 2) == 4


def test_reading_of_a_text_that_is_no_number():
    assert reading("err", -18) == -18
    assert reading("", -18) == -18
    assert reading("3.5", -18) == -18


def test_reading_of_two_signs_or_a_strange_digit():
    assert reading("--5", -20) == -20
    assert reading("5²", -20) == -20


def test_reading_of_a_refused_number_is_still_refused():
    with pytest.raises(ValueError) as caught:
        reading("900", -18)
    assert "900" in str(caught.value), 'the message of the error of reading("900", -18)'


def test_reading_leaves_the_limits_to_check(monkeypatch):
    monkeypatch.setattr(cold, "HIGHEST", 1000)
    assert reading("900", -18) == 900, 'called reading("900", -18) with HIGHEST = 1000'


def test_reading_of_none_is_a_fault_of_the_program():
    with pytest.raises(TypeError):
        reading(None, -18)


def test_load_gives_back_the_places_that_are_left():
    assert load(20) == 40
    assert load(60) == 0


def test_load_switches_off_carries_and_switches_on(capsys):
    lines = shown(capsys, load, 15)
    assert lines == ["alarm off", "carried 15", "alarm on"], "called load(15)"


def test_load_switches_the_alarm_on_after_a_full_shelf(capsys):
    lines = shown(capsys, load, 61)
    assert lines == ["alarm off", "alarm on"], "called load(61)"


def test_load_switches_the_alarm_on_after_any_other_error(capsys):
    lines = shown(capsys, load, "many")
    assert lines == ["alarm off", "alarm on"], 'called load("many")'


def test_load_lets_the_caller_know_of_the_error():
    with pytest.raises(RuntimeError):
        load(61)
    with pytest.raises(TypeError):
        load("many")
