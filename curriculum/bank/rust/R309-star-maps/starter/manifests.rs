//! Two files called Cargo.toml, as texts.

// ex-1: an optional dependency is left out until a feature turns it on.
// Lesson: "Features switch dependencies on".
// Test: charts_can_do_without_paint.
// Start: where in the text is said what paint is?
/// The library with the charts.
pub const CHARTS: &str = r#"
[package]
name = "charts"
version = "0.3.0"
edition = "2021"

[dependencies]
paint = { path = "../paint" }

[features]
colour = ["dep:paint"]
"#;

// ex-2: a workspace lists its members.
// Lesson: "Several packages, one workspace".
// Test: workspace_has_all_three_members.
// Start: from which folder did the message come?
/// The folder above app, charts and paint.
pub const WORKSPACE: &str = r#"
[workspace]
members = ["charts", "paint"]
resolver = "2"
"#;
