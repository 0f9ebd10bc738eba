from counts import by_program, per_level
from entries import parse

SLOW = (10, "WARN", "web", "slow")
UP = (3, "INFO", "web", "up")
REFUSED = (27, "ERROR", "pay", "refused")
AGAIN = (31, "WARN", "web", "slow again")
ODD = (40, "LOUD", "bell", "ding")


def test_per_level_counts_each_level():
    assert per_level([UP, SLOW, REFUSED, AGAIN]) == {"INFO": 1, "WARN": 2, "ERROR": 1}, (
        f"called per_level([{UP}, {SLOW}, {REFUSED}, {AGAIN}])"
    )
    assert per_level([ODD, ODD]) == {"LOUD": 2}, f"called per_level([{ODD}, {ODD}])"


def test_per_level_of_nothing_is_empty():
    counts = per_level([])
    assert counts == {}, "called per_level([])"
    assert per_level([UP]) == {"INFO": 1}, f"called per_level([{UP}])"


def test_per_level_walks_through_once():
    assert per_level(iter([SLOW, REFUSED, AGAIN])) == {"WARN": 2, "ERROR": 1}, (
        f"called per_level(iter([{SLOW}, {REFUSED}, {AGAIN}]))"
    )


def test_per_level_keeps_the_order_of_first_sight():
    keys = list(per_level([SLOW, REFUSED, UP, AGAIN]))
    assert keys == ["WARN", "ERROR", "INFO"], (
        f"called per_level([{SLOW}, {REFUSED}, {UP}, {AGAIN}]): the keys"
    )


def test_by_program_groups_the_entries():
    assert by_program([UP, REFUSED, SLOW]) == {"web": [UP, SLOW], "pay": [REFUSED]}, (
        f"called by_program([{UP}, {REFUSED}, {SLOW}])"
    )


def test_by_program_keeps_the_order_within_a_group():
    groups = by_program([AGAIN, ODD, UP, AGAIN])
    assert groups == {"web": [AGAIN, UP, AGAIN], "bell": [ODD]}, (
        f"called by_program([{AGAIN}, {ODD}, {UP}, {AGAIN}])"
    )
    assert list(groups) == ["web", "bell"], (
        f"called by_program([{AGAIN}, {ODD}, {UP}, {AGAIN}]): the keys"
    )


def test_by_program_of_nothing_is_empty():
    assert by_program([]) == {}, "called by_program([])"
    assert by_program([ODD]) == {"bell": [ODD]}, f"called by_program([{ODD}])"


def test_by_program_walks_through_once():
    assert by_program(iter([UP, REFUSED, SLOW])) == {"web": [UP, SLOW], "pay": [REFUSED]}, (
        f"called by_program(iter([{UP}, {REFUSED}, {SLOW}]))"
    )


def test_by_program_takes_the_entries_of_the_parser():
    lines = ["00:00:03 INFO web: up", "00:00:27 ERROR pay: refused", "00:00:10 WARN web: slow"]
    assert by_program([parse(line) for line in lines]) == {"web": [UP, SLOW], "pay": [REFUSED]}, (
        f"called by_program with what parse makes of {lines}"
    )
