from plan import Plan
from rooms import Room


def house():
    """Three fresh rooms: 12, 4 and 8 seats."""
    return [Room("Hall", 12), Room("Nook", 4), Room("Loft", 8)]


# The name of a room, or what came in its place.
def name_of(room):
    return getattr(room, "name", room)


def test_plans_keep_lists_of_their_own():
    rooms = house()
    plan = Plan(rooms)
    rooms.pop()
    assert [room.name for room in plan.rooms] == ["Hall", "Nook", "Loft"], (
        "a plan for three rooms; the list lost one of them afterwards"
    )
    assert (plan.rooms[0] is rooms[0]) == True, "the rooms in it are the very same"


def test_plans_have_logs_of_their_own():
    first, second = Plan(house()), Plan(house())
    assert (first.log, second.log) == ([], []), "the logs of two new plans"
    first.reserve("Ida", 1, 9)
    assert second.log == [], "the other plan has reserved a room"


def test_plans_are_numbered():
    first, second, third = Plan([]), Plan(house()), Plan([])
    numbers = [second.number - first.number, third.number - second.number]
    assert numbers == [1, 1], "three plans in a row: the steps between their numbers"


def test_the_class_remembers_the_last_number():
    plan = Plan([])
    assert Plan.last_number == plan.number, "a new plan: last_number of the class, and its number"
    older = plan.number
    Plan([])
    assert Plan.last_number == older + 1, "one more plan was made"
    assert plan.number == older, "the number of the plan before must stay"


def test_find_the_smallest_that_fits():
    plan = Plan(house())
    found = [name_of(plan.find(seats, 9)) for seats in (1, 4, 5, 8, 9, 12)]
    assert found == ["Nook", "Nook", "Loft", "Loft", "Hall", "Hall"], "for 1, 4, 5, 8, 9, 12 seats"
    twins = Plan([Room("left", 3), Room("right", 3)])
    assert name_of(twins.find(2, 9)) == "left", "two rooms of the same size"


def test_find_skips_taken_rooms():
    rooms = house()
    rooms[1].book(9)
    plan = Plan(rooms)
    assert name_of(plan.find(2, 9)) == "Loft", "Nook is taken at 9"
    assert name_of(plan.find(2, 10)) == "Nook", "Nook is free at 10"


def test_find_nothing():
    assert Plan(house()).find(13, 9) is None
    assert Plan([]).find(1, 9) is None


def test_find_books_nothing():
    rooms = house()
    Plan(rooms).find(1, 9)
    assert [room.taken for room in rooms] == [[], [], []], "called find(1, 9), looked at the rooms"


def test_find_asks_the_room():
    class Closed(Room):
        def free(self, hour):
            return False

    plan = Plan([Closed("Attic", 2), Room("Hall", 12)])
    assert name_of(plan.find(1, 9)) == "Hall", "Attic is a room whose free(...) always says False"


def test_reserve_gives_the_room_itself():
    rooms = house()
    given = Plan(rooms).reserve("Ida", 5, 9)
    assert (given is rooms[2]) == True, "called reserve('Ida', 5, 9): is it the very room Loft?"


def test_reserve_books_the_hour():
    rooms = house()
    plan = Plan(rooms)
    names = [name_of(plan.reserve("Ida", 5, 9)) for _ in range(3)]
    assert names == ["Loft", "Hall", None], "called reserve('Ida', 5, 9) three times"
    assert [room.taken for room in rooms] == [[9], [], [9]], "looked at the hours of the rooms"


def test_reserve_notes_it_in_the_log():
    plan = Plan(house())
    plan.reserve("Ida", 5, 14)
    plan.reserve("Bo", 1, 9)
    assert plan.log == [("Ida", "Loft", 14), ("Bo", "Nook", 9)]


def test_reserve_nothing():
    plan = Plan(house())
    assert plan.reserve("Ida", 13, 9) is None
    assert plan.log == [], "nothing was reserved"


def test_hours_of_a_person():
    plan = Plan(house())
    plan.reserve("Ida", 1, 9)
    plan.reserve("Bo", 1, 9)
    assert plan.hours_of("Ida") == [9]
    assert plan.hours_of("Bo") == [9]
    assert plan.hours_of("Cy") == []


def test_hours_are_in_order():
    plan = Plan(house())
    for hour in (15, 9, 11):
        plan.reserve("Ida", 1, hour)
    assert plan.hours_of("Ida") == [9, 11, 15], "reserved at 15, 9 and 11"
    assert [entry[2] for entry in plan.log] == [15, 9, 11], "the log keeps its own order"


def test_hours_of_this_plan_only():
    rooms = house()
    first, second = Plan(rooms), Plan(rooms)
    first.reserve("Ida", 1, 9)
    second.reserve("Ida", 1, 10)
    assert (first.hours_of("Ida"), second.hours_of("Ida")) == ([9], [10]), "two plans, same rooms"
