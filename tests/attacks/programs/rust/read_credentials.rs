// Reads the registry token and the shell's state while it runs.
// Stopped by: the root holds only what a run needs.
pub fn twice(_: i32) -> i32 {
    for name in ["@HOME@/.cargo/credentials.toml", "@STATE@", "/proc/@VICTIM@/environ"] {
        println!("{:?}", std::fs::read(name).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()));
    }
    0
}
