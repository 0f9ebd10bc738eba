// The lists of a jukebox. No title is copied.

/// Puts the wishes at the end of the queue.
pub fn add_all(queue: &mut Vec<String>, wishes: Vec<String>) {
    for song in &wishes {
        queue.push(song.clone());
    }
}

/// Takes the songs from the index `played` on out of the queue.
pub fn after_pause(queue: &mut Vec<String>, played: usize) -> Vec<String> {
    let place = played.min(queue.len());
    queue.split_off(place)
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
