# Rooms of a music school. It works; rebuild it without global.

CENTS = 40
MOST = 2400

rooms = 9


# ex-1: a function may read a global name, and the names it binds itself live only inside it.
# Lesson section: Two places for names
# Test: test_price_leaves_no_name_behind
# Start here: who else needs the name cents?
def price(minutes):
    global cents
    cents = minutes * CENTS
    if cents > MOST:
        cents = MOST
    return cents


# ex-2: a name that is bound anywhere in a function is local in all of that function.
# Lesson section: Bound once, local everywhere
# Test: test_free_rooms_only_reads_the_number
# Start here: what should the name on the left be called?
def free_rooms(taken):
    global rooms
    rooms = rooms - taken
    left = rooms
    rooms = rooms + taken
    return left


# ex-3: what a function binds stays inside; only return brings a value out, and the caller must bind it.
# Lesson section: The way out is return
# Test: test_clock_gives_its_text_back
# Start here: clock first. Then look at both places where it is called.
def clock(minutes):
    global shown
    hours = minutes // 60
    rest = minutes % 60
    shown = f"{hours}:{rest:02}"


def period(start, length):
    clock(start)
    begin = shown
    clock(start + length)
    return begin + " to " + shown
