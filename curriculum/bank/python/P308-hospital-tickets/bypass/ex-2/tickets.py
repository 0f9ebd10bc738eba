def by_number(numbers):
    ordered = sorted(numbers, key=int)
    return ordered


def by_person(people):
    pairs = []
    for person in people:
        pairs.append((person.lower(), person))
    pairs.sort()
    people.clear()
    for _, person in pairs:
        people.append(person)
    return people


def due_first(tickets):
    ordered = sorted(tickets, key=lambda ticket: (ticket[2] is None, ticket[2]))
    return ordered


def history(tickets):
    ordered = sorted(tickets, key=lambda ticket: ticket[0])
    ordered.sort(key=lambda ticket: ticket[1], reverse=True)
    return ordered
