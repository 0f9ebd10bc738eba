import kitchen
import tariff
from shed import DEPOSIT, sledges_for


def deposit(children):
    return (children + 1) // 2 * DEPOSIT


def family_bill(hours, number, cups):
    return tariff.price(hours, number) + kitchen.price(cups)
