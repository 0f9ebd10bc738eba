def house_is_open(hour):
    answer = 10 <= hour < 22
    return answer


def show_starts(minute):
    answer = minute in (0, 30)
    return answer


def seat_is_free(sold, broken):
    answer = not (sold or broken)
    return answer


def must_pay(age, member):
    answer = age >= 6 and not member
    return answer
