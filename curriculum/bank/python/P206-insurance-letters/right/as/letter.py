import years
from bicycle import rate as bicycle_rate
from home import rate as home_rate


def yearly(cents, year):
    return years.days_in_year(year) * cents


def offer(house, bike, locks):
    return home_rate(house) + bicycle_rate(bike, locks)
