NOBODY = "nobody"


def sign_on(names, name):
    names.append(name)
    return names


def podium(times):
    times.sort()
    return times[:3]


def drop_out(names, name):
    if name in names:
        names.remove(name)
    return names


def call_last(names):
    name = NOBODY
    if len(names) > 0:
        name = names.pop()
    return name
