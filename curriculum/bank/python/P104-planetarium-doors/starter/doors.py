# Questions at the doors of the planetarium.
# The `def` and `return` lines are ready-made. Change only the line between them.


# ex-1: a range is two comparisons at once, joined by and.
# Lesson section: A comparison is a value
# Test: test_house_opens_at_the_first_hour
# Start here: None is a stand-in; ask about both ends of the day.
def house_is_open(hour):
    answer = None
    return answer


# ex-2: == asks if two values are equal, and each side of or is a full question.
# Lesson section: One question on each side
# Test: test_no_show_starts_at_a_quarter_past
# Start here: minute 0 or minute 30.
def show_starts(minute):
    answer = None
    return answer


# ex-3: not turns True into False and False into True.
# Lesson section: Turning an answer around
# Test: test_seat_is_taken_when_sold
# Start here: neither sold nor broken.
def seat_is_free(sold, broken):
    answer = None
    return answer


# ex-4: a name that is True or False is a condition by itself.
# Lesson section: A truth needs no comparison
# Test: test_member_never_pays
# Start here: six years or older, and no member.
def must_pay(age, member):
    answer = None
    return answer
