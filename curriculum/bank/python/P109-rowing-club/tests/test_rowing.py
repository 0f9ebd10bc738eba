# Nobody types in a test: `typed` stands in for the keyboard and keeps the questions it was asked.
from rowing import ask_distance, clock, price_line, result_line


def typed(monkeypatch, answer):
    questions = []

    def reply(question=""):
        questions.append(question)
        return answer

    monkeypatch.setattr("builtins.input", reply)
    return questions


def test_result_line_names_boat_and_minutes():
    assert result_line("Swan", 7) == "Swan needed 7 min"


def test_result_line_of_another_boat():
    assert result_line("Old Otter", 12) == "Old Otter needed 12 min"


def test_result_line_with_zero_minutes():
    assert result_line("Tern", 0) == "Tern needed 0 min"


def test_price_line_fills_up_with_a_zero():
    assert price_line(4.5) == "4.50 euro"


def test_price_line_of_a_whole_number():
    assert price_line(12) == "12.00 euro"


def test_price_line_rounds_a_long_fraction():
    assert price_line(2.66666) == "2.67 euro"


def test_clock_fills_up_the_seconds():
    assert clock(7, 5) == "7:05"


def test_clock_leaves_two_digits_alone():
    assert clock(6, 48) == "6:48"


def test_clock_of_zero_seconds():
    assert clock(8, 0) == "8:00"


def test_clock_does_not_fill_up_the_minutes():
    assert clock(0, 59) == "0:59"


def test_distance_of_whole_kilometres(monkeypatch):
    typed(monkeypatch, "6")
    assert ask_distance() == 6000, "called ask_distance() and typed 6"


def test_distance_keeps_half_a_kilometre(monkeypatch):
    typed(monkeypatch, "1.5")
    assert ask_distance() == 1500, "called ask_distance() and typed 1.5"


def test_distance_drops_a_part_of_a_metre(monkeypatch):
    typed(monkeypatch, "0.0625")
    assert repr(ask_distance()) == "62", "called ask_distance() and typed 0.0625"


def test_distance_of_zero(monkeypatch):
    typed(monkeypatch, "0")
    assert ask_distance() == 0, "called ask_distance() and typed 0"


def test_distance_asks_the_right_question(monkeypatch):
    questions = typed(monkeypatch, "2")
    ask_distance()
    assert questions == ["Kilometres? "], "called ask_distance()"
