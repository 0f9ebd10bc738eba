def may_open(standing, button, locked):
    return not locked and standing and button


def seat_ticket(age):
    return 17 >= age >= 6


def ring_bell(child, dog, door_closing, driver_waits):
    return not driver_waits and (door_closing or child or dog)
