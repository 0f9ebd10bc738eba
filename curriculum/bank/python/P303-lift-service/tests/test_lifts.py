from lifts import count_codes, frequent, meaning, take


# A dictionary that counts how often a single key is looked up.
class Watched(dict):
    looked_up = 0

    def __getitem__(self, key):
        self.looked_up = self.looked_up + 1
        return super().__getitem__(key)

    def get(self, key, default=None):
        self.looked_up = self.looked_up + 1
        return super().get(key, default)


def test_meaning_of_a_known_code():
    assert meaning({"E17": "door blocked", "E3": "too heavy"}, "E3") == "too heavy"


def test_meaning_of_an_unknown_code():
    assert meaning({"E17": "door blocked"}, "E99") == "unknown"
    assert meaning({}, "E17") == "unknown"


def test_meaning_of_a_code_with_an_empty_text():
    assert meaning({"E50": ""}, "E50") == ""


def test_meaning_does_not_add_the_code():
    texts = {"E17": "door blocked"}
    meaning(texts, "E99")
    assert texts == {"E17": "door blocked"}, 'called meaning(texts, "E99")'


def test_count_codes_of_different_codes():
    assert count_codes(["E17", "E3"]) == {"E17": 1, "E3": 1}


def test_count_codes_adds_up_the_same_code():
    assert count_codes(["E3", "E17", "E3", "E3"]) == {"E3": 3, "E17": 1}


def test_count_codes_of_nothing_is_empty():
    assert count_codes([]) == {}


def test_count_codes_walks_through_only_once():
    codes = iter(["E8", "E3", "E8"])
    assert count_codes(codes) == {"E8": 2, "E3": 1}


def test_count_codes_keeps_the_order_in_which_codes_came():
    counts = count_codes(["E8", "E17", "E3", "E17"])
    assert list(counts) == ["E8", "E17", "E3"], "the keys of count_codes(E8, E17, E3, E17)"


def test_frequent_takes_those_that_came_often_enough():
    assert frequent({"E17": 5, "E3": 1, "E8": 4}, 4) == ["E17", "E8"]


def test_frequent_keeps_the_order_of_the_dictionary():
    assert frequent({"E9": 3, "E1": 7, "E5": 3}, 2) == ["E9", "E1", "E5"]


def test_frequent_when_no_code_came_so_often():
    assert frequent({"E17": 2}, 3) == []
    assert frequent({}, 0) == []


def test_frequent_looks_nothing_up():
    counts = Watched({"E17": 5, "E3": 1})
    assert frequent(counts, 2) == ["E17"]
    assert counts.looked_up == 0, "how often frequent(counts, 2) looked a single key up"


def test_take_leaves_the_rest():
    stock = {"belt": 6, "lamp": 2}
    assert take(stock, "belt", 4) is True, 'called take(stock, "belt", 4) with 6 belts'
    assert stock == {"belt": 2, "lamp": 2}, 'called take(stock, "belt", 4)'


def test_take_all_keeps_the_key():
    stock = {"lamp": 2}
    assert take(stock, "lamp", 2) is True, 'called take(stock, "lamp", 2) with 2 lamps'
    assert stock == {"lamp": 0}, 'called take(stock, "lamp", 2)'


def test_take_of_too_many_changes_nothing():
    stock = {"lamp": 2, "fuse": 0}
    assert take(stock, "lamp", 3) is False, 'called take(stock, "lamp", 3) with 2 lamps'
    assert take(stock, "fuse", 1) is False, 'called take(stock, "fuse", 1) with no fuse'
    assert stock == {"lamp": 2, "fuse": 0}, "called take, which gave back False"


def test_take_of_a_missing_part_changes_nothing():
    stock = {"lamp": 2}
    assert take(stock, "rope", 1) is False, 'called take(stock, "rope", 1)'
    assert stock == {"lamp": 2}, 'called take(stock, "rope", 1)'
