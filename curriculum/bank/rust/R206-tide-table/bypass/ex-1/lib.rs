// The tide table of a harbour: the height of the water at each hour, in centimetres.

pub const SHORT: usize = 3;

pub fn between(heights: &[i32], from: usize, until: usize) -> &[i32] {
    heights[from..until].to_vec().leak()
}

pub fn rise(heights: &[i32]) -> i32 {
    let last = heights[heights.len() - 1];
    last - heights[0]
}

pub fn latest(heights: &[i32], count: usize) -> &[i32] {
    let start = heights.len().saturating_sub(count);
    &heights[start..]
}

pub fn short_name(harbour: &str) -> &str {
    let end = harbour.len().min(SHORT);
    &harbour[..end]
}
