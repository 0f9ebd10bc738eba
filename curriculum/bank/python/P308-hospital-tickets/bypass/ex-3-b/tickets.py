def by_number(numbers):
    ordered = sorted(numbers, key=int)
    return ordered


def by_person(people):
    people.sort(key=str.lower)
    return people


def due_first(tickets):
    timed = []
    rest = []
    for ticket in tickets:
        if ticket[2] is None:
            rest.append(ticket)
        else:
            timed.append(ticket)
    ordered = sorted(timed, key=lambda ticket: ticket[2]) + rest
    return ordered


def history(tickets):
    ordered = sorted(tickets, key=lambda ticket: ticket[0])
    ordered.sort(key=lambda ticket: ticket[1], reverse=True)
    return ordered
