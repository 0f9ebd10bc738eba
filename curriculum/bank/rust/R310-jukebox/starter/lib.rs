// The lists of a jukebox. No title may be copied.

// ex-1: a value that is pushed moves into the list.
// Lesson: "In: what is pushed moves".
// Test: add_all_puts_the_wishes_at_the_end.
// Start: who owns a title while the loop runs?
/// Puts the wishes at the end of the queue.
pub fn add_all(queue: &mut Vec<String>, wishes: Vec<String>) {
    let _ = (queue, wishes);
}

// ex-2: split_off takes the end of a list out and hands it back.
// Lesson: "Out: a part of the list".
// Test: after_pause_takes_the_rest_out.
// Start: at which index is the queue cut? Is that index always allowed?
/// Takes the songs from the index `played` on out of the queue.
pub fn after_pause(queue: &mut Vec<String>, played: usize) -> Vec<String> {
    let _ = (queue, played);
    Vec::new()
}

// ex-3: an element cannot be moved out by its index; something else must take its place.
// Lesson: "One out, one in".
// Test: exchange_hands_the_old_song_back.
// Start: what stands in the queue at this place while the old song leaves?
/// Puts the song at this place and hands back the one that was there.
pub fn exchange(queue: &mut Vec<String>, place: usize, song: String) -> String {
    let _ = (queue, place);
    song
}

// ex-4: dedup removes only equal neighbours, so sort first.
// Lesson: "In order, and each once".
// Test: charts_have_each_number_once.
// Start: when do equal numbers stand side by side?
/// Leaves each number once, from small to large.
pub fn charts(numbers: &mut Vec<u32>) {
    let _ = numbers;
}
