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


def crossings(readings, limit):
    return int(any(cm >= limit for cm in readings))
