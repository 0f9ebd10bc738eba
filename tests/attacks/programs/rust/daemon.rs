// Starts a process that outlives the run.
// Stopped by: a run has process numbers of its own, and its first process takes all with it.
pub fn twice(_: i32) -> i32 {
    let _ = std::process::Command::new("/usr/bin/setsid").args(["-f", "/bin/sleep", "@DAEMON@"]).env_clear().spawn();
    0
}
