from operator import itemgetter


def by_number(numbers):
    return sorted(numbers, key=lambda number: int(number))


def by_person(people):
    people.sort(key=lambda person: person.lower())
    return people


def due_first(tickets):
    return sorted(tickets, key=lambda ticket: float("inf") if ticket[2] is None else ticket[2])


def history(tickets):
    return sorted(sorted(tickets, key=itemgetter(0)), key=itemgetter(1), reverse=True)
