def house_is_open(hour):
    answer = hour >= 10 and hour < 22
    return answer


def show_starts(minute):
    answer = minute % 15 == 0 and minute <= 30
    return answer


def seat_is_free(sold, broken):
    answer = not sold and not broken
    return answer


def must_pay(age, member):
    answer = age >= 6 and not member
    return answer
