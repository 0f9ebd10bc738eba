LOWEST = -40
HIGHEST = 10
SHELF = 60


# Ready-made: the alarm of the door.
def alarm_off():
    print("alarm off")


def alarm_on():
    print("alarm on")


# Ready-made: carries boxes in and says how many places are left.
def carry(boxes):
    if boxes > SHELF:
        raise RuntimeError("the shelf is full")
    print("carried", boxes)
    return SHELF - boxes


# ex-1: raise stops a function that cannot do its work and tells the caller why.
# Lesson section: A function may refuse
# Test: test_check_refuses_what_is_too_warm
# Start here: for which numbers is there no good answer?
def check(degrees):
    return None


# ex-2: catch the one kind of error that you expect, around the one line that can raise it.
# Lesson section: Catch one kind, around one line
# Test: test_reading_of_a_text_that_is_no_number
# Start here: let Python read the text. Which error comes if it cannot?
def reading(text, last):
    return None


# ex-3: finally runs on every way out of try, and the error goes on.
# Lesson section: What must happen in any case
# Test: test_load_switches_the_alarm_on_after_a_full_shelf
# Start here: which call can fail, and what must happen after it in any case?
def load(boxes):
    return None
