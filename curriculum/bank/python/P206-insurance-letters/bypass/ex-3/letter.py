import bicycle
import home
from years import days_in_year


def yearly(cents, year):
    return cents * days_in_year(year)


def offer(house, bike, locks):
    return home.rate(house) + bike * 8 // 100 - locks * 5
