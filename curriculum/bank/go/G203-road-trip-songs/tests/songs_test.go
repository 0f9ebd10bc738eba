package tests

import (
	"fmt"
	"testing"

	songs "exercise/src"
)

func list() []string { return []string{"Help", "Jolene", "Roxanne", "Angie"} }

func same(t *testing.T, what string, got []string, want string) {
	t.Helper()
	if text := fmt.Sprintf("%q", got); text != want {
		t.Errorf("%s = %s, want %s", what, text, want)
	}
}

// ex-1
func TestWithoutLeavesOneSongOut(t *testing.T) {
	same(t, "Without(songs, 1)", songs.Without(list(), 1), `["Help" "Roxanne" "Angie"]`)
	same(t, "Without(songs, 0)", songs.Without(list(), 0), `["Jolene" "Roxanne" "Angie"]`)
	same(t, "Without(songs, 3)", songs.Without(list(), 3), `["Help" "Jolene" "Roxanne"]`)
	same(t, "Without of one song", songs.Without([]string{"Help"}, 0), `[]`)
}

func TestWithoutLeavesTheCallersListAlone(t *testing.T) {
	mine := list()
	songs.Without(mine, 1)
	same(t, "songs after Without(songs, 1)", mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
	songs.Without(mine[:2], 0)
	same(t, "songs after Without(songs[:2], 0)", mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
}

func TestWithoutIsAListOfItsOwn(t *testing.T) {
	mine := list()
	for _, i := range []int{0, 2, 3} {
		less := songs.Without(mine, i)
		if len(less) != 3 {
			t.Fatalf("len(Without(songs, %d)) = %d, want 3", i, len(less))
		}
		less[0], less[2] = "Hurt", "Hurt"
		same(t, fmt.Sprintf("songs after a change in Without(songs, %d)", i), mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
	}
}

// ex-2
func TestSplitCutsInTwo(t *testing.T) {
	front, back := songs.Split(list(), 3)
	same(t, "front of Split(songs, 3)", front, `["Help" "Jolene" "Roxanne"]`)
	same(t, "back of Split(songs, 3)", back, `["Angie"]`)
}

func TestSplitSharesTheSongs(t *testing.T) {
	mine := list()
	front, back := songs.Split(mine, 2)
	if len(front) != 2 || len(back) != 2 {
		t.Fatalf("Split(songs, 2) has the lengths %d, %d, want 2, 2", len(front), len(back))
	}
	front[1] = "Hurt"
	back[0] = "Layla"
	same(t, `songs after front[1] = "Hurt" and back[0] = "Layla"`, mine, `["Help" "Hurt" "Layla" "Angie"]`)
}

func TestSplitIsSafeToAppendTo(t *testing.T) {
	mine := list()
	front, back := songs.Split(mine, 1)
	longer := append(front, "Hurt")
	same(t, `append(front, "Hurt")`, longer[:len(longer):len(longer)], `["Help" "Hurt"]`)
	same(t, "back after an append to front", back, `["Jolene" "Roxanne" "Angie"]`)
	same(t, "songs after an append to front", mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
}

func TestSplitAtTheEnds(t *testing.T) {
	mine := list()
	front, back := songs.Split(mine, 0)
	same(t, "front of Split(songs, 0)", front, `[]`)
	same(t, "back of Split(songs, 0)", back, `["Help" "Jolene" "Roxanne" "Angie"]`)
	_ = append(front, "Hurt")
	same(t, "songs after an append to an empty front", mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
	front, back = songs.Split(mine, 4)
	same(t, "front of Split(songs, 4)", front, `["Help" "Jolene" "Roxanne" "Angie"]`)
	same(t, "back of Split(songs, 4)", back, `[]`)
}

// ex-3
func TestNumberedHasEachSong(t *testing.T) {
	mine := list()
	same(t, "Numbered(songs)", songs.Numbered(mine), `["1. Help" "2. Jolene" "3. Roxanne" "4. Angie"]`)
	same(t, "songs after Numbered(songs)", mine, `["Help" "Jolene" "Roxanne" "Angie"]`)
}

func TestNumberedHasNoRoomToSpare(t *testing.T) {
	for _, n := range []int{3, 5, 11, 100} {
		got := songs.Numbered(make([]string, n))
		if len(got) != n || cap(got) != n {
			t.Errorf("Numbered of %d songs has the length %d and the capacity %d, want %d and %d", n, len(got), cap(got), n, n)
		}
	}
}

func TestNumberedOfNoSongs(t *testing.T) {
	got := songs.Numbered(nil)
	if len(got) != 0 || cap(got) != 0 {
		t.Errorf("Numbered(nil) has the length %d and the capacity %d, want 0 and 0", len(got), cap(got))
	}
}
