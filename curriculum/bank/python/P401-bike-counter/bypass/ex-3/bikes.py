class BikeCounter:
    def __init__(self, bridge):
        self.bridge = bridge
        self.now = 0
        self.hours = []
        self.total = lambda: sum(self.hours) + self.now

    def bike(self):
        self.now += 1

    def end_hour(self):
        self.hours.append(self.now)
        self.now = 0

    def total(self):
        return sum(self.hours) + self.now

    def by_hour(self):
        return self.hours.copy()
