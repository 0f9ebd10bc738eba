import bicycle
import home
import years


def yearly(cents, year):
    return cents * days_in_year(year)


def offer(house, bike, locks):
    return home.rate(house) + bicycle.rate(bike, locks)
