import ast
import inspect

from kitchen import cookable, first_orders, pairs, safe


class Word(str):
    """A text that counts how often two of its kind are compared."""

    compared = 0

    def __eq__(self, other):
        Word.compared += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


class Walked(list):
    """A list that counts how often somebody walks through it."""

    walks = 0

    def __iter__(self):
        self.walks += 1
        return list.__iter__(self)


def words(count):
    return [Word(f"w{number}") for number in range(count)]


def loops(function):
    """How many loops there are in the lines of this function, also in comprehensions."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    return sum(isinstance(node, (ast.For, ast.While, ast.comprehension)) for node in nodes)


MENU = {
    "soup": ["leek", "salt"],
    "cake": ["flour", "egg", "milk"],
    "salad": ["leek", "egg"],
}


def test_first_orders_keeps_the_first_of_each():
    assert first_orders(["soup", "cake", "soup", "tea", "cake"]) == ["soup", "cake", "tea"], (
        "called first_orders(['soup', 'cake', 'soup', 'tea', 'cake'])"
    )


def test_first_orders_of_one_dish():
    assert first_orders(["tea", "tea", "tea"]) == ["tea"], (
        "called first_orders(['tea', 'tea', 'tea'])"
    )


def test_first_orders_of_nothing_is_empty():
    assert first_orders([]) == [], "called first_orders([])"


def test_first_orders_asks_no_list():
    Word.compared = 0
    found = first_orders(words(200) + words(200))
    compared = Word.compared
    assert len(found) == 200, "called first_orders(...) with 200 dishes, each twice: how many"
    assert compared < 2000, "called first_orders(...) with 400 orders: how many comparisons"


def test_cookable_needs_everything():
    assert cookable(MENU, ["salt", "leek", "egg", "rice"]) == ["soup", "salad"], (
        "called cookable(MENU, ['salt', 'leek', 'egg', 'rice'])"
    )
    assert cookable(MENU, ["salt", "flour", "egg"]) == [], (
        "called cookable(MENU, ['salt', 'flour', 'egg'])"
    )


def test_cookable_if_the_pantry_is_used_up():
    assert cookable(MENU, ["salt", "leek"]) == ["soup"], "called cookable(MENU, ['salt', 'leek'])"


def test_cookable_of_a_dish_that_needs_nothing():
    assert cookable({"water": [], "tea": ["leaf"]}, []) == ["water"], (
        "called cookable({'water': [], 'tea': ['leaf']}, [])"
    )


def test_cookable_asks_about_whole_sets():
    assert loops(cookable) <= 1, "called cookable(...): how many loops are in its lines"
    Word.compared = 0
    cookable({"stew": words(200)}, list(reversed(words(200))))
    assert Word.compared < 2000, (
        "called cookable(...) with a dish of 200 things: how many comparisons"
    )


def test_cookable_walks_through_the_pantry_once():
    pantry = Walked(["leek", "salt", "egg"])
    cookable(MENU, pantry)
    assert pantry.walks == 1, "called cookable(MENU, pantry): how often it walked through pantry"


def test_safe_has_nothing_to_avoid_in_it():
    assert safe(MENU, ["milk", "nuts"]) == ["soup", "salad"], "called safe(MENU, ['milk', 'nuts'])"
    assert safe(MENU, ["egg"]) == ["soup"], "called safe(MENU, ['egg'])"


def test_safe_for_a_child_that_may_eat_everything():
    assert safe(MENU, []) == ["soup", "cake", "salad"], "called safe(MENU, [])"
    assert safe({"water": []}, ["egg"]) == ["water"], "called safe({'water': []}, ['egg'])"


def test_safe_if_one_of_many_is_to_be_avoided():
    assert safe(MENU, ["leek", "milk"]) == [], "called safe(MENU, ['leek', 'milk'])"


def test_safe_asks_about_whole_sets():
    assert loops(safe) <= 1, "called safe(...): how many loops are in its lines"
    Word.compared = 0
    avoid = [Word(f"v{number}") for number in range(200)]
    safe({"stew": words(200)}, avoid)
    assert Word.compared < 2000, "called safe(...) with 200 things to avoid: how many comparisons"


def test_pairs_counts_each_pair_once():
    assert pairs([["Ida", "Bo"], ["Bo", "Ida"], ["Ida", "Eli"]]) == 2, (
        "called pairs([['Ida', 'Bo'], ['Bo', 'Ida'], ['Ida', 'Eli']])"
    )
    assert pairs([["Ida", "Bo"], ["Ida", "Bo"]]) == 1, (
        "called pairs([['Ida', 'Bo'], ['Ida', 'Bo']])"
    )


def test_pairs_with_one_name_in_common_are_different():
    assert pairs([["Ida", "Bo"], ["Eli", "Bo"], ["Eli", "Ida"]]) == 3, (
        "called pairs([['Ida', 'Bo'], ['Eli', 'Bo'], ['Eli', 'Ida']])"
    )


def test_pairs_does_not_glue_names_together():
    assert pairs([["Jo", "Anna"], ["JoAnn", "a"]]) == 2, (
        "called pairs([['Jo', 'Anna'], ['JoAnn', 'a']])"
    )
    assert pairs([["An", "Na"], ["AnN", "a"], ["A", "nNa"]]) == 3, (
        "called pairs([['An', 'Na'], ['AnN', 'a'], ['A', 'nNa']])"
    )
    assert pairs([["An", "Bo Cy"], ["An Bo", "Cy"]]) == 2, (
        "called pairs([['An', 'Bo Cy'], ['An Bo', 'Cy']])"
    )


def test_pairs_of_nothing_is_zero():
    assert pairs([]) == 0, "called pairs([])"


def test_pairs_asks_no_list():
    Word.compared = 0
    names = words(300)
    found = pairs([[names[at - 1], names[at]] for at in range(len(names))])
    compared = Word.compared
    assert found == 300, "called pairs(...) with 300 different pairs"
    assert compared < 6000, "called pairs(...) with 300 duties: how many comparisons"
