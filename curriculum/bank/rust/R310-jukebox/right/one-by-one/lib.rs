// The lists of a jukebox. No title is copied.

/// Puts the wishes at the end of the queue.
pub fn add_all(queue: &mut Vec<String>, wishes: Vec<String>) {
    queue.extend(wishes);
}

/// Takes the songs from the index `played` on out of the queue.
pub fn after_pause(queue: &mut Vec<String>, played: usize) -> Vec<String> {
    let mut rest = Vec::new();
    while queue.len() > played {
        rest.insert(0, queue.remove(queue.len() - 1));
    }
    rest
}

/// Puts the song at this place and hands back the one that was there.
pub fn exchange(queue: &mut Vec<String>, place: usize, song: String) -> String {
    let old = queue.remove(place);
    queue.insert(place, song);
    old
}

/// Leaves each number once, from small to large.
pub fn charts(numbers: &mut Vec<u32>) {
    numbers.sort();
    let mut place = 1;
    while place < numbers.len() {
        if numbers[place] == numbers[place - 1] {
            numbers.remove(place);
        } else {
            place += 1;
        }
    }
}
