# The voice of a railway station.


# Ready-made: leave these two functions as they are. You will call them.
def ring():
    print("Ding!")


def announce(city, platform):
    print(city, "from platform", platform)


# ex-1: a call is a name with round brackets, and it hands over one argument for each parameter.
# Lesson section: Call a function
# Test: test_morning_announces_both_trains_in_order
# Start here: ring once, then announce Lyon on platform 3 and Bern on platform 12.
def morning():
    print("?")


# ex-2: a parameter is a name between the brackets of def; each call gives it a value.
# Lesson section: Give it a parameter
# Test: test_goodbye_names_the_city
# Start here: nothing stands between the brackets yet, so no city can come in.
def goodbye():
    print("?")


# ex-3: arguments go to the parameters by their place: first to first, second to second.
# Lesson section: First to first, second to second
# Test: test_late_train_shows_city_and_minutes
# Start here: the city comes first, the minutes second.
def delay():
    print("?")
