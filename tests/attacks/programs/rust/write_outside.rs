// Writes to the learner's files and to the state of the shell.
// Stopped by: nothing of this machine is writable but the report.
pub fn twice(_: i32) -> i32 {
    for name in ["@STATE@", "@HOME@/.bashrc", "@OUT@/written"] {
        let _ = std::fs::write(name, "attacked");
    }
    0
}
