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
    if let Ok(cents) = accept(line) {
        return format!("{cents} cents");
    }
    if let Err(Reject::NoAmount(product)) = accept(line) {
        return format!("how many {product}?");
    }
    if let Err(Reject::NotANumber(text)) = accept(line) {
        return format!("not a number: {text}");
    }
    match parts(line) {
        Ok((product, _)) => format!("we do not print {product}"),
        Err(_) => String::from("sorry"),
    }
}
