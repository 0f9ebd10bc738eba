def by_number(numbers):
    ordered = sorted(numbers, key=int)
    return ordered


def by_person(people):
    people = people.sort(key=str.lower)
    return people


def due_first(tickets):
    ordered = sorted(tickets, key=lambda ticket: (ticket[2] is None, ticket[2]))
    return ordered


def history(tickets):
    ordered = sorted(tickets, key=lambda ticket: ticket[0])
    ordered.sort(key=lambda ticket: ticket[1], reverse=True)
    return ordered
