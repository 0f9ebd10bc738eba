// The tide table of a harbour: the height of the water at each hour, in centimetres.

pub const SHORT: usize = 3;

pub fn between(heights: &[i32], from: usize, until: usize) -> &[i32] {
    heights.get(from..until).unwrap_or(&[])
}

pub fn rise(heights: &[i32]) -> i32 {
    heights.last().unwrap() - heights.first().unwrap()
}

pub fn latest(heights: &[i32], count: usize) -> &[i32] {
    if count >= heights.len() {
        return heights;
    }
    &heights[heights.len() - count..]
}

pub fn short_name(harbour: &str) -> &str {
    harbour.get(..SHORT).unwrap_or(harbour)
}
