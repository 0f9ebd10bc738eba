//! The file Cargo.toml of the harbour board, as a text.

pub const MANIFEST: &str = r#"
[package]
name = "harbour-board"
version = "0.3.0"
edition = "2021"

[dependencies]
tides = { version = "^2.3.1" }

[dependencies.berths]
path = "../berths"

[dev-dependencies]
fake-tide.version = "0.4.0"  # no real water
"#;
