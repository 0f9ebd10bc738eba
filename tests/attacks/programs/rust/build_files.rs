// Brings a build script, a manifest, a cargo configuration and a toolchain file.
// Stopped by: only the build files of the exercise are obeyed.
pub fn twice(_: i32) -> i32 { 0 }
==> build.rs <==
fn main() { let _ = std::fs::write("@OUT@/built", "attacked"); }
==> Cargo.toml <==
[package]
name = "exercise"
version = "9.9.9"
build = "build.rs"
==> .cargo/config.toml <==
[target.'cfg(all())']
runner = ["/bin/sh", "-c", "touch @OUT@/ran"]
==> rust-toolchain.toml <==
[toolchain]
path = "@OUT@"
