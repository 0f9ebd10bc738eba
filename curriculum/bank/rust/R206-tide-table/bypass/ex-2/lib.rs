// The tide table of a harbour: the height of the water at each hour, in centimetres.

pub const SHORT: usize = 3;

pub fn between(heights: &[i32], from: usize, until: usize) -> &[i32] {
    &heights[from..until]
}

pub fn rise(heights: &[i32]) -> i32 {
    let (mut low, mut high) = (heights[0], heights[0]);
    for height in heights {
        low = low.min(*height);
        high = high.max(*height);
    }
    high - low
}

pub fn latest(heights: &[i32], count: usize) -> &[i32] {
    let start = heights.len().saturating_sub(count);
    &heights[start..]
}

pub fn short_name(harbour: &str) -> &str {
    let end = harbour.len().min(SHORT);
    &harbour[..end]
}
