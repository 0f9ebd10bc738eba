def hours(ticket):
    person, day, due = ticket
    if due is None:
        return (1, 0)
    return (0, due)


def person_of(ticket):
    return ticket[0]


def day_of(ticket):
    return ticket[1]


def by_number(numbers):
    ordered = numbers.copy()
    ordered.sort(key=int)
    return ordered


def by_person(people):
    people[:] = sorted(people, key=str.casefold)
    return people


def due_first(tickets):
    ordered = sorted(tickets, key=hours)
    return ordered


def history(tickets):
    within = sorted(tickets, key=person_of)
    ordered = sorted(within, key=day_of, reverse=True)
    return ordered
