// The report that is printed after the nightly backup of an office.
// The next two lines bring in src/paper.rs. Leave them as they are.

#[macro_use]
pub mod paper;

// ex-1: statements run from top to bottom, and println! ends its line.
// Lesson: "Lines on the paper".
// Test: print_heading_prints_the_lines_in_order.
// Start: write down what these three lines print now.
pub fn print_heading() {
    println!("Server: oak");
    print!("Night backup");
    println!("Copies: 2");
}

// ex-2: a name in curly braces is replaced by its value.
// Lesson: "Holes for values".
// Test: print_folder_names_another_folder.
// Start: which words of the line are different for each folder?
pub fn print_folder(folder: &str, files: u32) {
    let _ = folder;
    println!("Folder accounts: {files} files");
}

// ex-3: print! leaves the line open, and the next text goes on there.
// Lesson: "Lines on the paper".
// Test: print_disk_keeps_everything_on_one_line.
// Start: which of the two calls ends its line too early?
pub fn print_disk(number: u32) {
    println!("Disk {number} ");
    paper::read_disk();
    println!(" ok");
}

// ex-4: the compiler skips what stands behind two slashes.
// Lesson: "Lines that only people read".
// Test: print_ending_says_that_the_backup_is_complete.
// Start: which line should run, and which one should only be kept as a note?
pub fn print_ending(minutes: u32) {
    // println!("Backup complete");
    println!("ANNA WAS HERE");
    println!("Time: {minutes} min"); // next backup: tomorrow night
}
