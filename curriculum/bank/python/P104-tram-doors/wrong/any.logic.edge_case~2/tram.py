# Three decisions of a tram.


def may_open(standing, button, locked):
    return standing and button and not locked


def seat_ticket(age):
    return 6 <= age <= 17


def ring_bell(child, dog, door_closing, driver_waits):
    return child or dog or door_closing and not driver_waits
