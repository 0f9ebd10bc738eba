class BikeCounter:
    now = 0

    def __init__(self, bridge):
        self.bridge = bridge
        self.hours = []

    def bike(self):
        BikeCounter.now += 1

    def end_hour(self):
        self.hours.append(self.now)
        BikeCounter.now = 0

    def total(self):
        return sum(self.hours) + self.now

    def by_hour(self):
        return self.hours.copy()
