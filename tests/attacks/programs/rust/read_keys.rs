// Has the compiler put the learner's private key into the program, and prints it.
// Stopped by: the root holds only what a run needs.
pub fn twice(_: i32) -> i32 { println!("{}", include_str!("@HOME@/.ssh/id_ed25519")); 0 }
