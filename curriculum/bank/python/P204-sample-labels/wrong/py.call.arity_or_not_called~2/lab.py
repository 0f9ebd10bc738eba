from printer import label


def sample_name(number, ward, urgent=False):
    text = f"{number}/{ward}"
    if urgent:
        text = text + " URGENT"
    return text


def fridge_label(name):
    return label(name, "blue")


def put(name, rack=None):
    if rack is None:
        rack = []
    rack.append(name)
    return rack
