class Member:
    def __init__(self, name):
        self.name = name
        self.visits = 0

    def come(self):
        self.visits += 1

    def fee(self):
        return 4000

    def card(self):
        return f"{self.name}: {self.fee()}"


class Student(Member):
    def fee(self):
        return super().fee() // 2


class Family(Member):
    def __init__(self, name, children):
        super().__init__(self, name)
        self.children = children

    def fee(self):
        return super().fee() + 500 * self.children


class Club:
    def __init__(self):
        self.members = []

    def join(self, member):
        self.members.append(member)

    def size(self):
        return len(self.members)

    def names(self):
        found = []
        for member in self.members:
            found.append(member.name)
        return found

    def total(self):
        cents = 0
        for member in self.members:
            cents += member.fee()
        return cents
