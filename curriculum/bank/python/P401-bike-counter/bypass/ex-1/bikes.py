HOURS = {}


class BikeCounter:
    def __init__(self, bridge):
        self.bridge = bridge
        self.now = 0
        HOURS.setdefault(bridge, [])

    def bike(self):
        self.now += 1

    def end_hour(self):
        HOURS[self.bridge].append(self.now)
        self.now = 0

    def total(self):
        return sum(HOURS[self.bridge]) + self.now

    def by_hour(self):
        return HOURS[self.bridge].copy()
