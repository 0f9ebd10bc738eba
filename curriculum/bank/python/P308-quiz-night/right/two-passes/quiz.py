MEDALS = ["gold", "silver", "bronze"]


def by_name(names):
    ordered = list(names)
    ordered.sort(key=lambda name: name.casefold())
    return ordered


def ranking(teams):
    ordered = sorted(teams, key=lambda team: team[2])
    ordered.sort(key=lambda team: team[1], reverse=True)
    return ordered


def longest_name(names):
    longest = ""
    if names:
        longest = max(names, key=lambda name: len(name))
    return longest


def hand_out(prizes):
    prizes[:] = sorted(prizes, key=lambda prize: MEDALS.index(prize[1]))
    return prizes
