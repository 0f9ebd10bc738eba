import ast
import inspect

from relay import call_up, gaps, lane_sheet, split_board


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def clumsy(function):
    """What still counts an index, in words; empty when nothing does."""
    found = []
    for node in nodes_of(function):
        if isinstance(node, ast.Name) and node.id in ("range", "len"):
            found.append(node.id)
        elif isinstance(node, ast.While):
            found.append("while")
        elif isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice):
            found.append("index")
        elif isinstance(node, ast.AugAssign) and not isinstance(node.value, ast.List):
            found.append("counter")
    return found


def calls(function, *names):
    """How often the function calls one of these names."""
    return sum(
        isinstance(node, ast.Call) and getattr(node.func, "id", "") in names
        for node in nodes_of(function)
    )


def test_lane_sheet_counts_the_lanes_from_one():
    assert lane_sheet(["Ida", "Bo", "Eli"]) == ["lane 1: Ida", "lane 2: Bo", "lane 3: Eli"], (
        "called lane_sheet(['Ida', 'Bo', 'Eli'])"
    )


def test_lane_sheet_of_two_swimmers_with_one_name():
    assert lane_sheet(["Ida", "Ida"]) == ["lane 1: Ida", "lane 2: Ida"], (
        "called lane_sheet(['Ida', 'Ida'])"
    )


def test_lane_sheet_of_nobody_is_empty():
    assert lane_sheet([]) == [], "called lane_sheet([])"


def test_lane_sheet_walks_over_enumerate():
    assert clumsy(lane_sheet) == [], "called lane_sheet(...): what still counts"
    assert calls(lane_sheet, "enumerate") == 1, "called lane_sheet(...): it should call enumerate"


def test_split_board_has_a_line_for_each_swimmer():
    board = split_board(["Ida", "Bo"], [34, 31], ["back", "free"])
    assert board == ["Ida, back: 34", "Bo, free: 31"], (
        "called split_board(['Ida', 'Bo'], [34, 31], ['back', 'free'])"
    )


def test_split_board_of_a_single_swimmer():
    assert split_board(["Eli"], [29], ["fly"]) == ["Eli, fly: 29"], (
        "called split_board(['Eli'], [29], ['fly'])"
    )


def test_split_board_of_nobody_is_empty():
    assert split_board([], [], []) == [], "called split_board([], [], [])"


def test_split_board_walks_over_one_zip():
    assert clumsy(split_board) == [], "called split_board(...): what still counts"
    assert calls(split_board, "zip") == 1, "called split_board(...): it should call zip once"


def test_call_up_begins_with_the_last():
    assert call_up(["Ida", "Bo", "Eli", "Zoe"]) == [
        "Zoe, please", "Eli, please", "Bo, please", "Ida, please"
    ], "called call_up(['Ida', 'Bo', 'Eli', 'Zoe'])"


def test_call_up_of_a_single_swimmer():
    assert call_up(["Bo"]) == ["Bo, please"], "called call_up(['Bo'])"


def test_call_up_leaves_the_list_as_it_was():
    names = ["Ida", "Bo", "Eli"]
    call_up(names)
    assert names == ["Ida", "Bo", "Eli"], "called call_up(names): the list names afterwards"


def test_call_up_walks_over_reversed():
    assert clumsy(call_up) == [], "called call_up(...): what still counts"
    assert calls(call_up, "reversed") == 1, "called call_up(...): it should call reversed"


def test_gaps_between_neighbours():
    assert gaps([34, 65, 94, 125]) == [31, 29, 31], "called gaps([34, 65, 94, 125])"


def test_gaps_may_be_zero():
    assert gaps([30, 30, 32]) == [0, 2], "called gaps([30, 30, 32])"


def test_gaps_of_one_touch_is_empty():
    assert gaps([34]) == [], "called gaps([34])"
    assert gaps([]) == [], "called gaps([])"


def test_gaps_walks_over_pairs():
    assert clumsy(gaps) == [], "called gaps(...): what still counts"
    assert calls(gaps, "zip", "pairwise") == 1, "called gaps(...): it should call zip"
