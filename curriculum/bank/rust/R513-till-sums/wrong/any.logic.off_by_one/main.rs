use std::env;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().collect();
    let code = exercise::run(
        &words,
        &mut io::stdin(),
        &mut io::BufWriter::new(io::stdout()),
        &mut io::stderr(),
    );
    ExitCode::from(code)
}
