def predict_ranges():
    return 5, 7, 22, 0


def predict_totals():
    return 10, 4, 24, "321"


def predict_waits():
    cars, rounds = 20, 0
    while cars > 5:
        cars, rounds = cars - 4, rounds + 1
    return rounds, cars, 0, 32
