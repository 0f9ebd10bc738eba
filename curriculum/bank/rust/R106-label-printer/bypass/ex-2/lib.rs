// Work for a label printer. The functions with printer:: come from src/printer.rs.

pub mod printer;

/// On every shelf, this place is a door and needs no label.
pub const DOOR: u32 = 3;

pub fn print_labels(first: u32, last: u32) -> u32 {
    let mut total = 0;
    for number in first..=last {
        total += printer::label(number);
    }
    total
}

pub fn load_paper() -> u32 {
    let mut sheets = 0;
    loop {
        printer::load_sheet();
        sheets += 1;
        if printer::is_full() {
            return sheets;
        }
    }
}

pub fn reach_printer(tries: u32) -> u32 {
    for attempt in 1..=tries {
        if printer::connect() {
            return attempt;
        }
    }
    0
}

pub fn print_shelves(shelves: u32, places: u32) {
    for shelf in 1..=shelves {
        for place in 1..=places {
            if place == DOOR {
                continue;
            }
            printer::place_label(shelf, place);
        }
    }
}
