// An office that draws plans of buildings.

pub mod plan;

use plan::Plan;

pub fn floor_space(plan: &Plan) -> u32 {
    plan.width() * plan.depth()
}

pub fn larger(one: &Plan, other: &Plan) -> bool {
    let own = other.clone();
    floor_space(one) > floor_space(&own)
}

pub fn sign(plan: &Plan) -> String {
    format!("{} ({} m2)", plan.name(), floor_space(plan))
}

pub fn handed_in(plan: Plan) -> (String, Plan) {
    let text = sign(&plan);
    (text, plan)
}
