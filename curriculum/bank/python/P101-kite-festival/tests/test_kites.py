from kites import show_motto, show_program, show_title


def test_title_is_one_whole_line(capsys):
    show_title()
    assert capsys.readouterr().out == "KITE FESTIVAL\n", "called show_title()"


def test_title_is_printed_only_once(capsys):
    show_title()
    assert capsys.readouterr().out.count("FESTIVAL") == 1, "called show_title()"


def test_motto_keeps_its_apostrophe(capsys):
    show_motto()
    assert capsys.readouterr().out == "Don't look down!\n", "called show_motto()"


def test_motto_shows_no_double_quotes(capsys):
    show_motto()
    assert capsys.readouterr().out.count('"') == 0, "called show_motto()"


def test_program_starts_with_the_dragons(capsys):
    show_program()
    lines = capsys.readouterr().out.splitlines()
    assert lines[:1] == ["10:00 Paper dragons"], "called show_program()"


def test_program_has_an_empty_second_line(capsys):
    show_program()
    lines = capsys.readouterr().out.splitlines()
    assert lines[1:2] == [""], "called show_program()"


def test_program_ends_with_the_box_kites(capsys):
    show_program()
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1:] == ["14:00 Box kites"], "called show_program()"


def test_program_has_three_lines(capsys):
    show_program()
    assert capsys.readouterr().out.count("\n") == 3, "called show_program()"
