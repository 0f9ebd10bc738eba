// Reads src/lib.rs as clippy would, for the advice that this exercise is about. Clippy itself need not
// be installed. These tests fail at the start.

const SOURCE: &str = include_str!("../src/lib.rs");

/// The source without comments.
fn code() -> String {
    let mut code = String::new();
    for line in SOURCE.lines() {
        code += line.split("//").next().unwrap_or("");
        code += "\n";
    }
    code
}

/// A function from `fn` to the brace in its first column, all blanks taken out.
fn function(name: &str) -> String {
    let code = code();
    let start = code.find(&format!("fn {name}(")).unwrap_or_else(|| panic!("there is no fn {name}(…)"));
    let rest = &code[start..];
    let end = rest.find("\n}").map_or(rest.len(), |end| end + 2);
    rest[..end].split_whitespace().collect()
}

/// Of these pieces of advice, those that still hold for the function: a name, and what shows it.
fn advice<'a>(name: &str, signs: &[(&'a str, &[&str])]) -> Vec<&'a str> {
    let text = function(name);
    let mut found = Vec::new();
    for (lint, shown_by) in signs {
        if shown_by.iter().any(|sign| text.contains(sign)) {
            found.push(*lint);
        }
    }
    found
}

const PTR_ARG: (&str, &[&str]) = ("clippy::ptr_arg", &["&Vec<"]);
const CLONE: (&str, &[&str]) = ("clippy::clone_on_copy", &[".clone()"]);
const LEN_ZERO: (&str, &[&str]) =
    ("clippy::len_zero", &[".len()==0", ".len()>0", ".len()!=0", ".len()>=1", ".len()<1", "0<", "0=="]);

#[test]
fn deposit_follows_the_advice() {
    let left = advice(
        "deposit",
        &[PTR_ARG, CLONE, ("clippy::needless_range_loop", &[".len()", "bottles["])],
    );
    assert_eq!(left, Vec::<&str>::new(), "the advice that is left for deposit");
}

#[test]
fn is_accepted_follows_the_advice() {
    let left = advice(
        "is_accepted",
        &[
            LEN_ZERO,
            ("clippy::comparison_to_empty", &["==\"\"", "!=\"\""]),
            ("clippy::needless_bool", &["{true}else{false}", "{false}else{true}"]),
            ("clippy::match_like_matches_macro", &["=>true", "=>false"]),
            ("clippy::bool_comparison", &["==true", "==false", "!=true", "!=false"]),
        ],
    );
    assert_eq!(left, Vec::<&str>::new(), "the advice that is left for is_accepted");
}

#[test]
fn thanks_follows_the_advice() {
    let left = advice(
        "thanks",
        &[
            ("clippy::question_mark", &["returnNone", "=>None", "unwrap()"]),
            ("clippy::manual_unwrap_or_default", &["None=>0", "_=>0", "else{0}"]),
            ("clippy::single_match", &["None=>{}", "None=>()", "_=>{}", "_=>()"]),
        ],
    );
    assert_eq!(left, Vec::<&str>::new(), "the advice that is left for thanks");
}

#[test]
fn slip_follows_the_advice() {
    let left = advice(
        "slip",
        &[
            CLONE,
            ("clippy::useless_format", &["format!(\"{}\",shop)", "format!(\"{shop}\")"]),
            ("clippy::single_char_add_str", &["push_str(\"\\n\")"]),
            ("clippy::needless_return", &["returntext;}", "returntext}"]),
        ],
    );
    assert_eq!(left, Vec::<&str>::new(), "the advice that is left for slip");
}
