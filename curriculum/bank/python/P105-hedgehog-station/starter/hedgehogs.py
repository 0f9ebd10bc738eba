# Decisions of a station for hedgehogs.
# The `def` and `return` lines are ready-made. Put your lines in place of the stand-in
# between them, and bind the same name.


# ex-1: the questions of a chain are asked from the top.
# Lesson section: A chain of questions
# Test: test_box_for_an_animal_in_between
# Start here: three branches, each binds box.
def box_for(grams):
    box = "?"
    return box


# ex-2: a decision may stand in the block of another one.
# Lesson section: A decision inside a decision
# Test: test_welcome_by_day_means_ill_asleep_too
# Start here: which of the two facts decides first?
def welcome(found_by_day, awake):
    note = "?"
    return note


# ex-3: decisions that can hold together stand one below the other.
# Lesson section: Two decisions in a row
# Test: test_meals_of_a_light_animal_in_november
# Start here: with how many meals does every animal begin?
def meals(grams, month):
    count = 0
    return count
