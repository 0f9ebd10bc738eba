import bicycle
import home
from years import days_in_year


def yearly(cents, year):
    return cents * days_in_year(year)


def offer(house, bike, locks):
    return bicycle.rate(house, 0) + bicycle.rate(bike, locks)
