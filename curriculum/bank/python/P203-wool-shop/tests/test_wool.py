import wool
from wool import free_space, stock_after, third_ticket


def test_free_space_beside_some_balls():
    assert free_space(15) == 25


def test_free_space_of_a_full_shelf_is_zero():
    assert free_space(40) == 0
    assert free_space(39) == 1


def test_free_space_is_never_negative():
    assert free_space(41) == 0
    assert free_space(90) == 0


def test_free_space_of_an_empty_shelf():
    assert free_space(0) == 40


def test_stock_after_a_day():
    assert stock_after(30) == 220


def test_stock_after_a_day_without_a_sale():
    assert stock_after(0) == 250


def test_stock_after_is_the_same_when_asked_twice():
    stock_after(10)
    assert stock_after(10) == 240, "called stock_after(10) for the second time"


def test_opening_stock_stays_as_it_was():
    stock_after(70)
    assert wool.opening_stock == 250, "called stock_after(70), then looked at opening_stock"


def test_third_ticket_after_a_small_number():
    assert third_ticket(4) == 7


def test_third_ticket_begins_again_after_the_last():
    assert third_ticket(97) == 1
    assert third_ticket(98) == 2


def test_third_ticket_may_be_the_last_number():
    assert third_ticket(96) == 99


def test_third_ticket_after_the_last_number():
    assert third_ticket(99) == 3
