# Letters of an insurance office. It works; take the copied rules out.


# A copy of the rule in years.py.
def days_of(year):
    if year % 400 == 0 or (year % 4 == 0 and year % 100 != 0):
        return 366
    return 365


# A copy of the rule in home.py.
def home_rate(value):
    return value * 2 // 100


# A copy of the rule in bicycle.py.
def bicycle_rate(value, locks):
    return value * 8 // 100 - locks * 5


# ex-2: from module import name brings single names in, so that each rule is written in one file only.
# Lesson section: One name out of your own file
# Test: test_yearly_follows_the_file_of_the_years
# Start here: which name of years.py do you need here?
def yearly(cents, year):
    return cents * days_of(year)


# ex-3: two modules may use the same name, and the name of the module keeps them apart.
# Lesson section: Two files, one spelling
# Test: test_offer_follows_the_file_of_the_houses
# Start here: which two functions are called here, and where do their originals stand?
def offer(house, bike, locks):
    return home_rate(house) + bicycle_rate(bike, locks)
