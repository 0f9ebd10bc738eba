// Weather buoys send the height of waves, in centimetres, to a station on land.

mod buoys;
mod stages;
mod station;

pub use buoys::{listen, report, Buoy};
pub use stages::changes;
pub use station::{highest, station, Message};
