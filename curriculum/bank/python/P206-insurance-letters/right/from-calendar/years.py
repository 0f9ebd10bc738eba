from calendar import isleap

NORMAL = 365


def days_in_year(year):
    return NORMAL + isleap(year)
