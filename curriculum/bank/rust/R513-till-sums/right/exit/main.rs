use std::io::{self, BufWriter};

fn main() {
    let mut words = Vec::new();
    for word in std::env::args().skip(1) {
        words.push(word);
    }
    let (mut input, mut out, mut err) = (io::stdin(), BufWriter::new(io::stdout()), io::stderr());
    let code = exercise::run(&words, &mut input, &mut out, &mut err);
    std::process::exit(i32::from(code));
}
