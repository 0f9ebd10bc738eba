//! Two files called Cargo.toml, as texts.

/// The library with the charts.
pub const CHARTS: &str = r#"
[package]
name = "charts"
version = "0.3.0"
edition = "2021"

[dependencies]
paint = { path = "../paint" }

[features]
colour = []
"#;

/// The folder above app, charts and paint.
pub const WORKSPACE: &str = r#"
[workspace]
members = ["app", "charts", "paint"]
resolver = "2"
"#;
