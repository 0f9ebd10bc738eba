use exercise::manifest::MANIFEST;

/// What the lines of a section say about one package, in any of the forms that Cargo accepts:
/// `dependencies` and `tides` give `version 2.3.1`.
fn said(section: &str, package: &str) -> String {
    let mut facts: Vec<String> = Vec::new();
    let mut place = String::new();
    for line in MANIFEST.lines() {
        let line = line.split('#').next().unwrap_or("").trim();
        if line.starts_with('[') {
            place = line.replace(['[', ']', ' '], "");
        } else if let Some((name, value)) = line.split_once('=') {
            let path = format!("{place}.{}", name.trim());
            let value = value.trim();
            if path == format!("{section}.{package}") && value.starts_with('{') {
                for pair in value.trim_matches(['{', '}', ' ']).split(',') {
                    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
                    facts.push(fact(key, value));
                }
            } else if path == format!("{section}.{package}") {
                facts.push(fact("version", value));
            } else if let Some(key) = path.strip_prefix(&format!("{section}.{package}.")) {
                facts.push(fact(key, value));
            }
        }
    }
    facts.sort();
    facts.join(", ")
}

fn fact(key: &str, value: &str) -> String {
    let value = value.trim().trim_matches('"').trim_start_matches('^');
    format!("{} {value}", key.trim())
}

#[test]
fn manifest_keeps_the_package() {
    let package = MANIFEST.split("[dependencies]").next().unwrap_or("");
    for line in [
        "[package]",
        "name = \"harbour-board\"",
        "version = \"0.3.0\"",
        "edition = \"2021\"",
    ] {
        assert!(
            package.contains(line),
            "MANIFEST should still hold the line {line} above its dependencies"
        );
    }
}

#[test]
fn manifest_asks_for_tides() {
    assert_eq!(
        said("dependencies", "tides"),
        "version 2.3.1",
        "looked for tides in the section [dependencies] of MANIFEST"
    );
}

#[test]
fn manifest_takes_berths_from_the_folder_beside() {
    assert_eq!(
        said("dependencies", "berths"),
        "path ../berths",
        "looked for berths in the section [dependencies] of MANIFEST"
    );
}

#[test]
fn manifest_needs_fake_tide_only_for_tests() {
    assert_eq!(
        said("dev-dependencies", "fake-tide"),
        "version 0.4.0",
        "looked for fake-tide in the section [dev-dependencies] of MANIFEST"
    );
    assert_eq!(
        said("dependencies", "fake-tide"),
        "",
        "looked for fake-tide in the section [dependencies] of MANIFEST: it is only for tests"
    );
}
