# Answers for the till of a ski hire. Each has a fault.


# ex-1: return hands a value to the caller; print only shows it.
# Lesson section: Shown or given back
# Test: test_day_price_of_a_child
# Start here: who gets the 18?
def day_price(age):
    if age < 15:
        print(18)
    else:
        print(30)


# ex-2: a call stands for the value that it gives back.
# Lesson section: A call is a value
# Test: test_pair_price_with_a_child
# Start here: how many people pay?
def pair_price(first, second):
    price = day_price(first) - 5
    return price


# ex-3: return ends the function at once.
# Lesson section: Not before the last round
# Test: test_has_size_further_back
# Start here: how many rounds does the loop make?
def has_size(sizes, wanted):
    for size in sizes:
        if size == wanted:
            return True
        else:
            return False


# ex-4: every way through a function needs a return.
# Lesson section: A way without an answer
# Test: test_advice_in_between
# Start here: what becomes of the text in the last line?
def advice(days):
    if days == 1:
        return "day pass"
    if days >= 8:
        return "season pass"
    "week pass"
