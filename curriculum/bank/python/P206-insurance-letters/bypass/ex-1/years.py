import calendar

NORMAL = 365


def days_in_year(year):
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        return NORMAL + 1
    return NORMAL
