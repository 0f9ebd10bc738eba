"""Plans that look for a meeting room and keep book."""


class Plan:
    last_number = 0

    def __init__(self, rooms):
        self.rooms = rooms[:]
        self.log = []
        self.number = type(self).last_number + 1
        type(self).last_number = self.number

    def find(self, seats, hour):
        fitting = [room for room in self.rooms if room.seats >= seats and room.free(hour)]
        return min(fitting, key=lambda room: room.seats, default=None)

    def reserve(self, who, seats, hour):
        room = self.find(seats, hour)
        if room is None:
            return None
        room.book(hour)
        self.log.append((who, room.name, hour))
        return room

    def hours_of(self, who):
        return sorted(hour for name, _room, hour in self.log if name == who)
