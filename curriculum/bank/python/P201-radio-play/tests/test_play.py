import ast
import inspect

import play
from play import shown_by_scene_one, shown_by_scene_three, shown_by_scene_two

BY_HAND = "write a list of texts and nothing else: no calls, no sums, no further lines"


# Whether there is nothing but one return of a list of texts.
def by_hand(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    if len(body) != 1 or not isinstance(body[0], ast.Return):
        return False
    texts = getattr(body[0].value, "elts", [])
    return texts != [] and all(isinstance(text, ast.Constant) for text in texts)


# The scenes as they came, whatever has become of them in play.py.
def rain():
    print("rain")


def door(sound):
    print("door", sound)


def speak(person, words):
    print(person + ":", words)


def scene_one():
    rain()
    door("slams")
    rain


def scene_two():
    speak("Ada", "hello")
    speak("hello", "Ben")
    speak(words="no", person="Cleo")


def scene_three():
    door("creaks")
    speak("Ada", "tired")
    rain()
    door("knocks")
    door("knocks")


# Which lines of the answer are right, counted from 1, and how many lines are wanted.
def right_lines(capsys, answer, scene):
    said = list(answer())
    scene()
    shown = capsys.readouterr().out.splitlines()
    pairs = enumerate(zip(said, shown), start=1)
    return [at for at, (one, two) in pairs if one == two], len(said) == len(shown)


def test_first_line_of_scene_one(capsys):
    right, _number = right_lines(capsys, shown_by_scene_one, scene_one)
    assert 1 in right, "shown_by_scene_one(): these lines are right, counted from 1"


def test_scene_one_is_complete(capsys):
    right, number = right_lines(capsys, shown_by_scene_one, scene_one)
    assert number == True, "shown_by_scene_one(): is it the right number of lines?"
    assert 2 in right, "shown_by_scene_one(): these lines are right, counted from 1"


def test_scene_one_is_answered_by_hand():
    assert by_hand(shown_by_scene_one) == True, BY_HAND


def test_first_call_of_scene_two(capsys):
    right, _number = right_lines(capsys, shown_by_scene_two, scene_two)
    assert 1 in right, "shown_by_scene_two(): these lines are right, counted from 1"


def test_second_call_of_scene_two(capsys):
    right, _number = right_lines(capsys, shown_by_scene_two, scene_two)
    assert 2 in right, "shown_by_scene_two(): these lines are right, counted from 1"


def test_third_call_of_scene_two(capsys):
    right, number = right_lines(capsys, shown_by_scene_two, scene_two)
    assert number == True, "shown_by_scene_two(): is it the right number of lines?"
    assert 3 in right, "shown_by_scene_two(): these lines are right, counted from 1"


def test_scene_two_is_answered_by_hand():
    assert by_hand(shown_by_scene_two) == True, BY_HAND


def test_scene_three_begins(capsys):
    right, _number = right_lines(capsys, shown_by_scene_three, scene_three)
    assert right[:1] == [1], "shown_by_scene_three(): the first line that is right, counted from 1"


def test_scene_three_goes_on(capsys):
    right, _number = right_lines(capsys, shown_by_scene_three, scene_three)
    assert right[:3] == [1, 2, 3], "shown_by_scene_three(): the first lines that are right"


def test_scene_three_ends(capsys):
    right, number = right_lines(capsys, shown_by_scene_three, scene_three)
    assert number == True, "shown_by_scene_three(): is it the right number of lines?"
    assert right == [1, 2, 3, 4, 5], "shown_by_scene_three(): these lines are right"


def test_scene_three_is_answered_by_hand():
    assert by_hand(shown_by_scene_three) == True, BY_HAND


def test_scenes_are_as_they_came(capsys):
    shown = []
    for scene in (play.scene_one, play.scene_two, play.scene_three):
        scene()
        shown.append(capsys.readouterr().out.count("\n"))
    assert shown == [2, 3, 5], "how many lines the three scenes in play.py show"
