MEDALS = ["gold", "silver", "bronze"]


def by_name(names):
    ordered = sorted(names, key=str.lower)
    return ordered


def ranking(teams):
    ordered = []
    for team in teams:
        place = 0
        while place < len(ordered) and (-ordered[place][1], ordered[place][2]) <= (-team[1], team[2]):
            place = place + 1
        ordered.insert(place, team)
    return ordered


def longest_name(names):
    longest = max(names, key=len, default="")
    return longest


def hand_out(prizes):
    prizes.sort(key=lambda prize: MEDALS.index(prize[1]))
    return prizes
