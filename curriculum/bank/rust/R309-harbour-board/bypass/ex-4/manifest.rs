//! The file Cargo.toml of the harbour board, as a text.

pub const MANIFEST: &str = r#"
[package]
name = "harbour-board"
version = "0.3.0"
edition = "2021"

[dependencies]
berths = { path = "../berths" }
tides = "2.3.1"
fake-tide = "0.4.0"
"#;
