class BikeCounter:
    """The last number is the hour that is running."""

    def __init__(self, bridge):
        self.bridge = bridge
        self.numbers = [0]

    def bike(self):
        self.numbers[-1] = self.numbers[-1] + 1

    def end_hour(self):
        self.numbers.append(0)

    def total(self):
        return sum(self.numbers)

    def by_hour(self):
        return self.numbers[:-1]
