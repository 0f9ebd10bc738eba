use std::env;
use std::io;

fn main() {
    let args: Vec<String> = env::args().skip(1).collect();
    exercise::run(&args, &mut io::stdin(), &mut io::stdout(), &mut io::stdout());
}
