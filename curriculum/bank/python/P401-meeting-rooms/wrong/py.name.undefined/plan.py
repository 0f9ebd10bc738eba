"""Plans that look for a meeting room and keep book."""


class Plan:
    last_number = 0

    def __init__(self, rooms):
        self.rooms = list(rooms)
        self.log = []
        Plan.last_number += 1
        self.number = Plan.last_number

    def find(self, seats, hour):
        best = None
        for room in self.rooms:
            if room.seats >= seats and room.free(hour):
                if best is None or room.seats < best.seats:
                    best = room
        return best

    def reserve(self, who, seats, hour):
        room = find(seats, hour)
        if room is None:
            return None
        room.book(hour)
        self.log.append((who, room.name, hour))
        return room

    def hours_of(self, who):
        return sorted(hour for name, _room, hour in self.log if name == who)
