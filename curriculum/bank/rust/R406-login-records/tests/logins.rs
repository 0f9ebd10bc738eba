use exercise::{log_line, newest, same_visit, Duration, Host, Login, Version, Visit};
use std::cmp::Ordering;

fn host(name: &str) -> Host {
    Host {
        name: String::from(name),
    }
}

fn version(major: u32, minor: u32, preview: bool) -> Version {
    Version {
        major,
        minor,
        preview,
    }
}

fn login(user: &str, password: &str) -> Login {
    Login {
        user: String::from(user),
        password: String::from(password),
    }
}

#[test]
fn host_ignores_capitals() {
    assert!(
        host("WEB.example") == host("web.example"),
        "compared the hosts WEB.example and web.example with ==, expected true"
    );
    assert!(
        !(host("Mail.Example") != host("mAIL.example")),
        "compared the hosts Mail.Example and mAIL.example with !=, expected false"
    );
    assert_eq!(
        Host::named("Mail.Example").name,
        "Mail.Example",
        "the name of Host::named(\"Mail.Example\"): what was typed stays as it is"
    );
}

#[test]
fn host_of_another_name_differs() {
    assert_ne!(
        host("web.example"),
        host("web2.example"),
        "compared two hosts of different names"
    );
    assert_ne!(host("web"), host("WEC"), "compared the hosts web and WEC");
    assert_ne!(
        host("web"),
        host(""),
        "compared the host web and one without a name"
    );
}

#[test]
fn host_keeps_capitals_of_other_letters() {
    assert_ne!(
        host("Ä.example"),
        host("ä.example"),
        "compared the hosts Ä.example and ä.example: only A to Z may be written both ways"
    );
    assert_ne!(
        host("\u{212a}iosk"),
        host("kiosk"),
        "compared the host kiosk and one that begins with the sign for kelvin, which only looks like a K"
    );
}

#[test]
fn host_decides_inside_other_types() {
    let visit = |user: &str, name: &str| Visit {
        user: String::from(user),
        host: host(name),
    };
    assert!(
        same_visit(&visit("ida", "WEB"), &visit("ida", "web")),
        "called same_visit(ida on WEB, ida on web), expected true"
    );
    assert!(
        !same_visit(&visit("ida", "web"), &visit("jo", "web")),
        "called same_visit(ida on web, jo on web), expected false"
    );
    assert!(
        vec![host("db"), host("Web")].contains(&host("wEb")),
        "called contains(wEb) on a list with the hosts db and Web, expected true"
    );
}

#[test]
fn version_numbers_decide_first() {
    assert_eq!(
        version(2, 0, true).cmp(&version(1, 9, false)),
        Ordering::Greater,
        "compared 2.0 preview with 1.9"
    );
    assert_eq!(
        version(2, 0, false).cmp(&version(1, 9, true)),
        Ordering::Greater,
        "compared 2.0 with 1.9 preview"
    );
    assert_eq!(
        version(1, 4, false).cmp(&version(1, 5, true)),
        Ordering::Less,
        "compared 1.4 with 1.5 preview"
    );
    assert_eq!(
        version(1, 9, true).cmp(&version(2, 1, true)),
        Ordering::Less,
        "compared 1.9 preview with 2.1 preview"
    );
}

#[test]
fn version_preview_comes_before_finished() {
    let mut versions = [
        version(3, 1, false),
        version(3, 1, true),
        version(3, 0, false),
    ];
    versions.sort();
    assert_eq!(
        versions,
        [
            version(3, 0, false),
            version(3, 1, true),
            version(3, 1, false)
        ],
        "sorted 3.1, 3.1 preview and 3.0"
    );
    assert_eq!(
        newest(version(3, 1, false), version(3, 1, true)),
        version(3, 1, false),
        "called newest(3.1, 3.1 preview)"
    );
}

#[test]
fn version_operators_agree_with_cmp() {
    let (preview, finished) = (version(3, 1, true), version(3, 1, false));
    assert!(preview < finished, "asked 3.1 preview < 3.1, expected true");
    assert!(
        !(preview > finished),
        "asked 3.1 preview > 3.1, expected false"
    );
    assert_eq!(
        preview.max(finished),
        finished,
        "called max on 3.1 preview and 3.1"
    );
    assert_eq!(
        finished.cmp(&finished),
        Ordering::Equal,
        "compared 3.1 with itself"
    );
}

#[test]
fn login_hides_the_password() {
    assert_eq!(
        format!("{:?}", login("ida", "mango7")),
        "Login { user: \"ida\", password: *** }",
        "a login of ida, written with {{:?}}"
    );
    assert_eq!(
        log_line(&login("jo", "kiwi"), Duration(5)),
        "  0:00:05 Login { user: \"jo\", password: *** }",
        "called log_line(login of jo, 5 seconds)"
    );
}

#[test]
fn login_hides_its_length() {
    assert_eq!(
        format!("{:?}", login("ida", "")),
        format!("{:?}", login("ida", "a very long password")),
        "two logins of ida with passwords of different lengths, written with {{:?}}"
    );
}

#[test]
fn login_stays_hidden_on_several_lines() {
    assert_eq!(
        format!("{:#?}", login("ida", "mango7")),
        "Login {\n    user: \"ida\",\n    password: ***,\n}",
        "a login of ida, written with {{:#?}}"
    );
}

#[test]
fn duration_is_hours_minutes_seconds() {
    assert_eq!(
        Duration(3725).to_string(),
        "1:02:05",
        "Duration(3725), written with {{}}"
    );
    assert_eq!(
        Duration(7199).to_string(),
        "1:59:59",
        "Duration(7199), written with {{}}"
    );
    assert_eq!(
        Duration(86_400).to_string(),
        "24:00:00",
        "Duration(86400), written with {{}}"
    );
}

#[test]
fn duration_fills_up_with_zeros() {
    assert_eq!(
        Duration(65).to_string(),
        "0:01:05",
        "Duration(65), written with {{}}"
    );
    assert_eq!(
        Duration(0).to_string(),
        "0:00:00",
        "Duration(0), written with {{}}"
    );
    assert_eq!(
        Duration(3600).to_string(),
        "1:00:00",
        "Duration(3600), written with {{}}"
    );
}

#[test]
fn duration_takes_the_width() {
    assert_eq!(
        format!("[{:>9}] [{:<9}]", Duration(65), Duration(65)),
        "[  0:01:05] [0:01:05  ]",
        "Duration(65), written with {{:>9}} and {{:<9}}"
    );
}
