import calendar

NORMAL = 365


def days_in_year(year):
    if calendar.isleap:
        return NORMAL + 1
    return NORMAL
