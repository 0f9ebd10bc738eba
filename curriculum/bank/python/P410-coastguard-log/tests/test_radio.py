import re

from radio import is_call_sign, iso_dates, metres, read_line


def uses_a_pattern(function):
    """Whether the function's lines use the module re, something of it, or a compiled pattern."""
    for name in function.__code__.co_names:
        value = function.__globals__.get(name)
        made_by_re = isinstance(value, re.Pattern) or getattr(value, "__module__", "") == "re"
        if name == "re" or made_by_re:
            return True
    return False


def test_call_sign_in_order_is_true():
    assert is_call_sign("GULL-204") is True
    assert is_call_sign("QX-007") is True


def test_call_sign_with_a_wrong_number_of_signs_is_false():
    assert is_call_sign("G-204") is False
    assert is_call_sign("HERON-204") is False
    assert is_call_sign("GULL-20") is False
    assert is_call_sign("GULL-2041") is False


def test_call_sign_with_other_signs_is_false():
    assert is_call_sign("Gull-204") is False
    assert is_call_sign("GULL 204") is False
    assert is_call_sign("G4LL-204") is False
    assert is_call_sign("") is False


def test_call_sign_is_not_part_of_a_longer_text():
    assert is_call_sign("GULL-204 over") is False
    assert is_call_sign("to GULL-204") is False
    assert is_call_sign("GULL-204\n") is False


def test_call_sign_uses_a_pattern():
    assert uses_a_pattern(is_call_sign) is True, (
        "called is_call_sign(...): it should ask a pattern of the module re"
    )


def test_line_is_taken_apart():
    assert read_line("06:40 [buoy 12] light is out") == (400, "buoy 12", "light is out"), (
        "called read_line('06:40 [buoy 12] light is out')"
    )
    assert read_line("23:05 [GULL-204] all well") == (1385, "GULL-204", "all well"), (
        "called read_line('23:05 [GULL-204] all well')"
    )


def test_line_with_brackets_in_the_message():
    expected = (70, "pier", "two lights [red, green] seen")
    assert read_line("01:10 [pier] two lights [red, green] seen") == expected, (
        "called read_line('01:10 [pier] two lights [red, green] seen')"
    )


def test_line_with_a_short_message():
    assert read_line("00:01 [P] ?") == (1, "P", "?"), "called read_line('00:01 [P] ?')"


def test_line_of_another_form_is_none():
    assert read_line("6:40 [buoy 12] light is out") is None
    assert read_line("06:40 buoy 12: light is out") is None
    assert read_line("06:40 [] light is out") is None
    assert read_line("06:40 [buoy 12] ") is None
    assert read_line("at 06:40 [buoy 12] light is out") is None


def test_line_uses_a_pattern():
    assert uses_a_pattern(read_line) is True, (
        "called read_line(...): it should take the line apart with the module re"
    )


def test_metres_of_several_lengths():
    assert metres("depth 12 m at the pier, 8 m outside") == [12.0, 8.0], (
        "called metres('depth 12 m at the pier, 8 m outside')"
    )


def test_metres_with_a_decimal_point():
    assert metres("waves of 1.5 m, later 0.75 m") == [1.5, 0.75], (
        "called metres('waves of 1.5 m, later 0.75 m')"
    )


def test_metres_are_floats():
    found = metres("depth 12 m")
    assert [type(length) for length in found] == [float], (
        "called metres('depth 12 m'): the types in the list"
    )


def test_metres_leaves_other_units_out():
    assert metres("12 miles in 8 min, wind 5 kn, depth 3 m.") == [3.0], (
        "called metres('12 miles in 8 min, wind 5 kn, depth 3 m.')"
    )


def test_metres_of_a_report_without_lengths_is_empty():
    assert metres("all m calm, 12 boats") == [], "called metres('all m calm, 12 boats')"
    assert metres("") == [], "called metres('')"


def test_metres_uses_a_pattern():
    assert uses_a_pattern(metres) is True, (
        "called metres(...): it should find the lengths with the module re"
    )


def test_iso_dates_turns_a_date_around():
    assert iso_dates("out of order since 31.12.2024") == "out of order since 2024-12-31", (
        "called iso_dates('out of order since 31.12.2024')"
    )


def test_iso_dates_turns_every_date_around():
    text = "from 01.02.2024 to 09.03.2025, noon"
    assert iso_dates(text) == "from 2024-02-01 to 2025-03-09, noon", (
        "called iso_dates('from 01.02.2024 to 09.03.2025, noon')"
    )


def test_iso_dates_needs_dots_and_the_right_number_of_digits():
    for text in ("31-12-2024", "31:12:2024", "1.2.2024", "31.12.24"):
        assert iso_dates(text) == text, f"called iso_dates({text!r})"


def test_iso_dates_leaves_longer_numbers_alone():
    text = "part 131.12.2024, part 31.12.20245, part A31.12.2024"
    assert iso_dates(text) == text, (
        "called iso_dates('part 131.12.2024, part 31.12.20245, part A31.12.2024')"
    )
    mixed = "part 131.12.2024 of 31.12.2024"
    assert iso_dates(mixed) == "part 131.12.2024 of 2024-12-31", (
        "called iso_dates('part 131.12.2024 of 31.12.2024')"
    )


def test_iso_dates_uses_a_pattern():
    assert uses_a_pattern(iso_dates) is True, (
        "called iso_dates(...): it should replace the dates with the module re"
    )
