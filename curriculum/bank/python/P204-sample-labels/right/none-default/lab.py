from printer import label


def sample_name(number, ward, urgent=None):
    mark = " URGENT" if urgent else ""
    return str(number) + "/" + ward + mark


def fridge_label(name):
    wishes = {"colour": "blue"}
    return label(name, **wishes)


def put(name, rack=None):
    rack = [] if rack is None else rack
    rack += [name]
    return rack
