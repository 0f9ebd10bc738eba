def by_number(numbers):
    ordered = sorted(numbers, key=int)
    return ordered


def by_person(people):
    people.sort(key=str.lower)
    return people


def due_first(tickets):
    ordered = sorted(tickets, key=lambda ticket: (ticket[2] is None, ticket[2]))
    return ordered


def history(tickets):
    days = []
    for ticket in tickets:
        if ticket[1] not in days:
            days.append(ticket[1])
    ordered = []
    for day in sorted(days, reverse=True):
        of_day = []
        for ticket in tickets:
            if ticket[1] == day:
                of_day.append(ticket)
        ordered.extend(sorted(of_day, key=lambda ticket: ticket[0]))
    return ordered
