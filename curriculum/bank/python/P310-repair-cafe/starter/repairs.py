# What the café does with its repairs. Finished: read it, but leave it as it is.
#
# A repair is a dictionary with four keys:
#     name    who brought the thing, a text
#     thing   what is broken, a text
#     cents   what the parts cost, a whole number
#     done    True when it is mended, else False


def cost_of(repairs):
    total = 0
    for repair in repairs:
        total = total + repair["cents"]
    return total


def waiting(repairs):
    names = []
    for repair in repairs:
        if not repair["done"]:
            names.append(repair["name"])
    return names
