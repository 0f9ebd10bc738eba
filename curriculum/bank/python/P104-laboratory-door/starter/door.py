# Four questions of a laboratory door. Each has a bug; see the statement.


# ex-1: a range is two comparisons at once, joined by and.
# Lesson section: Two comparisons, one answer
# Test: test_out_of_hours_at_night
# Start here: for which hours is the line False at all?
def in_hours(hour):
    answer = hour >= 8 or hour < 18
    return answer


# ex-2: == asks if two values are equal, and each side of or is a full question.
# Lesson section: A full question on each side
# Test: test_coffee_is_no_danger
# Start here: read only what stands on the right of or.
def is_danger(alarm):
    answer = alarm == "fire" or "gas"
    return answer


# ex-3: not turns True into False and False into True.
# Lesson section: How far not reaches
# Test: test_a_good_card_enters
# Start here: what does not turn around in this line, and what not?
def may_enter(blocked, expired):
    answer = not blocked and expired
    return answer


# ex-4: a name that is True or False is a condition by itself.
# Lesson section: A name as a condition
# Test: test_an_employee_needs_no_escort
# Start here: one word is wrong, and one comparison says nothing new.
def needs_escort(visitor, level):
    answer = visitor == True or level < 3
    return answer
