// The boards of a harbour: dates, tides and ships.

pub fn sortable(date: (u8, u8, u16)) -> (u16, u8, u8) {
    let (day, month, year) = date;
    (year, month, day)
}

pub fn corrected(board: [u32; 4], place: usize, more: u32) -> [u32; 4] {
    let _ = place;
    [board[0] + more, board[1], board[2], board[3]]
}

pub fn turned(board: [u32; 4]) -> [u32; 4] {
    [board[3], board[0], board[1], board[2]]
}

pub fn at_quay(table: [[u32; 4]; 3], quay: usize, berth: usize) -> u32 {
    table[quay - 1][berth - 1]
}
