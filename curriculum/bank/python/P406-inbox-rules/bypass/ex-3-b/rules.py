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


def at_most(rule, most):
    left = [None] * most

    def limited(subject):
        if left and rule(subject):
            left.pop()
            return True
        return False

    return limited


def rules_for(words):
    return [contains(word) for word in words]
