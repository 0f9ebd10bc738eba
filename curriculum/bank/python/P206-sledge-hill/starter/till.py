# The till asks the other files. Your import lines belong here, at the top.


# ex-2: from module import name brings single names in.
# Lesson section: from brings a name in
# Test: test_deposit_of_an_even_group
# Start here: which two names of shed.py do you need?
def deposit(children):
    return "?"


# ex-3: two modules may use the same name; the module keeps them apart.
# Lesson section: One name in two files
# Test: test_family_bill_adds_sledges_and_soup
# Start here: compare the price functions of tariff.py and kitchen.py.
def family_bill(hours, number, cups):
    return "?"
