from fees import fee, may_ship


def check_weight():
    for kg in range(1, 31):
        assert may_ship(kg) == True
    for kg in range(31, 40):
        assert may_ship(kg) == False


def check_fee():
    for kg in [1, 2, 7, 30]:
        assert fee(kg, False) == 2 * kg, f"{kg} kg"
        assert fee(kg, True) == 2 * kg + 3, f"{kg} kg, fragile"
