class BikeCounter:
    def __init__(self, bridge):
        self.bridge = bridge
        self.now = 0
        self.hours = []
        self.all = 0

    def bike(self):
        self.now += 1
        self.all += 1

    def end_hour(self):
        self.hours.append(self.now)
        self.now = 0
        self.all = 0

    def total(self):
        return self.all

    def by_hour(self):
        return self.hours.copy()
