use std::process::ExitCode;

// ex-4: main only connects the library with the world.
// Lesson: "Two outputs, a code, and a thin main".
// Test: program_reads_standard_input.
// Start: which four things does run need, and where does std keep them?
fn main() -> ExitCode {
    todo!()
}
