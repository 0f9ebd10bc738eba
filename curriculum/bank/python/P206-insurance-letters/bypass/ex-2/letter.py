import bicycle
import home
import calendar


def days_in_year(year):
    if calendar.isleap(year):
        return 366
    return 365


def yearly(cents, year):
    return cents * days_in_year(year)


def offer(house, bike, locks):
    return home.rate(house) + bicycle.rate(bike, locks)
