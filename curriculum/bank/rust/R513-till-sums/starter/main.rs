use std::env;
use std::io;

// ex-4: what main hands back is the end code of the program.
// Lesson: "The code at the end".
// Test: program_ends_with_one_when_a_file_failed.
// Start: what becomes of `code`?
fn main() {
    let words: Vec<String> = env::args().skip(1).collect();
    let code = exercise::run(
        &words,
        &mut io::stdin(),
        &mut io::BufWriter::new(io::stdout()),
        &mut io::stderr(),
    );
    if code != 0 {
        println!("ended with {code}");
    }
}
