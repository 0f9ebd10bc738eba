from first_step import first_step


def test_first_step_of_a_usual_value():
    assert first_step(3) == 0
