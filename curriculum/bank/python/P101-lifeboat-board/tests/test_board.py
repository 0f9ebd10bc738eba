import inspect
import io
import tokenize

import board
from board import show_channel, show_crew, show_weather


# What the function shows, line by line.
def screen(capsys, show):
    show()
    return capsys.readouterr().out.split("\n")


# The values that each print of the function gets. A stand-in for print notes them.
def printed(monkeypatch, show):
    calls = []
    with monkeypatch.context() as patch:
        patch.setattr("builtins.print", lambda *values, **how: calls.append(list(values)))
        show()
    return calls


# The pieces of the code of one kind: its numbers, or its comments.
def pieces(thing, kind):
    lines = io.StringIO(inspect.getsource(thing)).readline
    return [piece.string for piece in tokenize.generate_tokens(lines) if piece.type == kind]


def test_weather_is_one_line(capsys):
    assert len(screen(capsys, show_weather)) == 2, "called show_weather(): one line, and its end"


def test_weather_has_a_space_between_all_words(capsys):
    assert screen(capsys, show_weather)[0] == "Wind 5 from west", "called show_weather()"


def test_weather_hands_four_texts_to_print(monkeypatch):
    calls = printed(monkeypatch, show_weather)
    assert calls == [["Wind", "5", "from", "west"]], "called show_weather(): what its print got"


def test_crew_line_is_complete(capsys):
    assert screen(capsys, show_crew)[0][:13] == "Crew: 3 + 4 =", "called show_crew(), the beginning"


def test_crew_shows_its_sum(capsys):
    assert screen(capsys, show_crew) == ["Crew: 3 + 4 = 7", ""], "called show_crew()"


def test_crew_is_worked_out(monkeypatch):
    last = printed(monkeypatch, show_crew)[0][-1]
    assert (last == 7) == True, "called show_crew(): print should get the number 7 at the end"
    written = pieces(show_crew, tokenize.NUMBER)
    assert "7" not in written, "show_crew() should let Python work the 7 out"
    assert sorted(written) == ["3", "4"], "the numbers of show_crew() outside of quotes: the two of the crew"


def test_channel_is_the_first_line(capsys):
    first = screen(capsys, show_channel)[0]
    assert first == "Listen on channel #16", "called show_channel(), looked at the first line"


def test_name_is_the_second_line(capsys):
    second = screen(capsys, show_channel)[1:2]
    assert second == ["Say your name first"], "called show_channel(), looked at the second line"


def test_channel_shows_nothing_else(capsys):
    assert screen(capsys, show_channel)[2:] == [""], "called show_channel(), below the second line"


def test_old_channel_is_a_comment():
    notes = [note for note in pieces(board, tokenize.COMMENT) if "channel 12" in note]
    assert len(notes) == 1, "comments in board.py that hold the words channel 12"
