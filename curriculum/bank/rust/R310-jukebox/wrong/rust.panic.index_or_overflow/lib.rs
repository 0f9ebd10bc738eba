// The lists of a jukebox. No title is copied.

/// Puts the wishes at the end of the queue.
pub fn add_all(queue: &mut Vec<String>, wishes: Vec<String>) {
    for song in wishes {
        queue.push(song);
    }
}

/// Takes the songs from the index `played` on out of the queue.
pub fn after_pause(queue: &mut Vec<String>, played: usize) -> Vec<String> {
    queue.split_off(played)
}

/// Puts the song at this place and hands back the one that was there.
pub fn exchange(queue: &mut Vec<String>, place: usize, song: String) -> String {
    std::mem::replace(&mut queue[place], song)
}

/// Leaves each number once, from small to large.
pub fn charts(numbers: &mut Vec<u32>) {
    numbers.sort();
    numbers.dedup();
}
