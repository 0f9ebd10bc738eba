MEDALS = ["gold", "silver", "bronze"]


def by_name(names):
    ordered = sorted(names, key=str.lower)
    return ordered


def ranking(teams):
    ordered = sorted(teams, key=lambda team: (-team[1], team[2]))
    return ordered


def longest_name(names):
    longest = ""
    if len(names) > 0:
        longest = sorted(names, key=len, reverse=True)[0]
    return longest


def hand_out(prizes):
    prizes.sort(key=lambda prize: MEDALS.index(prize[1]))
    return prizes
