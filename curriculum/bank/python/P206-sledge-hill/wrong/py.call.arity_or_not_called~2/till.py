import kitchen
import tariff
from shed import DEPOSIT, sledges_for


def deposit(children):
    return sledges_for(children) * DEPOSIT


def family_bill(hours, number, cups):
    return tariff(hours, number) + kitchen(cups)
