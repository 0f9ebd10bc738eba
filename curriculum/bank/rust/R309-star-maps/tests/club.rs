use exercise::layout::role_of;
use exercise::lock::pick;
use exercise::manifests::{CHARTS, WORKSPACE};
use exercise::version::Version;

fn v(major: u32, minor: u32, patch: u32) -> Version {
    Version { major, minor, patch }
}

/// What a manifest says at a place such as `dependencies.paint.optional`, in any of the forms that
/// Cargo accepts; an empty text if it says nothing. Spaces and line ends are left out.
fn said(manifest: &str, place: &str) -> String {
    let mut section = String::new();
    let mut open = String::new();
    for line in manifest.lines() {
        let line: String = line.split('#').next().unwrap_or("").split_whitespace().collect();
        if open.is_empty() && line.starts_with('[') && line.ends_with(']') {
            section = line.replace(['[', ']'], "");
            continue;
        }
        open.push_str(&line);
        if open.matches('[').count() > open.matches(']').count() {
            continue;
        }
        if let Some((key, value)) = open.split_once('=') {
            let path = format!("{section}.{key}");
            if path == place {
                return value.to_string();
            }
            if let Some(inner) = place.strip_prefix(&format!("{path}.")) {
                for pair in value.trim_matches(['{', '}']).split(',') {
                    if let Some((name, fact)) = pair.split_once('=') {
                        if name == inner {
                            return fact.to_string();
                        }
                    }
                }
            }
        }
        open.clear();
    }
    String::new()
}

#[test]
fn charts_can_do_without_paint() {
    assert_eq!(
        said(CHARTS, "dependencies.paint.optional"),
        "true",
        "looked in CHARTS at the dependency paint: what it says about optional"
    );
}

#[test]
fn charts_has_a_feature_that_brings_paint() {
    assert_eq!(
        said(CHARTS, "features.colour"),
        "[\"dep:paint\"]",
        "looked in CHARTS at the feature colour"
    );
}

#[test]
fn charts_keeps_the_rest() {
    assert_eq!(
        said(CHARTS, "dependencies.paint.path"),
        "\"../paint\"",
        "looked in CHARTS at the path of paint"
    );
    assert_eq!(said(CHARTS, "package.name"), "\"charts\"", "looked in CHARTS at the name");
    assert_eq!(said(CHARTS, "features.default"), "", "looked in CHARTS at the feature default");
}

#[test]
fn workspace_has_all_three_members() {
    let members = said(WORKSPACE, "workspace.members");
    for folder in ["app", "charts", "paint"] {
        assert!(
            members.contains(&format!("\"{folder}\"")) || members == "[\"*\"]",
            "looked in WORKSPACE for the member {folder}: {members}"
        );
    }
}

#[test]
fn workspace_excludes_nobody() {
    assert_eq!(said(WORKSPACE, "workspace.exclude"), "", "looked in WORKSPACE at exclude");
    assert_eq!(said(WORKSPACE, "workspace.resolver"), "\"2\"", "looked in WORKSPACE at resolver");
}

#[test]
fn role_of_library_and_main() {
    assert_eq!(role_of("src/lib.rs"), "library", "called role_of(\"src/lib.rs\")");
    assert_eq!(role_of("src/main.rs"), "binary", "called role_of(\"src/main.rs\")");
}

#[test]
fn role_of_more_binaries() {
    for path in ["src/bin/print.rs", "src/bin/night.rs"] {
        assert_eq!(role_of(path), "binary", "called role_of({path:?})");
    }
}

#[test]
fn role_of_modules() {
    for path in ["src/stars.rs", "src/stars/names.rs", "src/bin/night/clock.rs", "src/binary.rs"] {
        assert_eq!(role_of(path), "module", "called role_of({path:?})");
    }
}

#[test]
fn role_of_tests_and_examples() {
    assert_eq!(role_of("tests/speed.rs"), "test", "called role_of(\"tests/speed.rs\")");
    assert_eq!(role_of("tests/moon.rs"), "test", "called role_of(\"tests/moon.rs\")");
    assert_eq!(role_of("examples/demo.rs"), "example", "called role_of(\"examples/demo.rs\")");
    assert_eq!(role_of("examples/äquator.rs"), "example", "called role_of(\"examples/äquator.rs\")");
}

#[test]
fn role_of_what_cargo_does_not_build() {
    for path in ["tests/common/mod.rs", "tests/common/sky.rs", "tools/pack.rs", "examples/a/b.rs"] {
        assert_eq!(role_of(path), "other", "called role_of({path:?})");
    }
}

#[test]
fn pick_keeps_what_is_locked() {
    assert_eq!(
        pick(v(0, 3, 0), v(0, 3, 2), &[v(0, 3, 2), v(0, 3, 5)]),
        v(0, 3, 2),
        "called pick: asked 0.3.0, locked 0.3.2, there are 0.3.2 and 0.3.5"
    );
    assert_eq!(
        pick(v(1, 2, 0), v(1, 2, 0), &[v(1, 9, 0)]),
        v(1, 2, 0),
        "called pick: asked 1.2.0, locked 1.2.0, there is 1.9.0"
    );
}

#[test]
fn pick_takes_the_newest_allowed() {
    assert_eq!(
        pick(v(0, 4, 0), v(0, 3, 2), &[v(0, 3, 5), v(0, 4, 0), v(0, 4, 1), v(0, 5, 0)]),
        v(0, 4, 1),
        "called pick: asked 0.4.0, locked 0.3.2, there are 0.3.5, 0.4.0, 0.4.1 and 0.5.0"
    );
}

#[test]
fn pick_does_not_mind_the_order() {
    assert_eq!(
        pick(v(1, 0, 0), v(2, 0, 0), &[v(1, 4, 2), v(1, 10, 0), v(2, 1, 0), v(1, 9, 9)]),
        v(1, 10, 0),
        "called pick: asked 1.0.0, locked 2.0.0, there are 1.4.2, 1.10.0, 2.1.0 and 1.9.9"
    );
}
