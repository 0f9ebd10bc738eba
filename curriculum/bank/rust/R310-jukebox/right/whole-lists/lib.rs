// The lists of a jukebox. No title is copied.

/// Puts the wishes at the end of the queue.
pub fn add_all(queue: &mut Vec<String>, wishes: Vec<String>) {
    let mut wishes = wishes;
    queue.append(&mut wishes);
}

/// Takes the songs from the index `played` on out of the queue.
pub fn after_pause(queue: &mut Vec<String>, played: usize) -> Vec<String> {
    if played >= queue.len() {
        return Vec::new();
    }
    queue.drain(played..).collect()
}

/// Puts the song at this place and hands back the one that was there.
pub fn exchange(queue: &mut Vec<String>, place: usize, song: String) -> String {
    queue.push(song);
    queue.swap_remove(place)
}

/// Leaves each number once, from small to large.
pub fn charts(numbers: &mut Vec<u32>) {
    numbers.sort_unstable();
    numbers.dedup();
}
