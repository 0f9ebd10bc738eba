from copy import deepcopy


def with_latecomer(names, name):
    longer = names.copy()
    longer.append(name)
    return longer


def standings(points):
    return points.copy().sort(reverse=True)


def empty_table(players, rounds):
    table = []
    for _ in range(players):
        table.append([0] * rounds)
    return table


def what_if(table, player, number, points):
    other = deepcopy(table)
    other[player][number] = points
    return other
