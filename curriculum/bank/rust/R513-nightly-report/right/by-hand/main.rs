fn main() {
    let mut args = std::env::args();
    args.next();
    let words: Vec<String> = args.collect();
    let mut out = std::io::stdout().lock();
    let mut err = std::io::stderr().lock();
    let code = exercise::run(&words, &mut std::io::stdin().lock(), &mut out, &mut err);
    std::process::exit(i32::from(code));
}
