class Song:
    def __init__(self, title, seconds):
        self.title = title
        self.seconds = seconds

    def __repr__(self):
        return f"Song({self.title!r}, {self.seconds})"

    def __eq__(self, other):
        if not isinstance(other, Song):
            return NotImplemented
        return self.title.casefold() == other.title.casefold()

    def __str__(self):
        minutes, rest = divmod(self.seconds, 60)
        time = str(minutes) + ":" + str(rest).zfill(2)
        return self.title + " (" + time + ")"

    def __hash__(self):
        key = self.title.casefold()
        return hash((Song, key))
