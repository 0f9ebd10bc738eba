import calendar

import bicycle
import home
import letter
import years
from letter import offer, yearly
from years import days_in_year


# Puts another rule for leap years into the calendar, for one test.
def every_year_a_leap_year(monkeypatch):
    for module in (calendar, years):
        monkeypatch.setattr(module, "isleap", lambda year: True, raising=False)


def test_days_in_year_of_ordinary_and_leap_years():
    assert days_in_year(2023) == 365
    assert days_in_year(2024) == 366


def test_days_in_year_at_the_end_of_a_century():
    assert days_in_year(2100) == 365
    assert days_in_year(2000) == 366


def test_days_in_year_asks_the_calendar(monkeypatch):
    every_year_a_leap_year(monkeypatch)
    days = days_in_year(2023)
    assert days == 366, "called days_in_year(2023), while isleap of calendar always says True"


def test_yearly_of_an_ordinary_year():
    assert yearly(10, 2023) == 3650


def test_yearly_of_a_leap_year():
    assert yearly(3, 2024) == 1098


def test_yearly_follows_the_file_of_the_years(monkeypatch):
    monkeypatch.setattr(years, "NORMAL", 360)
    assert yearly(2, 2023) == 720, "called yearly(2, 2023) with NORMAL = 360 in years.py"


def test_offer_adds_house_and_bicycle():
    assert offer(20000, 500, 1) == 435
    assert offer(20000, 0, 0) == 400


def test_offer_of_several_locks():
    assert offer(0, 800, 2) == 54


def test_offer_follows_the_file_of_the_houses(monkeypatch):
    monkeypatch.setattr(home, "PERCENT", 3)
    assert offer(1000, 100, 0) == 38, "called offer(1000, 100, 0) with PERCENT = 3 in home.py"


def test_offer_follows_the_file_of_the_bicycles(monkeypatch):
    monkeypatch.setattr(bicycle, "PERCENT", 10)
    monkeypatch.setattr(bicycle, "LOCK", 1)
    made = offer(1000, 100, 2)
    assert made == 28, "called offer(1000, 100, 2) with PERCENT = 10 and LOCK = 1 in bicycle.py"


def test_letter_keeps_no_copies():
    copies = {"days_of", "home_rate", "bicycle_rate"}
    own = {name for name in copies if getattr(vars(letter).get(name), "__module__", "") == "letter"}
    assert own == set(), "functions in letter.py that are copies of other files"
