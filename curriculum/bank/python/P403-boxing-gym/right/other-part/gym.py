class Member:
    def __init__(self, name):
        self.name = name
        self.visits = 0

    def come(self):
        self.visits += 1

    def fee(self):
        return 4000

    def card(self):
        cents = self.fee()
        return self.name + ": " + str(cents)


class Student(Member):
    def fee(self):
        return super().fee() // 2


class Family(Member):
    def __init__(self, name, children):
        super().__init__(name)
        self.children = children

    def fee(self):
        return super().fee() + 500 * self.children


class Club:
    def __init__(self):
        self.by_place = {}

    def join(self, member):
        self.by_place[len(self.by_place)] = member

    def size(self):
        return len(self.by_place)

    def names(self):
        found = []
        for member in self.by_place.values():
            found.append(member.name)
        return found

    def total(self):
        cents = 0
        for member in self.by_place.values():
            cents += member.fee()
        return cents
