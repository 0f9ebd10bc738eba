//! Two files called Cargo.toml, as texts.

/// The library with the charts.
pub const CHARTS: &str = r#"
[package]
name = "charts"
version = "0.3.0"
edition = "2021"

[dependencies]
paint = { path = "../paint", optional = true }

[features]
colour = ["dep:paint"]
"#;

/// The folder above app, charts and paint.
pub const WORKSPACE: &str = r#"
[workspace]
members = ["charts", "paint"]
exclude = ["app"]
resolver = "2"
"#;
