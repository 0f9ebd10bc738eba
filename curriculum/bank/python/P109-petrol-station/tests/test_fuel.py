# Nobody types in a test: `typed` stands in for the keyboard and keeps the questions it was asked.
import ast
import inspect

from fuel import ask_total, litre_price, pump_line, row


def typed(monkeypatch, *answers):
    questions = []
    waiting = list(answers)

    def reply(question=""):
        questions.append(question)
        return waiting.pop(0)

    monkeypatch.setattr("builtins.input", reply)
    return questions


def test_pump_line_of_pump_four():
    assert pump_line(4, 31) == "Pump 4: 31 l (62 half litres)"


def test_pump_line_of_another_pump():
    assert pump_line(12, 7) == "Pump 12: 7 l (14 half litres)"


def test_pump_line_of_no_litres():
    assert pump_line(1, 0) == "Pump 1: 0 l (0 half litres)"


def test_pump_line_is_made_by_an_f_string():
    nodes = ast.walk(ast.parse(inspect.getsource(pump_line)))
    count = len([node for node in nodes if isinstance(node, ast.FormattedValue)])
    assert count >= 3, "pump_line should have its three values in the braces of an f-string"


def test_litre_price_of_a_usual_day():
    assert litre_price(179.9) == "1.799 euro/l"


def test_litre_price_fills_up_with_zeros():
    assert litre_price(180) == "1.800 euro/l"
    assert litre_price(200) == "2.000 euro/l"


def test_litre_price_rounds_a_long_fraction():
    assert litre_price(166.6666) == "1.667 euro/l"


def test_row_of_a_short_article():
    assert row("Oil", 9.5) == "Oil             9.50"


def test_row_of_a_long_article():
    assert row("Windscreen 2", 14) == "Windscreen 2   14.00"


def test_row_of_a_large_price():
    assert row("Diesel", 1062.25) == "Diesel       1062.25"


def test_every_row_has_twenty_columns():
    assert len(row("Tea", 2)) == 20
    assert len(row("Super 95", 104.999)) == 20


def test_total_of_whole_numbers(monkeypatch):
    typed(monkeypatch, "40", "2")
    assert ask_total() == 80, "called ask_total() and typed 40, then 2"


def test_total_of_fractions(monkeypatch):
    typed(monkeypatch, "2.5", "1.75")
    assert ask_total() == 4.375, "called ask_total() and typed 2.5, then 1.75"


def test_total_of_nothing(monkeypatch):
    typed(monkeypatch, "0", "1.5")
    assert ask_total() == 0, "called ask_total() and typed 0, then 1.5"


def test_total_asks_both_questions_in_order(monkeypatch):
    questions = typed(monkeypatch, "8", "1.5")
    ask_total()
    assert questions == ["Litres? ", "Euro per litre? "], "called ask_total()"
