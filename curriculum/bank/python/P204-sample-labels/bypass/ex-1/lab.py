from printer import label


def sample_name(number, ward, *more):
    text = f"{number}/{ward}"
    if more and more[0]:
        text = text + " URGENT"
    return text


def fridge_label(name):
    return label(name, colour="blue")


def put(name, rack=None):
    if rack is None:
        rack = []
    rack.append(name)
    return rack
