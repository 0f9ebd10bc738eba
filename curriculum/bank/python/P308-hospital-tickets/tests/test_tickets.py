import ast
import inspect

from tickets import by_number, by_person, due_first, history

LATE, SOON, NEVER = ("Bo", "2026-05-02", 30), ("Ida", "2026-05-03", 4), ("Eli", "2026-05-03", None)
OPEN = ("Ana", "2026-05-01", None)


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def loops(function):
    """How many loops there are in the lines of this function, also in comprehensions."""
    kinds = (ast.For, ast.While, ast.comprehension)
    return sum(isinstance(node, kinds) for node in nodes_of(function))


def names(tickets):
    return [ticket[0] for ticket in tickets]


def test_by_number_counts_ten_after_nine():
    assert by_number(["10", "9", "101", "2"]) == ["2", "9", "10", "101"], (
        "called by_number(['10', '9', '101', '2'])"
    )


def test_by_number_keeps_the_zeros_in_front():
    assert by_number(["12", "007", "3"]) == ["3", "007", "12"], (
        "called by_number(['12', '007', '3'])"
    )


def test_by_number_of_nothing_is_empty():
    assert by_number([]) == [], "called by_number([])"


def test_by_number_leaves_the_numbers_as_they_were():
    numbers = ["10", "9"]
    by_number(numbers)
    assert numbers == ["10", "9"], "called by_number(numbers): numbers afterwards"


def test_by_person_counts_capitals_and_small_letters_the_same():
    assert by_person(["ida", "Bo", "eli", "Ana"]) == ["Ana", "Bo", "eli", "ida"], (
        "called by_person(['ida', 'Bo', 'eli', 'Ana'])"
    )


def test_by_person_keeps_the_order_of_equal_names():
    assert by_person(["ida", "Ida", "bo"]) == ["bo", "ida", "Ida"], (
        "called by_person(['ida', 'Ida', 'bo'])"
    )
    assert by_person(["Ida", "ida", "bo"]) == ["bo", "Ida", "ida"], (
        "called by_person(['Ida', 'ida', 'bo'])"
    )


def test_by_person_orders_the_list_itself():
    people = ["ida", "Bo"]
    by_person(people)
    assert people == ["Bo", "ida"], "called by_person(people): people afterwards"


def test_by_person_has_one_key():
    keys = [node for node in nodes_of(by_person) if getattr(node, "arg", "") == "key"]
    assert len(keys) == 1, "called by_person(...): how many times key= is in its lines"
    assert loops(by_person) == 0, "called by_person(...): how many loops are in its lines"


def test_due_first_begins_with_the_fewest_hours():
    assert due_first([LATE, SOON]) == [SOON, LATE], f"called due_first([{LATE}, {SOON}])"


def test_due_first_puts_none_at_the_end():
    assert names(due_first([NEVER, LATE, OPEN, SOON])) == ["Ida", "Bo", "Eli", "Ana"], (
        f"called due_first([{NEVER}, {LATE}, {OPEN}, {SOON}]): the names"
    )


def test_due_first_with_very_many_hours():
    far = ("Cem", "2026-05-04", 10**12)
    assert names(due_first([NEVER, far, SOON])) == ["Ida", "Cem", "Eli"], (
        f"called due_first([{NEVER}, {far}, {SOON}]): the names"
    )


def test_due_first_keeps_the_order_of_equal_hours():
    first, second = ("Zoe", "2026-05-09", 4), ("Ana", "2026-05-01", 4)
    assert names(due_first([first, second, SOON])) == ["Zoe", "Ana", "Ida"], (
        f"called due_first([{first}, {second}, {SOON}]): the names"
    )


def test_due_first_is_one_call_of_sorted():
    calls = [node for node in nodes_of(due_first) if getattr(node, "id", "") == "sorted"]
    assert len(calls) == 1, "called due_first(...): how often sorted is in its lines"
    assert loops(due_first) == 0, "called due_first(...): how many loops are in its lines"


def test_history_has_the_newest_day_first():
    assert names(history([OPEN, SOON, LATE])) == ["Ida", "Bo", "Ana"], (
        f"called history([{OPEN}, {SOON}, {LATE}]): the names"
    )


def test_history_goes_from_a_to_z_within_a_day():
    assert names(history([LATE, SOON, NEVER])) == ["Eli", "Ida", "Bo"], (
        f"called history([{LATE}, {SOON}, {NEVER}]): the names"
    )


def test_history_keeps_the_order_of_equal_tickets():
    first, second = ("Ida", "2026-05-03", 9), ("Ida", "2026-05-03", 1)
    assert history([LATE, first, second]) == [first, second, LATE], (
        f"called history([{LATE}, {first}, {second}])"
    )
    assert history([second, first, LATE]) == [second, first, LATE], (
        f"called history([{second}, {first}, {LATE}])"
    )


def test_history_leaves_the_tickets_as_they_were():
    tickets = [LATE, SOON]
    history(tickets)
    assert tickets == [LATE, SOON], "called history(tickets): tickets afterwards"


def test_history_has_no_loop():
    assert loops(history) == 0, "called history(...): how many loops are in its lines"
