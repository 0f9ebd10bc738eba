import ast
import inspect

from weblog import article, column, message, trail


def test_article_in_capitals():
    assert article("ab12x") == "AB12X"


def test_article_without_white_space_at_both_ends():
    assert article("  K7\n") == "K7"
    assert article("\tK7  \t") == "K7"


def test_article_without_hyphens():
    assert article(" ab-1-2x ") == "AB12X"


def test_article_keeps_a_blank_in_the_middle():
    assert article(" oak 40-a") == "OAK 40A"


def test_message_stands_behind_the_hyphen():
    assert message("09:15 - login anna") == "login anna"


def test_message_goes_on_behind_a_second_hyphen():
    assert message("10:04 - disk full - sda") == "disk full - sda"


def test_message_may_begin_the_line():
    assert message(" - no time known") == "no time known"


def test_line_without_a_message():
    assert message("restart at noon") == ""
    assert message("sign-in") == ""
    assert message("") == ""


def test_column_of_a_tidy_line():
    assert column("GET /cart 200", 1) == "GET"
    assert column("GET /cart 200", 3) == "200"


def test_column_with_wide_gaps():
    assert column("  GET     /cart \t\t 404", 2) == "/cart"
    assert column("  GET     /cart \t\t 404", 3) == "404"


def test_column_that_is_not_there():
    assert column("GET /cart", 3) == ""
    assert column("   ", 1) == ""


def test_trail_of_three_pages():
    assert trail(["home", "shoes", "cart"]) == "home > shoes > cart"


def test_trail_of_a_single_page():
    assert trail(["home"]) == "home"


def test_trail_of_no_page_is_empty():
    assert trail([]) == ""


def test_trail_uses_join_and_no_loop():
    nodes = list(ast.walk(ast.parse(inspect.getsource(trail))))
    methods = [node.attr for node in nodes if isinstance(node, ast.Attribute)]
    loops = [node for node in nodes if isinstance(node, ast.For | ast.While)]
    assert "join" in methods, "trail should use the method join"
    assert loops == [], "trail needs no loop: join goes through the list by itself"
