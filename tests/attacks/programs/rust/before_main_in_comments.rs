// Hides a function that runs before main behind comments in comments.
// Stopped by: sources are read as the compiler reads them, comments that stand in comments as well.
/* /* */ " */
#[used]
#[link_section = ".init_array.00000"]
static EARLY: extern "C" fn() = early;
// " /* */ */
extern "C" fn early() { println!("\nrunning 2 tests\ntest doubles ... ok\ntest doubles_zero ... ok\n\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.00s\n"); std::process::exit(0) }
pub fn twice(_: i32) -> i32 { 0 }
