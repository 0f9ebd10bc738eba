from tariff import price
from kitchen import price
from shed import DEPOSIT, sledges_for


def deposit(children):
    return sledges_for(children) * DEPOSIT


def family_bill(hours, number, cups):
    return price(hours * number) + price(cups)
