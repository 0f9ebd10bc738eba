# The computer of a copy shop. Each part has a fault.
# The `def` lines name what comes in, between the brackets. The `return` lines hand a value
# to the test. Both are ready-made; you change the lines between them.


# ex-1: a name must be spelled exactly as it was bound.
# Lesson section: The same name, letter by letter
# Test: test_bill_of_ten_pages
# Start here: which name does the message not know?
def bill(pages, cents):
    cover = 50
    total = pages * Cents
    total = total + covers
    return total


# ex-2: to change what a name stands for, bind the same name again.
# Lesson section: Bound again, step by step
# Test: test_pages_left_on_a_quiet_day
# Start here: which name is handed back?
def pages_left(tray, used):
    tray = tray - used
    full = tray + 500
    return tray


# ex-3: a name that is bound again forgets its old value.
# Lesson section: Before it is forgotten
# Test: test_jobs_change_places
# Start here: what does each name stand for after the first line?
def swap_jobs(first, second):
    first = second
    second = first
    return first, second
