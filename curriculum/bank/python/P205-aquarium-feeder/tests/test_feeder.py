import pytest

from feeder import check_grams, feed, grams_of


def test_check_grams_gives_a_good_number_back():
    assert check_grams(120) == 120


def test_check_grams_takes_both_limits():
    assert check_grams(0) == 0
    assert check_grams(500) == 500


def test_check_grams_refuses_less_than_nothing():
    with pytest.raises(ValueError):
        check_grams(-1)


def test_check_grams_refuses_more_than_the_most():
    with pytest.raises(ValueError):
        check_grams(501)


def test_grams_of_a_number_in_text():
    assert grams_of("35") == 35
    assert grams_of("500") == 500


def test_grams_of_words_is_zero():
    assert grams_of("a lot") == 0
    assert grams_of("2.5") == 0


def test_grams_of_an_empty_text_is_zero():
    assert grams_of("") == 0


def test_grams_of_too_much_is_still_refused():
    with pytest.raises(ValueError):
        grams_of("900")
    with pytest.raises(ValueError):
        grams_of("-5")


def test_grams_of_none_is_a_fault_of_the_program():
    with pytest.raises(TypeError):
        grams_of(None)


def test_feed_gives_back_what_was_dropped():
    assert feed(4, 20) == 20
    assert feed(4, 50) == 50


def test_feed_opens_drops_and_closes_in_this_order(capsys):
    feed(7, 15)
    assert capsys.readouterr().out == "hatch open\nfood for tank 7\nhatch closed\n"


def test_feed_closes_the_hatch_when_the_funnel_is_blocked(capsys):
    try:
        feed(2, 80)
    except RuntimeError:
        pass
    assert capsys.readouterr().out == "hatch open\nhatch closed\n"


def test_feed_lets_the_caller_know_of_the_blocked_funnel():
    with pytest.raises(RuntimeError):
        feed(2, 51)
