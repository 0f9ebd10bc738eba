use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix(vec![first, second])
}

pub fn litres(paint: &Paint) -> u32 {
    match paint {
        Paint::Tin(litres) => *litres,
        Paint::Mix(parts) => litres(&parts[0]) + litres(&parts[1]),
    }
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    match paint {
        Paint::Tin(litres) => litres,
        Paint::Mix(parts) => first_tin(&mut parts[0]),
    }
}

pub fn first_part(paint: Paint) -> Paint {
    match paint {
        Paint::Mix(mut parts) => parts.swap_remove(0),
        tin => tin,
    }
}
