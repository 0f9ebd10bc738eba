# Lists at the finish line.
# The `def` and `return` lines are ready-made. Put your lines in place of the comment
# between them.

NOBODY = "nobody"


# ex-1: append changes the list itself and gives back None.
# Lesson section: Methods that change the list
# Test: test_sign_on_puts_the_name_at_the_end
# Start here: one line, without an equals sign.
def sign_on(names, name):
    # your line
    return names


# ex-2: sorted gives a new list; sort changes the old one and gives back None.
# Lesson section: sort or sorted
# Test: test_podium_leaves_the_times_unchanged
# Start here: bind best to the first three of an ordered list.
def podium(times):
    best = [-1]
    # your line
    return best


# ex-3: ask with in before you remove.
# Lesson section: Taking an item out
# Test: test_drop_out_of_an_unknown_name_does_nothing
# Start here: is the name there?
def drop_out(names, name):
    # your lines
    return names


# ex-4: pop takes an item out and gives it back, but not from an empty list.
# Lesson section: pop gives back
# Test: test_call_last_of_an_empty_list_is_nobody
# Start here: name is right for an empty list already.
def call_last(names):
    name = NOBODY
    # your lines
    return name
