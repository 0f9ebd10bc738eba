use crate::paint::Paint;

pub fn mix(first: Paint, second: Paint) -> Paint {
    Paint::Mix {
        first: first.into(),
        second: second.into(),
    }
}

pub fn litres(paint: &Paint) -> u32 {
    let mut waiting = vec![paint];
    let mut sum = 0;
    while let Some(next) = waiting.pop() {
        match next {
            Paint::Tin(litres) => sum += litres,
            Paint::Mix { first, second } => {
                waiting.push(first);
                waiting.push(second);
            }
        }
    }
    sum
}

pub fn first_tin(paint: &mut Paint) -> &mut u32 {
    let mut here = paint;
    loop {
        match here {
            Paint::Tin(litres) => return litres,
            Paint::Mix { first, .. } => here = first,
        }
    }
}

pub fn first_part(paint: Paint) -> Paint {
    if let Paint::Mix { first, .. } = paint {
        *first
    } else {
        paint
    }
}
