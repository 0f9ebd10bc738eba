from rink import ice_note, pair_price, skate_price


def test_skate_price_of_a_grown_up():
    assert skate_price(40) == 5


def test_skate_price_of_a_small_child_is_zero():
    assert skate_price(0) == 0
    assert skate_price(4) == 0


def test_skate_price_changes_at_six():
    assert skate_price(5) == 0
    assert skate_price(6) == 3


def test_skate_price_changes_at_eighteen():
    assert skate_price(17) == 3
    assert skate_price(18) == 5


def test_pair_price_adds_both_prices():
    assert pair_price(9, 12) == 6


def test_pair_price_with_a_small_child():
    assert pair_price(2, 35) == 5
    assert pair_price(35, 2) == 5


def test_pair_price_is_lower_from_eight_coins_on():
    assert pair_price(10, 30) == 7
    assert pair_price(30, 31) == 9


def test_pair_of_small_children_pays_zero():
    assert pair_price(1, 5) == 0


def test_ice_note_on_a_normal_day():
    assert ice_note(-4) == "good ice"


def test_ice_note_closes_above_five_degrees():
    assert ice_note(6) == "closed"
    assert ice_note(5) == "good ice"


def test_ice_note_warns_below_minus_fifteen():
    assert ice_note(-16) == "too cold"
    assert ice_note(-15) == "good ice"


def test_ice_note_of_zero_degrees():
    assert ice_note(0) == "good ice"
