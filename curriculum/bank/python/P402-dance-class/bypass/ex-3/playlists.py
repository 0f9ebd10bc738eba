class Playlist:
    def __init__(self, songs):
        self.songs = list(songs)

    def __repr__(self):
        return f"Playlist({self.songs!r})"

    def __len__(self):
        return len(self.songs)

    def __iter__(self):
        return iter(self.songs)

    def __getitem__(self, place):
        for number, song in enumerate(self.songs):
            if number == place:
                return song
        raise IndexError

    def __add__(self, other):
        if not isinstance(other, Playlist):
            return NotImplemented
        return Playlist(self.songs + other.songs)
