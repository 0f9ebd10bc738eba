# Numbers of the cloakroom.
# The `def` lines name what comes in, between the brackets. The `return` lines hand a value
# to the test. Both are ready-made; you write the lines between them.


# ex-1: = makes the name on its left stand for the value on its right.
# Lesson section: A name stands for a value
# Test: test_hook_is_the_number_that_came_in
# Start here: 0 is not the number that came in.
def remember_hook(number):
    hook = 0
    return hook


# ex-2: the right side is worked out first, with the old values; then the name is bound anew.
# Lesson section: Binding a name again
# Test: test_coats_that_are_brought_are_added
# Start here: put your line in the place of the one with None.
def coats_at_night(coats, brought, fetched):
    coats = None
    return coats


# ex-3: a name that is bound again forgets its old value; a third name can keep it.
# Lesson section: Keeping a value for later
# Test: test_tags_change_their_owners
# Start here: write your lines above the return line.
def exchange_tags(red, blue):
    return red, blue
