use exercise::paper::{take, take_reads};
use exercise::{print_disk, print_ending, print_folder, print_heading};

/// What a call prints, with every line break shown as it is.
fn printed(call: fn()) -> String {
    take();
    take_reads();
    call();
    take()
}

#[test]
fn print_heading_prints_the_lines_in_order() {
    let paper = printed(print_heading);
    let lines: Vec<&str> = paper.lines().collect();
    assert_eq!(
        lines,
        ["Night backup", "Server: oak", "Copies: 2"],
        "called print_heading(), looked at the lines"
    );
}

#[test]
fn print_heading_ends_its_last_line() {
    assert_eq!(
        printed(print_heading),
        "Night backup\nServer: oak\nCopies: 2\n",
        "called print_heading()"
    );
}

#[test]
fn print_folder_names_the_folder_and_the_files() {
    assert_eq!(
        printed(|| print_folder("accounts", 120)),
        "Folder accounts: 120 files\n",
        "called print_folder(\"accounts\", 120)"
    );
}

#[test]
fn print_folder_names_another_folder() {
    assert_eq!(
        printed(|| print_folder("letters", 8)),
        "Folder letters: 8 files\n",
        "called print_folder(\"letters\", 8)"
    );
}

#[test]
fn print_folder_twice_prints_two_lines() {
    assert_eq!(
        printed(|| {
            print_folder("a", 0);
            print_folder("b", 31)
        }),
        "Folder a: 0 files\nFolder b: 31 files\n",
        "called print_folder(\"a\", 0), then print_folder(\"b\", 31)"
    );
}

#[test]
fn print_disk_keeps_everything_on_one_line() {
    assert_eq!(
        printed(|| print_disk(2)),
        "Disk 2 ...... ok\n",
        "called print_disk(2)"
    );
}

#[test]
fn print_disk_reads_the_disk_once() {
    let paper = printed(|| print_disk(7));
    assert_eq!(
        take_reads(),
        1,
        "called print_disk(7), counted how often read_disk() ran"
    );
    assert_eq!(paper, "Disk 7 ...... ok\n", "called print_disk(7)");
}

#[test]
fn print_ending_says_that_the_backup_is_complete() {
    let paper = printed(|| print_ending(42));
    assert_eq!(
        paper.lines().next(),
        Some("Backup complete"),
        "called print_ending(42), looked at the first line"
    );
}

#[test]
fn print_ending_does_not_show_the_note() {
    let paper = printed(|| print_ending(42));
    assert_eq!(
        paper.contains("ANNA"),
        false,
        "called print_ending(42): is the note of Anna on the paper?"
    );
    assert_eq!(
        paper.contains("//"),
        false,
        "called print_ending(42): are there two slashes on the paper?"
    );
}

#[test]
fn print_ending_prints_two_lines() {
    assert_eq!(
        printed(|| print_ending(9)),
        "Backup complete\nTime: 9 min\n",
        "called print_ending(9)"
    );
}
