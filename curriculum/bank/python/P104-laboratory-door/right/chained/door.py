def in_hours(hour):
    answer = 8 <= hour < 18
    return answer


def is_danger(alarm):
    answer = alarm in ("fire", "gas")
    return answer


def may_enter(blocked, expired):
    answer = not (blocked or expired)
    return answer


def needs_escort(visitor, level):
    answer = level < 3 and visitor
    return answer
