import pytest
from machine import drive_in, minutes, pay, receipt


def broken():
    raise RuntimeError("the barrier is stuck")


def test_minutes_of_a_number():
    assert minutes("90") == 90
    assert minutes(" -5 ") == -5


def test_minutes_of_a_word():
    assert minutes("two hours") == 0
    assert minutes("") == 0


def test_minutes_lets_other_errors_go_on():
    with pytest.raises(TypeError):
        minutes(None)


def test_pay_adds_the_cents():
    box = {"cents": 150}
    pay(box, 50)
    pay(box, 1)
    assert box == {"cents": 201}, "a box of 150, pay(box, 50) and pay(box, 1)"


def test_pay_refuses_nothing():
    for cents in (0, -20):
        with pytest.raises(ValueError):
            pay({"cents": 150}, cents)


def test_pay_leaves_the_box_alone():
    box = {"cents": 150}
    with pytest.raises(ValueError):
        pay(box, -20)
    assert box == {"cents": 150}, "a box of 150, pay(box, -20)"


def test_drive_in_gives_what_the_check_gives():
    assert drive_in([], lambda: "welcome") == "welcome"


def test_drive_in_closes_the_gate():
    gate = []
    drive_in(gate, lambda: gate.append("car"))
    assert gate == ["up", "car", "down"], "called drive_in(gate, check), looked at gate"


def test_drive_in_closes_the_gate_after_an_error():
    gate = []
    with pytest.raises(RuntimeError):
        drive_in(gate, broken)
    assert gate == ["up", "down"], "called drive_in(gate, check), where check raises"


def test_receipt_of_a_zone():
    assert receipt({"A": 3, "B": 0}, "A") == "zone A: 3"
    assert receipt({"A": 3, "B": 0}, "B") == "zone B: 0"


def test_receipt_of_an_unknown_zone():
    with pytest.raises(ValueError, match="^no zone X$"):
        receipt({"A": 3}, "X")


def test_receipt_keeps_the_cause():
    with pytest.raises(ValueError) as caught:
        receipt({}, "X")
    cause = type(caught.value.__cause__).__name__
    assert cause == "KeyError", "called receipt({}, 'X'): the cause of its ValueError"
