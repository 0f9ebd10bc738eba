# The members of a boxing gym. Four reports came in.


class Member:
    def __init__(self, name):
        self.name = name
        self.visits = 0

    def come(self):
        self.visits += 1

    def fee(self):
        return 4000

    # ex-2: a method called through self is looked up in the class of the object.
    # Lesson section: Which fee does self mean?
    # Test: test_card_of_a_family_shows_its_own_fee
    # Start here: which fee is asked for, whatever the object is?
    def card(self):
        return f"{self.name}: {Member.fee(self)}"


# ex-1: a method of the same name overrides the one of the base class.
# Lesson section: The same name, another answer
# Test: test_a_student_pays_half
# Start here: which method is called when somebody asks for the fee?
class Student(Member):
    def fees(self):
        return 2000


# ex-3: a subclass with an __init__ of its own calls that of the base class.
# Lesson section: Who sets up what
# Test: test_a_family_has_all_that_a_member_has
# Start here: how many of the methods called __init__ are run?
class Family(Member):
    def __init__(self, name, children):
        self.children = children

    def fee(self):
        return super().fee() + 500 * self.children


# ex-4: what has parts keeps them in an attribute.
# Lesson section: Is a, or has a
# Test: test_a_club_is_no_list
# Start here: what else can be done with a club, besides these four methods?
class Club(list):
    def join(self, member):
        self.append(member)

    def size(self):
        return len(self)

    def names(self):
        found = []
        for member in self:
            found.append(member.name)
        return found

    def total(self):
        cents = 0
        for member in self:
            cents += member.fee()
        return cents
