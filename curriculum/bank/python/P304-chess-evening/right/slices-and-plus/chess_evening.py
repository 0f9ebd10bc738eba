def with_latecomer(names, name):
    return names + [name]


def standings(points):
    ordered = points[:]
    ordered.sort(reverse=True)
    return ordered


def empty_table(players, rounds):
    table = []
    while len(table) < players:
        row = []
        while len(row) < rounds:
            row.append(0)
        table.append(row)
    return table


def what_if(table, player, number, points):
    other = []
    for row in table:
        other.append(row[:])
    other[player][number] = points
    return other
