// An office that draws plans of buildings.

pub mod plan;

use plan::Plan;

// ex-1: through a reference, a value can be read where it is.
// Lesson: "Reading through a reference".
// Test: floor_space_copies_nothing.
// Start: who else could answer the two questions?
pub fn floor_space(plan: &Plan) -> u32 {
    let wide = plan.clone();
    let deep = plan.clone();
    wide.width() * deep.depth()
}

// ex-2: a reference may be lent on.
// Lesson: "Lending on".
// Test: larger_copies_nothing.
// Start: what does floor_space want to get?
pub fn larger(one: &Plan, other: &Plan) -> bool {
    let first = one.clone();
    let second = other.clone();
    floor_space(&first) > floor_space(&second)
}

// ex-3: a text can be lent, too.
// Lesson: "Reading through a reference".
// Test: sign_copies_nothing.
// Start: which method of Plan lends the name?
pub fn sign(plan: &Plan) -> String {
    let name = plan.clone().into_name();
    format!("{name} ({} m2)", floor_space(plan))
}

// ex-4: an owner lends first and gives away last.
// Lesson: "Lend first, give away last".
// Test: handed_in_copies_nothing.
// Start: what does `sign` need, the plan or a look at it?
pub fn handed_in(plan: Plan) -> (String, Plan) {
    let copy = plan.clone();
    let text = sign(&plan);
    (text, copy)
}
