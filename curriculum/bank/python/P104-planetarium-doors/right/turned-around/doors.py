def house_is_open(hour):
    answer = not (hour < 10 or hour >= 22)
    return answer


def show_starts(minute):
    answer = minute == 0 or minute == 30
    return answer


def seat_is_free(sold, broken):
    answer = not sold and not broken
    return answer


def must_pay(age, member):
    answer = not member and not age < 6
    return answer
