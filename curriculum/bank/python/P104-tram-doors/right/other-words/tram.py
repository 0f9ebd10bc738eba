def may_open(standing, button, locked):
    opens = standing and button
    return opens and not locked


def seat_ticket(age):
    return 5 < age < 18


def ring_bell(child, dog, door_closing, driver_waits):
    on_the_step = child or dog
    return (on_the_step or door_closing) and not driver_waits
