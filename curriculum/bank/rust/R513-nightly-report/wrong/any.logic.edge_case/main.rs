use std::env;
use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<String> = env::args().collect();
    let code = exercise::run(&args, &mut io::stdin(), &mut io::stdout(), &mut io::stderr());
    ExitCode::from(code)
}
