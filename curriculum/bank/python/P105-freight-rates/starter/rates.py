# ex-1: the first condition that holds wins.
# Lesson section: The first one wins
# Test: test_band_of_a_letter_is_small
# Start here: play the function for 1 kg.
def band(kg):
    if kg <= 30:
        name = "large"
    elif kg <= 10:
        name = "medium"
    elif kg <= 2:
        name = "small"
    else:
        name = "freight"
    return name


# ex-2: an else belongs to the if with the same indentation.
# Lesson section: Whose else is it?
# Test: test_customs_at_home_is_none
# Start here: which if stands straight above the else?
def customs(abroad, value):
    form = "none"
    if abroad:
        if value > 150:
            form = "full"
    else:
        form = "short"
    return form


# ex-3: decisions that can hold together each get an if of their own.
# Lesson section: One of them, or several?
# Test: test_extra_of_all_three
# Start here: how many branches of one chain are run?
def extra(kg, express, island):
    cents = 0
    if kg > 20:
        cents = cents + 400
    elif express:
        cents = cents + 900
    elif island:
        cents = cents + 650
    return cents
