MEDALS = ["gold", "silver", "bronze"]


def by_name(names):
    ordered = sorted(names, key=str.lower)
    return ordered


def points_then_minutes(team):
    _name, points, minutes = team
    return (-points, minutes)


def ranking(teams):
    return sorted(teams, key=points_then_minutes)


def longest_name(names):
    longest = max(names, key=len, default="")
    return longest


def place_of(prize):
    places = {"gold": 0, "silver": 1, "bronze": 2}
    return places[prize[1]]


def hand_out(prizes):
    prizes.sort(key=place_of)
    return prizes
