# The bike counters of a town. Four reports came in.


# ex-1: what stands in the class body belongs to the class, not to one instance.
# Lesson section: One for all, or one for each
# Test: test_two_counters_have_hours_of_their_own
# Start here: how many lists are there if two counters are made?
class BikeCounter:
    hours = []

    # ex-3: an attribute of the instance hides a method of the same name.
    # Lesson section: One name, two things
    # Test: test_total_adds_the_hours_up
    # Start here: how many things in this class are called total?
    def __init__(self, bridge):
        self.bridge = bridge
        self.now = 0
        self.total = 0

    # ex-2: self.name is an attribute of the instance; a bare name is a local variable.
    # Lesson section: A bare name is forgotten
    # Test: test_bike_counts_in_the_running_hour
    # Start here: where does the new number go?
    def bike(self):
        now = self.now + 1

    def end_hour(self):
        self.hours.append(self.now)
        self.now = 0

    def total(self):
        return sum(self.hours) + self.now

    # ex-4: an object that hands out its own list lets others change it.
    # Lesson section: Whose list is it?
    # Test: test_by_hour_hands_out_no_list_of_its_own
    # Start here: how many lists are there after this return?
    def by_hour(self):
        return self.hours
