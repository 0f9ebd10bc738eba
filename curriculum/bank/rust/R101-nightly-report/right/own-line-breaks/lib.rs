// The report that is printed after the nightly backup of an office.
// The next two lines bring in src/paper.rs. Leave them as they are.

#[macro_use]
pub mod paper;

pub fn print_heading() {
    print!("Night backup\n");
    println!("Server: oak");
    println!("Copies: 2");
}

pub fn print_folder(folder: &str, files: u32) {
    println!("Folder {}: {} files", folder, files);
}

pub fn print_disk(number: u32) {
    print!("Disk ");
    print!("{number}");
    print!(" ");
    paper::read_disk();
    print!(" ok");
    println!();
}

pub fn print_ending(minutes: u32) {
    println!("Backup complete");
    /* old note: println!("ANNA WAS HERE"); */
    println!("Time: {minutes} min"); // next backup: tomorrow night
}
