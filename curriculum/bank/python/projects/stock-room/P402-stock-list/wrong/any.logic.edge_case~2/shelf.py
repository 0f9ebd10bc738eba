# Makes a stock feel like a collection, and lists it.

from stock import Stock


class Shelf(Stock):
    def __len__(self):
        return sum(self.counts.values())

    def __contains__(self, name):
        return name in self.counts

    def __iter__(self):
        return iter(sorted(self.counts.items()))

    def __eq__(self, other):
        return self.counts == other.counts


def listing(shelf):
    return [f"{count:>4} {name}" for name, count in shelf]
