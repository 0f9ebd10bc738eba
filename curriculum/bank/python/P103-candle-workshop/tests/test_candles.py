from candles import box_label, full_boxes, left_over, price_each


def test_full_boxes_of_two_dozen():
    assert full_boxes(24) == 2


def test_full_boxes_leave_out_a_box_that_lacks_one():
    assert full_boxes(35) == 2


def test_full_boxes_of_no_candles():
    assert full_boxes(0) == 0


def test_full_boxes_count_whole_numbers():
    assert repr(full_boxes(30)) == "2", "called full_boxes(30)"


def test_left_over_is_what_no_box_takes():
    assert left_over(40) == 4


def test_left_over_is_zero_when_all_boxes_are_full():
    assert left_over(36) == 0


def test_left_over_is_everything_below_one_box():
    assert left_over(11) == 11


def test_price_each_keeps_the_fraction():
    assert price_each("7.50", 4) == 1.875


def test_price_each_reads_a_text_without_a_dot():
    assert price_each("9", 2) == 4.5


def test_price_each_of_a_single_candle():
    assert price_each("3.25", 1) == 3.25


def test_box_label_names_the_number():
    assert box_label(4) == "Box 4"


def test_box_label_of_a_number_with_many_digits():
    assert box_label(1207) == "Box 1207"


def test_box_label_of_zero():
    assert box_label(0) == "Box 0"
