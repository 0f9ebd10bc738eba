def contains(word):
    def rule(subject):
        return word in subject

    return rule


def any_of(rules):
    def rule(subject):
        for one in rules:
            if one(subject):
                return True
        return False

    return rule


GIVEN = {}


def at_most(rule, most):

    def limited(subject):
        if GIVEN.get(rule, 0) < most and rule(subject):
            GIVEN[rule] = GIVEN.get(rule, 0) + 1
            return True
        return False

    return limited


def rules_for(words):
    return [contains(word) for word in words]
