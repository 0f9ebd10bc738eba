from itertools import islice

import pytest
from playlists import Playlist
from songs import Song

WALTZ, POLKA, TANGO = Song("Waltz", 185), Song("Polka", 140), Song("Tango", 200)


def titles(songs):
    """The titles of the first ten songs."""
    return [song.title for song in islice(songs, 10)]


def test_str_shows_title_and_time():
    assert str(Song("Waltz", 192)) == "Waltz (3:12)", "called str(Song('Waltz', 192))"
    assert f"{Song('Polka', 140)}" == "Polka (2:20)", "called str(Song('Polka', 140))"


def test_str_has_two_digits_of_seconds():
    assert str(Song("Waltz", 185)) == "Waltz (3:05)", "called str(Song('Waltz', 185))"
    assert str(Song("Samba", 60)) == "Samba (1:00)", "called str(Song('Samba', 60))"
    assert str(Song("Jingle", 9)) == "Jingle (0:09)", "called str(Song('Jingle', 9))"


def test_repr_stays_for_programmers():
    assert repr(Song("Waltz", 185)) == "Song('Waltz', 185)", "called repr(Song('Waltz', 185))"
    assert str([Song("Polka", 140)]) == "[Song('Polka', 140)]", (
        "called str([Song('Polka', 140)])"
    )
    assert repr(Playlist([Song("Polka", 140)])) == "Playlist([Song('Polka', 140)])", (
        "called repr(Playlist([Song('Polka', 140)]))"
    )


def test_hash_of_equal_songs_is_equal():
    same = hash(Song("Waltz", 185)) == hash(Song("Waltz", 185))
    assert same is True, "called hash of Song('Waltz', 185) and of another Song('Waltz', 185): equal"
    same = hash(Song("Waltz", 185)) == hash(Song("WALTZ", 190))
    assert same is True, "called hash of Song('Waltz', 185) and Song('WALTZ', 190): equal"


def test_equal_songs_are_once_in_a_set():
    songs = {Song("Waltz", 185), Song("waltz", 185), Song("Polka", 140)}
    assert len(songs) == 2, (
        "called len of the set of Song('Waltz', 185), Song('waltz', 185), Song('Polka', 140)"
    )


def test_a_song_is_found_as_a_key():
    played = {Song("Waltz", 185): 7}
    assert played.get(Song("WALTZ", 185)) == 7, (
        "called get(Song('WALTZ', 185)) on {Song('Waltz', 185): 7}"
    )
    assert played.get(Song("Polka", 185)) is None, (
        "called get(Song('Polka', 185)) on {Song('Waltz', 185): 7}"
    )


def test_hash_is_not_always_the_same():
    hashes = {hash(Song(f"Dance {number}", 100)) for number in range(50)}
    assert (len(hashes) > 25) is True, "called hash of 50 different songs: most differ"


def test_getitem_from_both_ends():
    playlist = Playlist([WALTZ, POLKA, TANGO])
    assert playlist[0].title == "Waltz", "called playlist[0]: Waltz, Polka, Tango"
    assert playlist[2].title == "Tango", "called playlist[2]: Waltz, Polka, Tango"
    assert playlist[-1].title == "Tango", "called playlist[-1]: Waltz, Polka, Tango"


def test_getitem_of_a_slice_is_a_list_of_songs():
    playlist = Playlist([WALTZ, POLKA, TANGO])
    assert playlist[1:3] == [POLKA, TANGO], "called playlist[1:3]: Waltz, Polka, Tango"
    assert playlist[::2] == [WALTZ, TANGO], "called playlist[::2]: Waltz, Polka, Tango"


def test_getitem_out_of_range_is_an_index_error():
    playlist = Playlist([WALTZ])
    assert playlist[0].title == "Waltz", "called playlist[0]: Waltz"
    for place in (1, -2):
        with pytest.raises(IndexError):
            playlist[place]
            pytest.fail(f"called playlist[{place}] with one song: it should be an IndexError")


def test_a_playlist_can_be_walked_through():
    playlist = Playlist([WALTZ, POLKA, TANGO])
    assert titles(playlist) == ["Waltz", "Polka", "Tango"], "called for song in playlist: titles"
    assert titles(reversed(playlist)) == ["Tango", "Polka", "Waltz"], (
        "called reversed(playlist): titles"
    )


def test_add_joins_the_songs():
    both = Playlist([WALTZ, POLKA]) + Playlist([TANGO])
    assert titles(both.songs) == ["Waltz", "Polka", "Tango"], (
        "called Playlist([WALTZ, POLKA]) + Playlist([TANGO]): titles"
    )


def test_add_leaves_both_as_they_were():
    left, right = Playlist([WALTZ]), Playlist([TANGO])
    both = left + right
    assert titles(left.songs) == ["Waltz"], "called left + right: the titles of left afterwards"
    assert titles(right.songs) == ["Tango"], "called left + right: the titles of right afterwards"
    both.songs.clear()
    assert titles(left.songs) == ["Waltz"], "called left + right, emptied the sum: titles of left"


def test_add_makes_a_playlist():
    both = Playlist([WALTZ]) + Playlist([])
    assert type(both) is Playlist, "called type of Playlist([WALTZ]) + Playlist([])"
    assert len(both) == 1, "called len of Playlist([WALTZ]) + Playlist([])"


def test_add_of_something_else_is_a_type_error():
    playlist = Playlist([WALTZ])
    assert len(playlist + Playlist([POLKA])) == 2, "called len of the sum of two playlists"
    for other in ([POLKA], 3, "Polka"):
        with pytest.raises(TypeError):
            playlist + other
            pytest.fail(f"called playlist + {other!r}: it should be a TypeError")
