// The orders of a print shop, one in a line: the product, a space, and the number of copies.

pub mod press;

/// Why an order is not accepted.
#[derive(Debug, PartialEq)]
pub enum Reject {
    /// There is only a product in the line, this one.
    NoAmount(String),
    /// This text should be a number of copies.
    NotANumber(String),
    /// This product is not printed here.
    UnknownProduct(String),
}

pub fn amount(text: &str) -> Result<u32, Reject> {
    if text.is_empty() {
        return Ok(1);
    }
    match text.parse() {
        Ok(copies) => Ok(copies),
        Err(_) => Err(Reject::NotANumber(text.to_string())),
    }
}

pub fn parts(line: &str) -> Result<(&str, &str), Reject> {
    line.split_once(' ')
        .ok_or(Reject::NoAmount(line.to_string()))
}

pub fn accept(line: &str) -> Result<u32, Reject> {
    let (product, number) = parts(line)?;
    let price = press::price(product)?;
    let copies = amount(number)?;
    press::print(product, copies);
    Ok(price * copies)
}

pub fn answer(line: &str) -> String {
    match accept(line) {
        Ok(cents) => format!("{cents} cents"),
        Err(Reject::NoAmount(product)) => format!("how many {product}?"),
        Err(Reject::NotANumber(text)) => format!("not a number: {text}"),
        Err(Reject::UnknownProduct(product)) => format!("we do not print {product}"),
    }
}
