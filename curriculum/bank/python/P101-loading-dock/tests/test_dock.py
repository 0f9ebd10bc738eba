from dock import show_driver, show_evening, show_gate


# What the function shows, line by line.
def screen(capsys, show):
    show()
    return capsys.readouterr().out.split("\n")


# How often the function calls print. A stand-in for print counts.
def prints(monkeypatch, show):
    calls = []
    with monkeypatch.context() as patch:
        patch.setattr("builtins.print", lambda *texts, **how: calls.append(texts))
        show()
    return len(calls)


def test_gate_stands_on_the_first_line(capsys):
    lines = screen(capsys, show_gate)
    assert lines[:1] == ["GATE 4"], "called show_gate(), looked at the first line"


def test_lorry_stands_on_the_second_line(capsys):
    lines = screen(capsys, show_gate)
    assert lines[1:] == ["Lorry from Lyon", ""], "called show_gate(), looked below the first line"


def test_gate_has_a_print_for_each_line(monkeypatch):
    count = prints(monkeypatch, show_gate)
    assert count == 2, "called show_gate() and counted its prints: one for each line"


def test_driver_line_keeps_its_apostrophe(capsys):
    lines = screen(capsys, show_driver)
    assert lines[:1] == ["Driver's break: 20 min"], "called show_driver(), looked at the first line"


def test_desk_line_keeps_its_double_quotes(capsys):
    lines = screen(capsys, show_driver)
    assert lines[1:2] == ['Please say "ready" at the desk'], "called show_driver(), second line"


def test_driver_has_two_lines(capsys):
    lines = screen(capsys, show_driver)
    assert lines[2:] == [""], "called show_driver(): what follows the second line"


def test_evening_begins_with_its_title(capsys):
    lines = screen(capsys, show_evening)
    assert lines[:1] == ["LAST LORRIES"], "called show_evening(), looked at the first line"


def test_evening_has_an_empty_second_line(capsys):
    lines = screen(capsys, show_evening)
    assert lines[1:-1][:1] == [""], "called show_evening(), looked at the second line"


def test_evening_ends_with_fish_and_flowers(capsys):
    lines = screen(capsys, show_evening)
    assert lines[2:] == ["18:30 fish", "19:15 flowers", ""], "called show_evening(), from line 3 on"


def test_evening_has_a_print_for_each_line(monkeypatch):
    count = prints(monkeypatch, show_evening)
    assert count == 4, "called show_evening() and counted its prints: one for each line"
