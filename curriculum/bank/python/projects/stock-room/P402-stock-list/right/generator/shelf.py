# Makes a stock feel like a collection, and lists it.

from stock import Stock


class Shelf(Stock):
    def __len__(self):
        return sum(self.counts.values())

    def __contains__(self, name):
        return name in self.counts

    def __iter__(self):
        for name in sorted(self.counts):
            yield name, self.counts[name]

    def __eq__(self, other):
        if not isinstance(other, Shelf):
            return NotImplemented
        return self.counts == other.counts


def listing(shelf):
    lines = []
    for name, count in shelf:
        lines.append(str(count).rjust(4) + " " + name)
    return lines
