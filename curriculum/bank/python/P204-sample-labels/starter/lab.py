# Samples of a laboratory. counter.py calls the functions of this file.

from printer import label


# ex-1: a parameter with a default may be left out of the call.
# Lesson section: A value for those who say nothing
# Test: test_sample_name_of_an_urgent_sample
# Start here: the calls in counter.py give two values. They must go on working.
def sample_name(number, ward):
    return f"{number}/{ward}"


# ex-2: a value that is given by name goes to that parameter, and all others keep their defaults.
# Lesson section: Calling by name
# Test: test_fridge_label_is_blue
# Start here: read the def line of label in printer.py.
def fridge_label(name):
    return label(name)


# ex-3: a default is made once; for a fresh list use None and make it inside.
# Lesson section: When a default is made
# Test: test_two_new_racks_do_not_mix
# Start here: how many lists are there, if nobody hands one over?
def put(name, rack=[]):
    rack.append(name)
    return rack
