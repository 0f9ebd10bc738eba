import shed
from kitchen import price as soup_price
from tariff import price as sledge_price


def deposit(children):
    return shed.sledges_for(children) * shed.DEPOSIT


def family_bill(hours, number, cups):
    return sledge_price(hours, number) + soup_price(cups)
