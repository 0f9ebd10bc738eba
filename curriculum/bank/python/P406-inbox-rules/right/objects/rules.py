from functools import partial


def has(word, subject):
    return subject.find(word) >= 0


def contains(word):
    return partial(has, word)


def any_of(rules):
    kept = tuple(rules)

    def check(subject):
        return next((True for rule in kept if rule(subject)), False)

    return check


class AtMost:
    def __init__(self, rule, most):
        self.rule = rule
        self.left = most

    def __call__(self, subject):
        found = self.left > 0 and self.rule(subject)
        if found:
            self.left -= 1
        return found


def at_most(rule, most):
    return AtMost(rule, most)


def rules_for(words):
    rules = []
    for word in words:
        rules.append(contains(word))
    return rules
