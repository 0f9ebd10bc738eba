from walk import count_finds, price_of, take_one, total


def test_price_of_a_known_kind():
    assert price_of({"morel": 30, "chanterelle": 14}, "chanterelle") == 14


def test_price_of_an_unknown_kind_is_zero():
    assert price_of({"morel": 30}, "puffball") == 0


def test_price_in_an_empty_dictionary_is_zero():
    assert price_of({}, "morel") == 0


def test_price_of_does_not_add_the_kind():
    prices = {"morel": 30}
    price_of(prices, "puffball")
    assert prices == {"morel": 30}, "called price_of(prices, 'puffball')"


def test_count_finds_of_different_kinds():
    assert count_finds(["morel", "cep"]) == {"morel": 1, "cep": 1}, (
        "called count_finds(['morel', 'cep'])"
    )


def test_count_finds_adds_up_the_same_kind():
    assert count_finds(["cep", "morel", "cep", "cep"]) == {"cep": 3, "morel": 1}, (
        "called count_finds(['cep', 'morel', 'cep', 'cep'])"
    )


def test_count_finds_of_a_single_find():
    assert count_finds(["puffball"]) == {"puffball": 1}, "called count_finds(['puffball'])"


def test_count_finds_of_an_empty_list_is_empty():
    assert count_finds([]) == {}, "called count_finds([])"


def test_total_of_several_kinds():
    assert total({"cep": 4, "morel": 1, "puffball": 7}) == 12


def test_total_of_one_kind():
    assert total({"cep": 5}) == 5


def test_total_of_an_empty_basket_is_zero():
    assert total({}) == 0


def test_take_one_leaves_the_rest():
    basket = {"cep": 4, "morel": 2}
    take_one(basket, "cep")
    assert basket == {"cep": 3, "morel": 2}, "called take_one(basket, 'cep')"


def test_take_the_last_one_keeps_the_key():
    assert take_one({"morel": 1}, "morel") == {"morel": 0}, "called take_one({'morel': 1}, 'morel')"


def test_take_one_of_none_stays_at_zero():
    assert take_one({"morel": 0, "cep": 2}, "morel") == {"morel": 0, "cep": 2}, (
        "called take_one({'morel': 0, 'cep': 2}, 'morel')"
    )


def test_take_one_of_a_missing_kind_does_nothing():
    assert take_one({"cep": 2}, "puffball") == {"cep": 2}, "called take_one({'cep': 2}, 'puffball')"
