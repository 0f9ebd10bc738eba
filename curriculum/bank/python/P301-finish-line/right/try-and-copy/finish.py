NOBODY = "nobody"


def sign_on(names, name):
    names.append(name)
    return names


def podium(times):
    ordered = list(times)
    ordered.sort()
    return ordered[:3]


def drop_out(names, name):
    try:
        names.remove(name)
    except ValueError:
        pass
    return names


def call_last(names):
    name = NOBODY
    if len(names) > 0:
        name = names.pop()
    return name
