// An office that draws plans of buildings.

pub mod plan;

use plan::Plan;

pub fn floor_space(plan: &Plan) -> u32 {
    plan.width() * plan.depth()
}

pub fn larger(one: &Plan, other: &Plan) -> bool {
    floor_space(one) > floor_space(other)
}

pub fn sign(plan: &Plan) -> String {
    let name: &str = plan.name();
    let space = floor_space(&*plan);
    format!("{name} ({space} m2)")
}

pub fn handed_in(plan: Plan) -> (String, Plan) {
    (sign(&plan), plan)
}
