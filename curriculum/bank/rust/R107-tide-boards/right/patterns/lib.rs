// The boards of a harbour: dates, tides and ships.

pub fn sortable(date: (u8, u8, u16)) -> (u16, u8, u8) {
    let (day, month, year) = date;
    (year, month, day)
}

pub fn corrected(board: [u32; 4], place: usize, more: u32) -> [u32; 4] {
    let mut copy = board;
    copy[place] = copy[place] + more;
    copy
}

pub fn turned(board: [u32; 4]) -> [u32; 4] {
    let [a, b, c, d] = board;
    [d, a, b, c]
}

pub fn at_quay(table: [[u32; 4]; 3], quay: usize, berth: usize) -> u32 {
    let row = table[quay - 1];
    row[berth - 1]
}
