# The sensors of a nursery. All results are right; the code is longer than it has to be.
# Rewrite each function with a comprehension. The results stay the same.

WARM = 30  # degrees Celsius
EMPTY = "-"  # stands for a pot without a plant


# ex-1: a list comprehension says what goes in, from where, and on which condition.
# Lesson section: One expression for a list
# Test: test_warm_is_a_list_comprehension
# Start here: what does append get, what does the loop say, what does the if ask?
def warm(readings):
    names = []
    for name, degrees in readings.items():
        if degrees > WARM:
            names.append(name)
    return names


# ex-2: with a colon in curly brackets each round makes a key and a value.
# Lesson section: Dictionaries and sets too
# Test: test_in_fahrenheit_is_a_dict_comprehension
# Start here: which is the key, and which is the value?
def in_fahrenheit(readings):
    converted = {}
    for name, degrees in readings.items():
        converted[name] = degrees * 9 / 5 + 32
    return converted


# ex-3: curly brackets without a colon make a set, so doubles vanish.
# Lesson section: Dictionaries and sets too
# Test: test_houses_is_a_set_comprehension
# Start here: the question comes before the first letter is taken. Keep it.
def houses(labels):
    letters = set()
    for label in labels:
        if len(label) > 0:
            letters.add(label[0])
    return letters


# ex-4: several for parts stand in the order of the nested loops, the outer one first.
# Lesson section: Two loops in one comprehension
# Test: test_plants_is_one_comprehension_with_two_loops
# Start here: write the two loop heads one behind the other.
def plants(benches):
    found = []
    for bench in benches:
        for plant in bench:
            if plant != EMPTY:
                found.append(plant)
    return found
