from bicycle import rate
from home import rate
from years import days_in_year


def yearly(cents, year):
    return cents * days_in_year(year)


def offer(house, bike, locks):
    return rate(house) + rate(bike, locks)
