class Playlist:
    def __init__(self, songs):
        self.songs = list(songs)

    def __repr__(self):
        return f"Playlist({self.songs!r})"

    def __len__(self):
        return len(self.songs)

    def __getitem__(self, place):
        return self.songs[place]

    def __add__(self, other):
        if not isinstance(other, Playlist):
            return NotImplemented
        return Playlist(self.songs + other.songs)
