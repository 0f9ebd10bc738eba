def lane_sheet(names):
    lines = []
    for lane, name in enumerate(names, start=1):
        lines.append("lane " + str(lane) + ": " + name)
    return lines


def split_board(names, seconds, strokes):
    lines = []
    for name, time, stroke in zip(names, seconds, strokes):
        lines.append(name + ", " + stroke + ": " + str(time))
    return lines


def call_up(names):
    calls = []
    for name in reversed(names):
        calls.append(name + ", please")
    return calls


def gaps(touches):
    found = []
    for before, after in zip(touches, touches[1:]):
        found.append(after - before)
    return found
