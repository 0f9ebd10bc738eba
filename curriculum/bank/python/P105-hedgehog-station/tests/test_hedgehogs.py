from hedgehogs import box_for, meals, welcome


def test_box_for_a_tiny_animal():
    assert box_for(60) == "incubator"


def test_box_changes_at_two_hundred_grams():
    assert box_for(199) == "incubator"
    assert box_for(200) == "nest"


def test_box_for_an_animal_in_between():
    assert box_for(350) == "nest"


def test_box_changes_at_five_hundred_grams():
    assert box_for(499) == "nest"
    assert box_for(500) == "garden"


def test_welcome_by_day_means_ill():
    assert welcome(True, True) == "ill"


def test_welcome_by_day_means_ill_asleep_too():
    assert welcome(True, False) == "ill"


def test_welcome_of_an_awake_animal_at_night():
    assert welcome(False, True) == "fine"


def test_welcome_of_a_sleeping_animal_at_night():
    assert welcome(False, False) == "cold"


def test_meals_of_a_heavy_animal_in_autumn():
    assert meals(720, 10) == 2


def test_meals_of_a_light_animal():
    assert meals(180, 9) == 4


def test_meals_rise_in_november_and_december():
    assert meals(640, 11) == 3
    assert meals(640, 12) == 3


def test_meals_of_a_light_animal_in_november():
    assert meals(250, 11) == 5


def test_meals_change_below_three_hundred_grams():
    assert meals(299, 10) == 4
    assert meals(300, 10) == 2
