from seeds import initials, plant_of, row_sign, tidy


def test_tidy_takes_the_spaces_at_both_ends():
    assert tidy("  leek ") == "leek"


def test_tidy_makes_all_letters_small():
    assert tidy("Red ONION") == "red onion"


def test_tidy_keeps_the_space_between_words():
    assert tidy(" sweet pea") == "sweet pea"


def test_tidy_of_blanks_only_is_empty():
    assert tidy("   ") == ""


def test_plant_stands_before_the_colon():
    assert plant_of("bean:Porto") == "bean"


def test_plant_of_a_label_without_a_colon_is_all_of_it():
    assert plant_of("fennel") == "fennel"


def test_plant_stops_at_the_first_colon():
    assert plant_of("kale:Oslo:shelf 4") == "kale"


def test_plant_may_be_empty():
    assert plant_of(":Lyon") == ""
    assert plant_of("") == ""


def test_initials_of_two_words():
    assert initials("runner bean") == "RB"


def test_initials_of_a_single_word():
    assert initials("Chard") == "C"


def test_initials_with_wide_gaps_between_words():
    assert initials("  black   salsify root") == "BSR"


def test_initials_of_an_empty_text_are_empty():
    assert initials("") == ""


def test_row_sign_puts_a_comma_between_plants():
    assert row_sign(["dill", "mint", "sage"]) == "dill, mint, sage"


def test_row_sign_of_a_single_plant_has_no_comma():
    assert row_sign(["dill"]) == "dill"


def test_row_sign_of_an_empty_list_is_empty():
    assert row_sign([]) == ""
