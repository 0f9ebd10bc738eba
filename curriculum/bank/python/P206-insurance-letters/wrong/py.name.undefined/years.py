import calendar

NORMAL = 365


def days_in_year(year):
    if isleap(year):
        return NORMAL + 1
    return NORMAL
