
/// Laid below the sources of a run by learnshell, for tests that stand among them.
#[cfg(test)]
#[allow(warnings, unsafe_code, clippy::all)]
mod learn_seal {
    use std::os::raw::{c_int, c_ulong};

@SHUT_IN@
    extern "C" fn split() {
        unsafe { shut_in() }
    }
}
