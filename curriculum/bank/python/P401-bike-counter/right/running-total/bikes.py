class BikeCounter:
    def __init__(self, bridge):
        self.bridge = bridge
        self.bikes = 0
        self.ends = []

    def bike(self):
        self.bikes = self.bikes + 1

    def end_hour(self):
        self.ends.append(self.bikes)

    def total(self):
        return self.bikes

    def by_hour(self):
        hours = []
        before = 0
        for end in self.ends:
            hours.append(end - before)
            before = end
        return hours
