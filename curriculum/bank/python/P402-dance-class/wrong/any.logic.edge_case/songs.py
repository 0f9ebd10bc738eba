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
        return f"{self.title} ({self.seconds // 60}:{self.seconds % 60:02})"

    def __hash__(self):
        return hash(self.title)
