// The orders of a print shop, one in a line: the product, a space, and the number of copies.
// The functions price and print come from src/press.rs.

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

// ex-1: a Result is Ok with a value, or Err with the reason why there is none.
// Lesson: "Ok, or Err with a reason".
// Test: amount_of_something_else_gives_the_text_back.
// Start: what does this line make of a text that is no number?
pub fn amount(text: &str) -> Result<u32, Reject> {
    Ok(text.parse().unwrap_or(0))
}

// ex-2: ok_or turns an Option into a Result by giving the missing reason.
// Lesson: "From None to a reason".
// Test: parts_of_a_line_without_a_space_names_the_product.
// Start: split_once hands back an Option. What is wrong with unwrap here?
pub fn parts(line: &str) -> Result<(&str, &str), Reject> {
    Ok(line.split_once(' ').unwrap())
}

// ex-3: ? opens an Ok; an Err leaves the function at once and goes to the caller.
// Lesson: "? or out".
// Test: accept_prints_nothing_for_an_unknown_product.
// Start: write down the right order of the four steps.
pub fn accept(line: &str) -> Result<u32, Reject> {
    let (product, number) = parts(line).unwrap();
    let copies = amount(number).unwrap_or(1);
    press::print(product, copies);
    let price = press::price(product).unwrap_or(0);
    Ok(price * copies)
}

// ex-4: failures go up to one place, and one match answers all of them there.
// Lesson: "One match at the top".
// Test: answer_prints_only_once.
// Start: how often is accept called for one order?
pub fn answer(line: &str) -> String {
    if accept(line).is_ok() {
        format!("{} cents", accept(line).unwrap_or(0))
    } else {
        String::from("sorry")
    }
}
