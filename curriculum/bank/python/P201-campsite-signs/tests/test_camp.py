from camp import arrival, plot_sign, welcome


def test_welcome_greets_the_guest_by_name(capsys):
    welcome("Noor")
    assert capsys.readouterr().out == "Welcome, Noor!\n", "called welcome('Noor')"


def test_welcome_greets_another_guest(capsys):
    welcome("Old Tom")
    assert capsys.readouterr().out == "Welcome, Old Tom!\n", "called welcome('Old Tom')"


def test_welcome_of_an_empty_name(capsys):
    welcome("")
    assert capsys.readouterr().out == "Welcome, !\n", "called welcome('')"


def test_plot_sign_shows_plot_and_guests(capsys):
    plot_sign(12, 4)
    assert capsys.readouterr().out == "Plot 12: 4 guests\n", "called plot_sign(12, 4)"


def test_plot_sign_keeps_the_order(capsys):
    plot_sign(3, 30)
    assert capsys.readouterr().out == "Plot 3: 30 guests\n", "called plot_sign(3, 30)"


def test_plot_sign_of_an_empty_plot(capsys):
    plot_sign(7, 0)
    assert capsys.readouterr().out == "Plot 7: 0 guests\n", "called plot_sign(7, 0)"


def test_arrival_begins_with_the_welcome(capsys):
    arrival("Ida", 5, 2)
    lines = capsys.readouterr().out.splitlines()
    assert lines[:1] == ["Welcome, Ida!"], "called arrival('Ida', 5, 2)"


def test_arrival_has_dashes_in_the_middle(capsys):
    arrival("Ida", 5, 2)
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:2] == ["----------"], "called arrival('Ida', 5, 2)"


def test_arrival_ends_with_the_plot_sign(capsys):
    arrival("Max", 8, 6)
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1:] == ["Plot 8: 6 guests"], "called arrival('Max', 8, 6)"


def test_arrival_has_three_lines(capsys):
    arrival("Max", 8, 6)
    assert capsys.readouterr().out.count("\n") == 3, "called arrival('Max', 8, 6)"
