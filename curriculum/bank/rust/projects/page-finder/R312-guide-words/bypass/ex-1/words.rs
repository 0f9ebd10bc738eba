// Takes the text of a guide book apart: into words, and into numbered pages.

pub fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_ascii_lowercase())
        .collect()
}

pub fn parse_page(line: &str) -> Option<(u32, &str)> {
    let (number, text) = line.split_once(':')?;
    let number = number.trim().parse().ok()?;
    Some((number, text.trim()))
}
