//! The file Cargo.toml of the harbour board, as a text.

// ex-4: a dependency is a line in Cargo.toml; its section says what it is needed for.
// Lesson: "Dependencies in Cargo.toml".
// Test: manifest_asks_for_tides.
// Start: add the sections below the last line, inside the text.
pub const MANIFEST: &str = r#"
[package]
name = "harbour-board"
version = "0.3.0"
edition = "2021"
"#;
