// Takes the text of a guide book apart: into words, and into numbered pages.

pub fn words(text: &str) -> Vec<String> {
    text.split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.to_lowercase())
        .collect()
}

pub fn parse_page(line: &str) -> Option<(u32, &str)> {
    let colon = line.find(':')?;
    let number: u32 = line[..colon].trim().parse().ok()?;
    Some((number, line[colon + 1..].trim()))
}
