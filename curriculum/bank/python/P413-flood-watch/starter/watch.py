"""The flood watch of a small town."""

import gauge


def alarm(siren, cm):
    """A long sound from 400 cm on, a short one from 300 cm on."""
    if cm >= 400:
        siren.sound(9)
    elif cm >= 300:
        siren.sound(3)


def drain(pump, cm):
    """Start the pump from 200 cm on, faster from 300 cm on; else stop it."""
    if cm < 200:
        pump.stop()
    else:
        pump.start(2 if cm >= 300 else 1)


def report():
    return f"River at {gauge.level()} cm"


# ex-4: a trustworthy check first turns red; then the program is mended until it is green.
# Lesson section: Now the program
# Test: test_crossings_of_one_flood
# Start here: what does the loop forget from one reading to the next?
def crossings(readings, limit):
    count = 0
    for cm in readings:
        if cm > limit:
            count += 1
    return count
