from chess_evening import empty_table, standings, what_if, with_latecomer


class Watched(list):
    """A list that writes down which of its own methods have changed it."""

    def changes(self):
        return self.__dict__.setdefault("found", [])


def watched(name):
    method = getattr(list, name)

    def noted(self, *rest, **words):
        self.changes().append(name)
        return method(self, *rest, **words)

    return noted


CHANGING = (
    "append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse",
    "__setitem__", "__delitem__", "__iadd__", "__imul__",
)  # fmt: skip
for each in CHANGING:
    setattr(Watched, each, watched(each))


def test_with_latecomer_has_one_more_at_the_end():
    assert with_latecomer(["Ana", "Bo"], "Cem") == ["Ana", "Bo", "Cem"], (
        "called with_latecomer(['Ana', 'Bo'], 'Cem')"
    )


def test_with_latecomer_leaves_the_names_as_they_were():
    names = ["Ana", "Bo"]
    with_latecomer(names, "Cem")
    assert names == ["Ana", "Bo"], "called with_latecomer(names, 'Cem'): names afterwards"


def test_with_latecomer_never_touches_the_names():
    names = Watched(["Ana", "Bo"])
    with_latecomer(names, "Cem")
    assert names.changes() == [], "called with_latecomer(names, 'Cem'): what changed names"


def test_with_latecomer_of_an_empty_list():
    names = []
    assert with_latecomer(names, "Cem") == ["Cem"], "called with_latecomer([], 'Cem')"
    assert names == [], "called with_latecomer(names, 'Cem'): names afterwards"


def test_standings_begin_with_the_most_points():
    assert standings([1, 2.5, 0]) == [2.5, 1, 0], "called standings([1, 2.5, 0])"


def test_standings_keep_equal_points():
    assert standings([1, 3, 1, 3]) == [3, 3, 1, 1], "called standings([1, 3, 1, 3])"


def test_standings_leave_the_points_as_they_were():
    points = [1, 2.5, 0]
    standings(points)
    assert points == [1, 2.5, 0], "called standings(points): points afterwards"


def test_standings_never_touch_the_points():
    points = Watched([1, 2.5, 0])
    standings(points)
    assert points.changes() == [], "called standings(points): what changed points"


def test_empty_table_has_a_row_for_each_player():
    assert empty_table(2, 3) == [[0, 0, 0], [0, 0, 0]], "called empty_table(2, 3)"
    assert empty_table(3, 1) == [[0], [0], [0]], "called empty_table(3, 1)"


def test_empty_table_rows_are_separate():
    table = empty_table(3, 2)
    table[1][0] = 1
    assert table == [[0, 0], [1, 0], [0, 0]], "called empty_table(3, 2), then table[1][0] = 1"


def test_empty_table_is_new_at_each_call():
    first = empty_table(2, 2)
    first[0][0] = 1
    second = empty_table(2, 2)
    assert second == [[0, 0], [0, 0]], "called empty_table(2, 2) a second time"
    assert first == [[1, 0], [0, 0]], "called empty_table(2, 2) again: the first table afterwards"


def test_empty_table_for_nobody_is_empty():
    assert empty_table(0, 3) == [], "called empty_table(0, 3)"


def test_what_if_enters_the_points():
    assert what_if([[1, 0], [0, 1]], 1, 0, 0.5) == [[1, 0], [0.5, 1]], (
        "called what_if([[1, 0], [0, 1]], 1, 0, 0.5)"
    )


def test_what_if_leaves_the_table_as_it_was():
    table = [[1, 0], [0, 1]]
    what_if(table, 1, 0, 0.5)
    assert table == [[1, 0], [0, 1]], "called what_if(table, 1, 0, 0.5): table afterwards"


def test_what_if_shares_no_row_with_the_table():
    table = [[1, 0], [0, 1], [1, 1]]
    other = what_if(table, 1, 0, 0.5)
    shared = [place for place, row in enumerate(table) if any(row is each for each in other)]
    assert shared == [], "called what_if(table, 1, 0, 0.5): indexes of the rows in both tables"


def test_what_if_never_touches_the_table():
    rows = [Watched([1, 0]), Watched([0, 1])]
    table = Watched(rows)
    what_if(table, 0, 1, 1)
    found = table.changes() + rows[0].changes() + rows[1].changes()
    assert found == [], "called what_if(table, 0, 1, 1): what changed table or its rows"
