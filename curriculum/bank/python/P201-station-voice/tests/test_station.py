from station import delay, goodbye, morning


def test_morning_begins_with_one_ring(capsys):
    morning()
    lines = capsys.readouterr().out.splitlines()
    assert lines[:1] == ["Ding!"], "called morning()"


def test_morning_announces_both_trains_in_order(capsys):
    morning()
    lines = capsys.readouterr().out.splitlines()
    assert lines[-2:] == ["Lyon from platform 3", "Bern from platform 12"], "called morning()"


def test_morning_has_three_lines(capsys):
    morning()
    assert capsys.readouterr().out.count("\n") == 3, "called morning()"


def test_goodbye_names_the_city(capsys):
    goodbye("Lyon")
    assert capsys.readouterr().out == "Goodbye, Lyon\n", "called goodbye('Lyon')"


def test_goodbye_names_any_other_city(capsys):
    goodbye("Bad Ischl")
    assert capsys.readouterr().out == "Goodbye, Bad Ischl\n", "called goodbye('Bad Ischl')"


def test_late_train_shows_city_and_minutes(capsys):
    delay("Bern", 20)
    assert capsys.readouterr().out == "Bern is late by 20\n", "called delay('Bern', 20)"


def test_one_minute_is_late_already(capsys):
    delay("Lyon", 1)
    assert capsys.readouterr().out == "Lyon is late by 1\n", "called delay('Lyon', 1)"


def test_zero_minutes_is_on_time(capsys):
    delay("Lyon", 0)
    assert capsys.readouterr().out == "Lyon is on time\n", "called delay('Lyon', 0)"


def test_early_train_is_on_time(capsys):
    delay("Bern", -2)
    assert capsys.readouterr().out == "Bern is on time\n", "called delay('Bern', -2)"
