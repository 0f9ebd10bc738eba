def contains(word):
    def rule(subject):
        return word in subject


def any_of(rules):
    def rule(subject):
        for one in rules:
            if one(subject):
                return True
        return False

    return rule


def at_most(rule, most):
    given = 0

    def limited(subject):
        nonlocal given
        if given < most and rule(subject):
            given += 1
            return True
        return False

    return limited


def rules_for(words):
    return [contains(word) for word in words]
