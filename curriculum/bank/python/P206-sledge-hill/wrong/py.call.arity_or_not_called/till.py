from shed import DEPOSIT, sledges_for
from tariff import price
from kitchen import price


def deposit(children):
    return sledges_for(children) * DEPOSIT


def family_bill(hours, number, cups):
    return price(hours, number) + price(cups)
