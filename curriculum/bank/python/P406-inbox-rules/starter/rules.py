# Rules for the mail of an office.


# ex-1: a function made inside another one remembers the variables of that call.
# Lesson section: A closure remembers
# Test: test_two_rules_remember_their_own_word
# Start here: what does the inner function take, and what does it remember?
def contains(word):
    raise NotImplementedError


# ex-2: a function is a value: it can be handed over, kept, and called later.
# Lesson section: A function is a value
# Test: test_any_of_takes_every_kind_of_function
# Start here: when are the rules in the list called, and with what?
def any_of(rules):
    raise NotImplementedError


# ex-3: nonlocal lets an inner function bind a variable of the outer call.
# Lesson section: nonlocal binds the outer variable
# Test: test_at_most_says_no_after_that
# Start here: which number must survive from one mail to the next?
def at_most(rule, most):
    raise NotImplementedError


# ex-4: closures made in one loop share its variable; a call gives each its own.
# Lesson section: One variable or many
# Test: test_each_rule_has_its_own_word
# Start here: you have a function already that makes one such rule.
def rules_for(words):
    raise NotImplementedError
