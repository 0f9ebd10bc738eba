import ast
import inspect
from dataclasses import MISSING, FrozenInstanceError, fields, is_dataclass
from enum import Enum

import pytest
import repairs
from repairs import Bike, Job, State, following, read_state


def tree():
    return ast.parse(inspect.getsource(repairs))


# The names of the methods that are written in the body of a class.
def methods_of(name):
    for node in tree().body:
        if isinstance(node, ast.ClassDef) and node.name == name:
            return [item.name for item in node.body if isinstance(item, ast.FunctionDef)]
    return ["no class"]


def test_bikes_with_the_same_fields_are_equal():
    assert (Bike("Ines", 54) == Bike("Ines", 54)) == True, "called Bike('Ines', 54) twice"
    assert (Bike("Ines", 54) == Bike("Ines", 58)) == False, "frames 54 and 58 are different"


def test_a_bike_shows_its_fields():
    assert repr(Bike("Ines", 54)) == "Bike(owner='Ines', frame=54)", "called repr(Bike('Ines', 54))"


def test_a_bike_may_be_a_key():
    places = {Bike("Ines", 54): "hall"}
    assert places.get(Bike("Ines", 54)) == "hall", "looked up an equal bike in a dictionary"


def test_a_bike_is_a_dataclass():
    assert is_dataclass(Bike) is True, "Bike must be a dataclass"
    names = [item.name for item in fields(Bike)]
    assert names == ["owner", "frame"], "the fields of Bike, in order"


def test_a_bike_cannot_be_changed():
    bike = Bike("Ines", 54)
    with pytest.raises(FrozenInstanceError):
        bike.owner = "Tom"


def test_a_bike_has_no_methods_written_by_hand():
    assert methods_of("Bike") == [], "the methods in class Bike: the dataclass makes them"


def test_state_is_an_enum():
    assert issubclass(State, Enum) is True, "State must be an Enum"
    names = [member.name for member in State]
    assert names == ["WAITING", "WORKING", "DONE"], "the members of State, in order"
    values = [member.value for member in State]
    assert values == ["waiting", "in work", "done"], "the values of the members, in order"


def test_each_text_stands_only_once():
    texts = [node.value for node in ast.walk(tree()) if isinstance(node, ast.Constant)]
    counts = [texts.count(text) for text in ("waiting", "in work", "done")]
    assert counts == [1, 1, 1], (
        "how often waiting, in work and done stand in repairs.py:"
        " only the members of State should know them"
    )


def test_read_state_gives_back_the_member():
    assert read_state("waiting") is State.WAITING, "called read_state('waiting')"
    assert read_state("in work") is State.WORKING, "called read_state('in work')"
    assert read_state("done") is State.DONE, "called read_state('done')"


def test_read_state_of_an_unknown_text_is_a_value_error():
    with pytest.raises(ValueError):
        read_state("lost")


def test_read_state_does_not_take_the_name_of_a_member():
    with pytest.raises(ValueError):
        read_state("WAITING")


def test_following_goes_on_to_done():
    assert following(State.WAITING) == State.WORKING, "called following(State.WAITING)"
    assert following(State.WORKING) == State.DONE, "called following(State.WORKING)"
    assert following(State.DONE) == State.DONE, "called following(State.DONE)"


def test_a_new_job_waits_and_has_no_parts():
    job = Job(Bike("Ines", 54))
    assert job.state == State.WAITING, "called Job(Bike('Ines', 54)).state"
    assert job.parts == [], "called Job(Bike('Ines', 54)).parts"


def test_two_jobs_do_not_share_their_parts():
    first, second = Job(Bike("Ines", 54)), Job(Bike("Tom", 58))
    first.parts.append(12)
    assert second.parts == [], "first.parts got a 12: second.parts must stay empty"


def test_jobs_with_the_same_fields_are_equal():
    first, second = Job(Bike("Ines", 54)), Job(Bike("Ines", 54))
    assert (first == second) == True, "two new jobs for equal bikes"
    second.parts.append(12)
    assert (first == second) == False, "the second job has a part of 12 euros now"


def test_step_and_price_of_a_job():
    job = Job(Bike("Ines", 54), State.WORKING, [12, 5])
    job.step()
    assert job.state == State.DONE, "a job in state WORKING, called step()"
    assert job.price() == 25, "parts [12, 5], called price()"


def test_a_job_is_a_dataclass():
    assert is_dataclass(Job) is True, "Job must be a dataclass"
    names = [item.name for item in fields(Job)]
    assert names == ["bike", "state", "parts"], "the fields of Job, in order"


def test_the_parts_come_from_a_factory():
    assert is_dataclass(Job) is True, "Job must be a dataclass"
    factory = [item.default_factory for item in fields(Job) if item.name == "parts"][0]
    assert factory is not MISSING, "the field parts of Job needs a default_factory"
    assert factory() == [], "the default_factory of parts, called without an argument"


def test_a_job_has_only_step_and_price():
    assert methods_of("Job") == ["step", "price"], "the methods in class Job"
