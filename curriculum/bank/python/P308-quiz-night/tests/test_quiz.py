import ast
import inspect

from quiz import by_name, hand_out, longest_name, ranking


def calls_with_key(function):
    """The names of what the lines of this function call with key=."""
    found = []
    for node in ast.walk(ast.parse(inspect.getsource(function))):
        if isinstance(node, ast.Call) and "key" in [word.arg for word in node.keywords]:
            found.append(node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
    return found


def names_in(function):
    """Every name and every method that the lines of this function mention."""
    nodes = list(ast.walk(ast.parse(inspect.getsource(function))))
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def test_by_name_ignores_capital_letters():
    assert by_name(["owls", "Ants", "Moles", "bees"]) == ["Ants", "bees", "Moles", "owls"], (
        "called by_name(['owls', 'Ants', 'Moles', 'bees'])"
    )


def test_by_name_keeps_the_order_of_names_that_count_the_same():
    assert by_name(["bees", "Ants", "Bees"]) == ["Ants", "bees", "Bees"], (
        "called by_name(['bees', 'Ants', 'Bees'])"
    )


def test_by_name_leaves_the_names_unchanged():
    names = ["owls", "Ants"]
    by_name(names)
    assert names == ["owls", "Ants"], "called by_name(names)"


def test_by_name_sorts_with_a_key():
    called = calls_with_key(by_name)
    assert set(called) & {"sorted", "sort"} != set(), (
        "called by_name(...): it should let Python sort, with key="
    )


def test_ranking_has_the_most_points_first():
    teams = [("Ants", 12, 40), ("Owls", 31, 52), ("Bees", 20, 33)]
    assert ranking(teams) == [("Owls", 31, 52), ("Bees", 20, 33), ("Ants", 12, 40)], (
        "called ranking([('Ants', 12, 40), ('Owls', 31, 52), ('Bees', 20, 33)])"
    )


def test_ranking_decides_a_tie_by_the_minutes():
    teams = [("Ants", 20, 40), ("Owls", 20, 29), ("Bees", 24, 55), ("Moles", 20, 33)]
    expected = [("Bees", 24, 55), ("Owls", 20, 29), ("Moles", 20, 33), ("Ants", 20, 40)]
    assert ranking(teams) == expected, (
        "called ranking([('Ants', 20, 40), ('Owls', 20, 29), ('Bees', 24, 55), ('Moles', 20, 33)])"
    )


def test_ranking_keeps_the_order_of_teams_that_are_equal():
    teams = [("Owls", 20, 30), ("Ants", 20, 30), ("Bees", 20, 30)]
    assert ranking(teams) == [("Owls", 20, 30), ("Ants", 20, 30), ("Bees", 20, 30)], (
        "called ranking([('Owls', 20, 30), ('Ants', 20, 30), ('Bees', 20, 30)])"
    )


def test_ranking_leaves_the_teams_unchanged():
    teams = [("Ants", 12, 40), ("Owls", 31, 52)]
    ranking(teams)
    assert teams == [("Ants", 12, 40), ("Owls", 31, 52)], "called ranking(teams)"


def test_ranking_sorts_with_a_key():
    called = calls_with_key(ranking)
    assert set(called) & {"sorted", "sort"} != set(), (
        "called ranking(...): it should let Python sort, with key="
    )


def test_longest_name_is_the_name_itself():
    assert longest_name(["Owls", "Badgers", "Zebus"]) == "Badgers", (
        "called longest_name(['Owls', 'Badgers', 'Zebus'])"
    )


def test_longest_name_of_two_is_the_first():
    assert longest_name(["Owls", "Moles", "Hares", "Ants"]) == "Moles", (
        "called longest_name(['Owls', 'Moles', 'Hares', 'Ants'])"
    )


def test_longest_name_without_names_is_empty():
    assert longest_name([]) == "", "called longest_name([])"


def test_longest_name_asks_max_and_does_not_sort():
    assert "max" in calls_with_key(longest_name), "longest_name should call max with key="
    sorting = names_in(longest_name) & {"sorted", "sort"}
    assert sorting == set(), "called longest_name(...): it should not sort, one value is wanted"


def test_hand_out_begins_with_gold():
    prizes = [("Ants", "bronze"), ("Owls", "gold"), ("Bees", "silver")]
    assert hand_out(prizes) == [("Owls", "gold"), ("Bees", "silver"), ("Ants", "bronze")], (
        "called hand_out([('Ants', 'bronze'), ('Owls', 'gold'), ('Bees', 'silver')])"
    )


def test_hand_out_keeps_the_order_of_equal_medals():
    prizes = [("Owls", "silver"), ("Ants", "silver"), ("Bees", "gold")]
    assert hand_out(prizes) == [("Bees", "gold"), ("Owls", "silver"), ("Ants", "silver")], (
        "called hand_out([('Owls', 'silver'), ('Ants', 'silver'), ('Bees', 'gold')])"
    )


def test_hand_out_changes_the_list_that_came_in():
    prizes = [("Ants", "bronze"), ("Owls", "gold")]
    hand_out(prizes)
    assert prizes == [("Owls", "gold"), ("Ants", "bronze")], "called hand_out(prizes)"


def test_hand_out_sorts_with_a_key():
    called = calls_with_key(hand_out)
    assert set(called) & {"sorted", "sort"} != set(), (
        "called hand_out(...): it should let Python sort, with key="
    )
