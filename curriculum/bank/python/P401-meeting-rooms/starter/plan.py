"""Plans that look for a meeting room and keep book."""


class Plan:
    last_number = 0

    # ex-1: what is bound to self belongs to one object, what stands in the class to all.
    # Lesson section: Of one object, or of the class
    # Test: test_plans_keep_lists_of_their_own
    # Start here: which three names does each plan need?
    def __init__(self, rooms):
        self.rooms = rooms

    # ex-2: an object uses others by calling their methods.
    # Lesson section: Objects that ask objects
    # Test: test_find_the_smallest_that_fits
    # Start here: who knows whether a room is free?
    def find(self, seats, hour):
        return "?"

    # ex-3: a method may call others on self, and change its own object.
    # Lesson section: A method calls a method
    # Test: test_reserve_gives_the_room_itself
    # Start here: which method finds the room?
    def reserve(self, who, seats, hour):
        return "?"

    # ex-4: what a method needs later must be kept in the object.
    # Lesson section: The memory of an object
    # Test: test_hours_of_a_person
    # Start here: where does this plan keep what was reserved?
    def hours_of(self, who):
        return "?"
