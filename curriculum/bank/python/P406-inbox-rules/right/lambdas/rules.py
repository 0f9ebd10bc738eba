def contains(word):
    return lambda subject: word in subject


def any_of(rules):
    return lambda subject: any(rule(subject) for rule in rules)


def at_most(rule, most):
    left = [most]

    def limited(subject):
        if left[0] == 0 or not rule(subject):
            return False
        left[0] -= 1
        return True

    return limited


def rules_for(words):
    return [lambda subject, word=word: word in subject for word in words]
