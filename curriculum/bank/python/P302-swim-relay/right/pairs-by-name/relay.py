def lane_sheet(names):
    lines = []
    for pair in enumerate(names):
        place, name = pair
        lines.append(f"lane {place + 1}: {name}")
    return lines


def split_board(names, seconds, strokes):
    lines = []
    for entry in zip(names, strokes, seconds):
        name, stroke, time = entry
        lines.append(f"{name}, {stroke}: {time}")
    return lines


def call_up(names):
    calls = []
    backwards = reversed(names)
    for name in backwards:
        calls.append(f"{name}, please")
    return calls


def gaps(touches):
    found = []
    later = touches[1:]
    for after, before in zip(later, touches):
        found.append(after - before)
    return found
