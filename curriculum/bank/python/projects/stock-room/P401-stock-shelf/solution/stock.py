# The stock of a theatre: what there is, and how many of each.


class Stock:
    def __init__(self):
        self.counts = {}

    def add(self, name, count):
        if count < 1:
            raise ValueError(f"{count} is no number of things to add")
        self.counts[name] = self.counts.get(name, 0) + count

    def take(self, name, count):
        if count < 1:
            raise ValueError(f"{count} is no number of things to take")
        there = self.counts.get(name, 0)
        if count > there:
            raise ValueError(f"only {there} of {name} are there")
        if count == there:
            del self.counts[name]
        else:
            self.counts[name] = there - count
