import shed
from shed import sledges_for
from till import deposit, family_bill


def test_sledges_for_an_even_group():
    assert sledges_for(4) == 2
    assert sledges_for(10) == 5


def test_sledges_for_an_odd_group():
    assert sledges_for(5) == 3


def test_sledges_for_a_single_child():
    assert sledges_for(1) == 1


def test_sledges_for_nobody():
    assert sledges_for(0) == 0


def test_deposit_of_an_even_group():
    assert deposit(6) == 45


def test_deposit_of_an_odd_group():
    assert deposit(3) == 30


def test_deposit_of_nobody_is_zero():
    assert deposit(0) == 0


def test_deposit_asks_the_shed_for_the_sledges(monkeypatch):
    monkeypatch.setattr(shed, "SEATS", 4)
    assert deposit(7) == 30, "called deposit(7) with four seats on a sledge"


def test_family_bill_adds_sledges_and_soup():
    assert family_bill(3, 1, 2) == 18


def test_family_bill_without_soup():
    assert family_bill(5, 1, 0) == 20


def test_family_bill_of_soup_alone():
    assert family_bill(2, 0, 4) == 12


def test_family_bill_of_several_sledges():
    assert family_bill(2, 3, 1) == 27
