// Counting in a paper mill.

pub mod stack;

pub const DRY_EVERY: u32 = 4;

pub fn logs_in_stack(rows: u32) -> u32 {
    (1..=rows).map(stack::logs_in_row).sum()
}

pub fn folds_needed(sheet_um: u32, goal_um: u32) -> u32 {
    let mut folds = 0;
    while sheet_um << folds < goal_um {
        folds += 1;
    }
    folds
}

pub fn day_tank_is_full(litres_per_day: u32, tank_litres: u32, days: u32) -> u32 {
    let mut level = 0;
    for day in 1..=days {
        if day % DRY_EVERY == 0 {
            continue;
        }
        level += litres_per_day;
        if level >= tank_litres {
            return day;
        }
    }
    0
}
