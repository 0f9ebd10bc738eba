# The stock of a theatre: what there is, and how many of each.


class Stock:
    def __init__(self):
        self.counts = {}

    def add(self, name, count):
        if count < 1:
            raise ValueError(f"{count} is no number of things to add")
        self.counts.setdefault(name, 0)
        self.counts[name] += count

    def take(self, name, count):
        if count < 1:
            raise ValueError(f"{count} is no number of things to take")
        there = self.counts.get(name, 0)
        if count > there:
            raise ValueError(f"only {there} of {name} are there")
        self.counts[name] -= count
        if not self.counts[name]:
            self.counts.pop(name)
