# The stock of a theatre: what there is, and how many of each.


class Stock:
    def __init__(self):
        self.counts = {}

    def _check(self, count):
        if count <= 0:
            raise ValueError("at least one")

    def add(self, name, count):
        self._check(count)
        self.counts[name] = self.counts.get(name, 0) + count

    def take(self, name, count):
        self._check(count)
        there = self.counts.get(name, 0)
        if count > there:
            raise ValueError(f"only {there} of {name} are there")
        if count == there:
            del self.counts[name]
        else:
            self.counts[name] = there - count
