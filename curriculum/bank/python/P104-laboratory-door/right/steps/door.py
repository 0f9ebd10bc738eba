def in_hours(hour):
    begun = hour >= 8
    over = hour >= 18
    answer = begun and not over
    return answer


def is_danger(alarm):
    fire = alarm == "fire"
    gas = alarm == "gas"
    answer = fire or gas
    return answer


def may_enter(blocked, expired):
    if blocked or expired:
        return False
    return True


def needs_escort(visitor, level):
    answer = not (not visitor or level >= 3)
    return answer
