from stops import between, close_stop, longest_wait, terminus


def test_terminus_is_the_last_of_three_stops():
    assert terminus(["Mill", "Zoo", "Port"]) == "Port"


def test_terminus_of_a_line_with_a_single_stop():
    assert terminus(["Depot"]) == "Depot"


def test_terminus_of_a_long_line():
    assert terminus(["A", "B", "C", "D", "E", "F", "G"]) == "G"


def test_between_leaves_out_both_ends():
    assert between(["Mill", "Zoo", "Park", "Port"]) == ["Zoo", "Park"]


def test_between_of_two_stops_is_empty():
    assert between(["Mill", "Port"]) == []


def test_between_of_a_single_stop_is_empty():
    assert between(["Depot"]) == []


def test_between_leaves_the_line_unchanged():
    line = ["Mill", "Zoo", "Port"]
    between(line)
    assert line == ["Mill", "Zoo", "Port"], "called between(line), then looked at line"


def test_close_stop_marks_the_second_stop():
    assert close_stop(["Mill", "Zoo", "Port"], 2) == ["Mill", "closed", "Port"]


def test_close_stop_marks_the_first_stop():
    assert close_stop(["Mill", "Zoo"], 1) == ["closed", "Zoo"]


def test_close_stop_marks_the_last_stop():
    assert close_stop(["Mill", "Zoo", "Port"], 3) == ["Mill", "Zoo", "closed"]


def test_close_stop_ignores_a_number_past_the_end():
    assert close_stop(["Mill", "Zoo"], 3) == ["Mill", "Zoo"]


def test_close_stop_ignores_number_zero():
    assert close_stop(["Mill", "Zoo"], 0) == ["Mill", "Zoo"]


def test_longest_wait_in_the_middle():
    assert longest_wait([1, 4, 2]) == 4


def test_longest_wait_at_the_first_stop():
    assert longest_wait([9, 3, 3]) == 9


def test_longest_wait_at_the_last_stop():
    assert longest_wait([2, 0, 5]) == 5


def test_longest_wait_of_an_empty_list_is_zero():
    assert longest_wait([]) == 0
