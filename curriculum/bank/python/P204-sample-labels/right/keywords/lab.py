import printer


def sample_name(number, ward, urgent=False):
    if urgent:
        return f"{number}/{ward} URGENT"
    return f"{number}/{ward}"


def fridge_label(name):
    return printer.label(text=name, colour="blue")


def put(name, rack=None):
    if rack is None:
        return [name]
    rack.append(name)
    return rack
