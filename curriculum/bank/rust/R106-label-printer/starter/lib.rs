// Work for a label printer. The functions with printer:: come from src/printer.rs.

pub mod printer;

/// On every shelf, this place is a door and needs no label.
pub const DOOR: u32 = 3;

// Above each stub you find its lines, out of order, with one line too many. Put the lines into the body, without the
// slashes, and leave one out. Replace the lines of the stub with them.

// ex-1: a for loop runs once for every number of its range.
// Lesson: "Ranges and for".
// Test: print_labels_prints_the_last_one_too.
// Start: which line must come before the loop, and which one after it?
//
//     }
//     total += printer::label(number);
//     for number in first..last {
//     total
//     let mut total = 0;
//     for number in first..=last {
pub fn print_labels(first: u32, last: u32) -> u32 {
    let _ = (first, last);
    todo!()
}

// ex-2: a while loop asks its question before every round, also before the first one.
// Lesson: "When a loop goes on and when it ends".
// Test: load_paper_does_nothing_when_the_tray_is_full.
// Start: when should the loop go on? The sign ! in front of a bool turns it around.
//
//     sheets
//     while printer::is_full() {
//     sheets += 1;
//     }
//     while !printer::is_full() {
//     let mut sheets = 0;
//     printer::load_sheet();
pub fn load_paper() -> u32 {
    todo!()
}

// ex-3: return leaves the loop and the function as soon as the answer is known.
// Lesson: "When a loop goes on and when it ends".
// Test: reach_printer_stops_at_the_first_answer.
// Start: after which line do you know that nobody has answered at all?
//
//     return attempt;
//     return 0;
//     }
//     for attempt in 1..=tries {
//     0
//     }
//     if printer::connect() {
pub fn reach_printer(tries: u32) -> u32 {
    let _ = tries;
    todo!()
}

// ex-4: continue ends one round, and the loop goes on with the next one.
// Lesson: "Loops in loops".
// Test: print_shelves_leaves_out_the_doors.
// Start: which loop is the outer one?
//
//     continue;
//     for place in 1..=places {
//     }
//     printer::place_label(shelf, place);
//     break;
//     if place == DOOR {
//     }
//     for shelf in 1..=shelves {
//     }
pub fn print_shelves(shelves: u32, places: u32) {
    let _ = (shelves, places);
    todo!()
}
