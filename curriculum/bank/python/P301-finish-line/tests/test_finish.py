from finish import call_last, drop_out, podium, sign_on


def test_sign_on_puts_the_name_at_the_end():
    assert sign_on(["Ada", "Jo"], "Kit") == ["Ada", "Jo", "Kit"]


def test_sign_on_to_an_empty_list():
    assert sign_on([], "Ada") == ["Ada"]


def test_sign_on_changes_the_list_that_came_in():
    names = ["Ada"]
    sign_on(names, "Bo")
    assert names == ["Ada", "Bo"], "called sign_on(names, 'Bo')"


def test_podium_has_the_three_smallest_times():
    assert podium([41, 38, 52, 36, 47]) == [36, 38, 41]


def test_podium_of_only_two_runners():
    assert podium([55, 50]) == [50, 55]


def test_podium_keeps_equal_times():
    assert podium([40, 39, 40, 40]) == [39, 40, 40]


def test_podium_of_an_empty_list_is_empty():
    assert podium([]) == []


def test_podium_leaves_the_times_unchanged():
    times = [41, 38, 52, 36]
    podium(times)
    assert times == [41, 38, 52, 36], "called podium(times)"


def test_drop_out_removes_the_name():
    names = ["Ada", "Jo", "Kit"]
    drop_out(names, "Jo")
    assert names == ["Ada", "Kit"], "called drop_out(names, 'Jo')"


def test_drop_out_of_an_unknown_name_does_nothing():
    assert drop_out(["Ada", "Jo"], "Zed") == ["Ada", "Jo"]


def test_drop_out_removes_only_the_first_of_two():
    assert drop_out(["Jo", "Ada", "Jo"], "Jo") == ["Ada", "Jo"]


def test_drop_out_of_an_empty_list_does_nothing():
    assert drop_out([], "Ada") == []


def test_call_last_hands_back_the_last_name():
    assert call_last(["Ada", "Jo", "Kit"]) == "Kit"


def test_call_last_takes_the_name_out():
    names = ["Ada", "Jo", "Kit"]
    call_last(names)
    assert names == ["Ada", "Jo"], "called call_last(names)"


def test_call_last_of_a_single_name():
    assert call_last(["Ada"]) == "Ada"


def test_call_last_of_an_empty_list_is_nobody():
    assert call_last([]) == "nobody"
