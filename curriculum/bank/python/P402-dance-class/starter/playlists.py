# The playlists of a dance class. __init__, __repr__ and __len__ are ready-made.


class Playlist:
    def __init__(self, songs):
        self.songs = list(songs)

    def __repr__(self):
        return f"Playlist({self.songs!r})"

    def __len__(self):
        return len(self.songs)

    # ex-3: __getitem__ answers for square brackets.
    # Lesson section: Square brackets, and what comes with them
    # Test: test_getitem_from_both_ends
    # Start here: who knows already what to do with a number or a slice?
    def __getitem__(self, place):
        raise IndexError

    # ex-4: __add__ makes a new object.
    # Lesson section: A sum is something new
    # Test: test_add_joins_the_songs
    # Start here: what do you say to something that is no playlist?
    def __add__(self, other):
        return NotImplemented
