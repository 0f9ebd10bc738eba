# The rota of a bakery. Read it, but change nothing here.

from copy import deepcopy


def two_names():
    monday = ["Ann", "Bo"]
    tuesday = monday
    tuesday.append("Cy")
    return [monday, len(tuesday), monday is tuesday]


def slice_of_all():
    monday = ["Ann", "Bo"]
    tuesday = monday[:]
    wednesday = monday
    monday.append("Cy")
    wednesday.remove("Ann")
    return [monday, tuesday, wednesday, monday is tuesday, monday is wednesday]


def add_helper(shift):
    shift.append("Cy")


def other_shift(shift):
    shift = ["Di"]
    shift.append("Eve")
    return shift


def hand_over():
    early = ["Ann"]
    late = ["Bo"]
    added = add_helper(early)
    other = other_shift(late)
    return [early, added, late, other]


def lists_in_a_list():
    week = [["Ann"], ["Bo"]]
    spare = deepcopy(week)
    next_week = week[:]
    next_week[0].append("Cy")
    next_week[1] = ["Di"]
    return [week, next_week, spare, week[0] is next_week[0]]
