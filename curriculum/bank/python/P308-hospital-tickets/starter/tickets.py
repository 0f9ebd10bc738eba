# The tickets of a hospital's computer people. Four reports came in.
# Mend the lines between `def` and `return`; those two lines stay as they are.


# ex-1: the key says what is compared.
# Lesson section: What is compared
# Test: test_by_number_counts_ten_after_nine
# Start here: how are the texts "10" and "9" compared?
def by_number(numbers):
    ordered = sorted(numbers)
    return ordered


# ex-2: a key is the function itself, without parentheses.
# Lesson section: A function as an argument
# Test: test_by_person_counts_capitals_and_small_letters_the_same
# Start here: who shall call the function, and when?
def by_person(people):
    people.sort(key=str.lower())
    return people


# ex-3: a key may be a tuple that begins with a question.
# Lesson section: Where there is nothing to compare
# Test: test_due_first_puts_none_at_the_end
# Start here: which question can be asked about a number and about None?
def due_first(tickets):
    ordered = sorted(tickets, key=lambda ticket: ticket[2])
    return ordered


# ex-4: sorting is stable: the lesser rule first, then the main one.
# Lesson section: Two rules, two directions
# Test: test_history_goes_from_a_to_z_within_a_day
# Start here: which of the two rules shall go backwards?
def history(tickets):
    ordered = sorted(tickets, key=lambda ticket: (ticket[1], ticket[0]), reverse=True)
    return ordered
