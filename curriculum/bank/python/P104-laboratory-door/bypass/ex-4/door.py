def in_hours(hour):
    answer = hour >= 8 and hour < 18
    return answer


def is_danger(alarm):
    answer = alarm == "fire" or alarm == "gas"
    return answer


def may_enter(blocked, expired):
    answer = not blocked and not expired
    return answer


def needs_escort(visitor, level):
    answer = visitor == True and level < 3
    return answer
