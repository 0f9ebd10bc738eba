use std::env;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let code = exercise::run(
        &words,
        &mut io::stdin(),
        &mut io::BufWriter::new(io::stdout()),
        &mut io::stderr(),
    );
    assert_eq!(code, 0);
    ExitCode::SUCCESS
}
