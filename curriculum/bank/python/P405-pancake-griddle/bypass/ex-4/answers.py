import griddle


def predict_begin():
    return [["lay the table", "heat", "bake 1", "eat"], 1, ["bake 2", "eat", "cool"]]


def predict_used_up():
    return [1, 9, [], ["blue", "red"]]


def predict_chain():
    return [["stir 1", "bake 1", "stir 2", "bake 2"], [10, 20]]


def predict_taken():
    return [griddle.taken()[0], griddle.taken()[1], griddle.taken()[2], griddle.taken()[3]]


def predict_pairs():
    return [[(1, "Ida"), (2, "Bo")], 4]
