import ast
import inspect

from stock import articles, compare, together, unknown

LOOPS = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
COMMON = ("intersection", "intersection_update")


class Article:
    """An article that counts how often two are compared by == and how often one is hashed."""

    compared = 0
    hashed = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Article.compared += 1
        return isinstance(other, Article) and self.number == other.number

    def __hash__(self):
        Article.hashed += 1
        return self.number


def counted(function, *lists):
    """How often the function compared and hashed, called with such articles."""
    Article.compared = Article.hashed = 0
    function(*lists)
    return Article.compared, Article.hashed


def numbered(start, stop):
    """Articles, all of them different."""
    return [Article(number) for number in range(start, stop)]


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def test_articles_are_in_a_set_once():
    assert articles(["nail", "saw", "nail", "hook", "nail"]) == {"nail", "saw", "hook"}, (
        "called articles(['nail', 'saw', 'nail', 'hook', 'nail'])"
    )


def test_articles_of_no_scan_are_an_empty_set():
    assert articles([]) == set(), "called articles([])"


def test_articles_are_not_compared_one_by_one():
    compared, _ = counted(articles, numbered(0, 60))
    assert compared == 0, "called articles(...): comparisons of two articles; a set needs none"


def test_unknown_keeps_order_and_doubles():
    scans = ["saw", "crab", "nail", "boot", "crab"]
    assert unknown(scans, ["nail", "saw", "hook"]) == ["crab", "boot", "crab"], (
        "called unknown(['saw', 'crab', 'nail', 'boot', 'crab'], ['nail', 'saw', 'hook'])"
    )


def test_unknown_of_good_scans_is_empty():
    assert unknown(["hook", "nail", "hook"], ["nail", "saw", "hook"]) == [], (
        "called unknown(['hook', 'nail', 'hook'], ['nail', 'saw', 'hook'])"
    )
    assert unknown([], ["nail"]) == [], "called unknown([], ['nail'])"


def test_unknown_without_a_catalogue_is_every_scan():
    assert unknown(["saw", "nail"], []) == ["saw", "nail"], "called unknown(['saw', 'nail'], [])"


def test_unknown_does_not_walk_through_the_catalogue():
    compared, _ = counted(unknown, numbered(0, 40), numbered(40, 90))
    assert compared == 0, "called unknown(...): comparisons of two articles; a set needs none"


def test_unknown_makes_its_set_once():
    _, hashed = counted(unknown, numbered(0, 40), numbered(40, 90))
    assert hashed <= 200, f"unknown() hashed {hashed} times: is a set made again in every round?"


def test_compare_finds_what_is_missing():
    missing, _ = compare(["nail", "crab", "nail"], ["nail", "saw", "hook"])
    assert missing == {"saw", "hook"}, (
        "called compare(['nail', 'crab', 'nail'], ['nail', 'saw', 'hook']): missing"
    )


def test_compare_finds_what_is_surplus():
    _, surplus = compare(["nail", "crab", "boot", "crab"], ["nail", "saw"])
    assert surplus == {"crab", "boot"}, (
        "called compare(['nail', 'crab', 'boot', 'crab'], ['nail', 'saw']): surplus"
    )


def test_compare_of_the_same_articles_finds_nothing():
    assert compare(["saw", "nail"], ["nail", "saw"]) == (set(), set()), (
        "called compare(['saw', 'nail'], ['nail', 'saw'])"
    )


def test_compare_has_no_loop():
    has_loop = any(isinstance(node, LOOPS) for node in nodes_of(compare))
    assert has_loop is False, "called compare(...): it should leave the work to sets: no loop"


def test_compare_does_not_compare_one_by_one():
    compared, _ = counted(compare, numbered(0, 50), numbered(50, 90))
    assert compared == 0, "called compare(...): comparisons of two articles; sets need none"


def test_together_of_three_walks():
    walks = [["nail", "saw", "nail"], ["hook", "nail", "saw"], ["saw", "nail", "boot"]]
    assert together(walks) == ({"nail", "saw"}, {"nail", "saw", "hook", "boot"}), (
        "called together([['nail', 'saw', 'nail'], ['hook', 'nail', 'saw'], ...])"
    )


def test_together_of_two_walks_without_a_common_article():
    assert together([["nail"], ["saw", "saw"]]) == (set(), {"nail", "saw"}), (
        "called together([['nail'], ['saw', 'saw']])"
    )


def test_together_of_a_single_walk():
    assert together([["saw", "nail", "saw"]]) == ({"saw", "nail"}, {"saw", "nail"}), (
        "called together([['saw', 'nail', 'saw']])"
    )


def test_together_without_a_walk_is_two_empty_sets():
    assert together([]) == (set(), set()), "called together([])"


def test_together_leaves_the_walks_unchanged():
    walks = [["nail", "saw"], ["saw"]]
    together(walks)
    assert walks == [["nail", "saw"], ["saw"]], "called together(walks)"


def test_together_lets_the_sets_say_what_they_share():
    nodes = nodes_of(together)
    signs = [node for node in nodes if isinstance(node, ast.BitAnd)]
    methods = [node for node in nodes if isinstance(node, ast.Attribute) and node.attr in COMMON]
    assert signs + methods != [], (
        "called together(...): it should find the common part with & or intersection"
    )
