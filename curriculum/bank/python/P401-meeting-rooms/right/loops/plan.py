"""Plans that look for a meeting room and keep book."""


class Plan:
    last_number = 0

    def __init__(self, rooms):
        self.rooms = list(rooms)
        self.log = []
        Plan.last_number += 1
        self.number = Plan.last_number

    def find(self, seats, hour):
        for room in sorted(self.rooms, key=lambda room: room.seats):
            if room.free(hour) and seats <= room.seats:
                return room
        return None

    def reserve(self, who, seats, hour):
        room = self.find(seats, hour)
        if room:
            room.book(hour)
            self.log += [(who, room.name, hour)]
        return room

    def hours_of(self, who):
        hours = []
        for entry in self.log:
            if entry[0] == who:
                hours.append(entry[2])
        hours.sort()
        return hours
