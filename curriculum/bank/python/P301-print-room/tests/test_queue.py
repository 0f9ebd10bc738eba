from queue_of import add, cancel, next_order, shortest


def test_add_puts_an_order_at_the_end():
    assert add(["maps", "songs"], "tests", False) == ["maps", "songs", "tests"]


def test_add_puts_an_urgent_order_to_the_front():
    assert add(["maps", "songs"], "tests", True) == ["tests", "maps", "songs"]


def test_add_to_an_empty_list():
    assert add([], "maps", False) == ["maps"]
    assert add([], "maps", True) == ["maps"]


def test_add_changes_the_list_that_came_in():
    orders = ["maps"]
    handed_back = add(orders, "songs", False)
    assert orders == ["maps", "songs"], 'called add(orders, "songs", False)'
    assert handed_back is orders, 'add(orders, "songs", False) should hand back the same list'
    assert add(orders, "tests", True) is orders, 'add(orders, "tests", True): the same list'


def test_shortest_of_several():
    assert shortest([40, 3, 12, 7], 2) == [3, 7]
    assert shortest([5, 9, 5], 2) == [5, 5]


def test_shortest_of_a_short_list():
    assert shortest([8, 2], 5) == [2, 8]
    assert shortest([], 3) == []


def test_shortest_leaves_the_list_in_its_order():
    pages = [40, 3, 12]
    shortest(pages, 1)
    assert pages == [40, 3, 12], "called shortest(pages, 1)"


def test_shortest_hands_back_a_list_of_its_own():
    pages = [3, 7, 12]
    best = shortest(pages, 3)
    best.append(99)
    assert pages == [3, 7, 12], "called shortest(pages, 3) and changed what came back"


def test_cancel_takes_an_order_out():
    assert cancel(["maps", "songs", "tests"], "songs") == ["maps", "tests"]


def test_cancel_of_an_unknown_name_does_nothing():
    assert cancel(["maps"], "songs") == ["maps"]
    assert cancel([], "songs") == []


def test_cancel_takes_every_order_of_the_name_out():
    assert cancel(["maps", "maps", "songs", "maps"], "maps") == ["songs"]


def test_cancel_changes_the_list_that_came_in():
    orders = ["maps", "songs"]
    handed_back = cancel(orders, "maps")
    assert orders == ["songs"], 'called cancel(orders, "maps")'
    assert handed_back is orders, 'cancel(orders, "maps") should hand back the same list'


def test_next_order_is_the_first_one():
    assert next_order(["maps", "songs", "tests"]) == "maps"
    assert next_order(["songs"]) == "songs"


def test_next_order_is_taken_out():
    orders = ["maps", "songs", "tests"]
    next_order(orders)
    assert orders == ["songs", "tests"], "called next_order(orders)"


def test_next_order_takes_only_one_of_two_equal_ones():
    orders = ["maps", "maps"]
    next_order(orders)
    assert orders == ["maps"], "called next_order(orders)"


def test_next_order_of_an_empty_list():
    orders = []
    assert next_order(orders) == "nothing to do"
    assert orders == [], "called next_order(orders) with an empty list"
