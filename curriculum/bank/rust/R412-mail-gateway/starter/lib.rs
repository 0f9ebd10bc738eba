//! A gateway that takes mails in and sends them on.

pub mod gateway;
pub mod log;
pub mod quiet;
