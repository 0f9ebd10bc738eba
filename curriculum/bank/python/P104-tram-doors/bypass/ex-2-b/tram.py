# Three decisions of a tram.


def may_open(standing, button, locked):
    return standing and button and not locked


def seat_ticket(age):
    return age in range(6, 18)


def ring_bell(child, dog, door_closing, driver_waits):
    return (child or dog or door_closing) and not driver_waits
