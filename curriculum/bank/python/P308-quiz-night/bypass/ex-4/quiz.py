MEDALS = ["gold", "silver", "bronze"]


def by_name(names):
    ordered = sorted(names, key=str.lower)
    return ordered


def ranking(teams):
    ordered = sorted(teams, key=lambda team: (-team[1], team[2]))
    return ordered


def longest_name(names):
    longest = max(names, key=len, default="")
    return longest


def hand_out(prizes):
    ordered = []
    for medal in MEDALS:
        for prize in prizes:
            if prize[1] == medal:
                ordered.append(prize)
    prizes[:] = ordered
    return prizes
