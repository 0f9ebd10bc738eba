
/// Laid below the tests of a run by learnshell; see docs/decisions/010-forged-passes.md.
#[allow(warnings, unsafe_code, clippy::all)]
mod learn_seal {
    use std::io::Read;
    use std::os::raw::{c_int, c_ulong, c_void};
    use std::sync::atomic::{AtomicI32, AtomicU64, Ordering::SeqCst};

    const REQUIRED: &[u64] = &[@REQUIRED@];
    const NOT_TO_THE_END: c_int = @UNPROVED@;
    const SET_FLAGS: c_int = 4;
    const NONBLOCK: c_int = if cfg!(target_os = "linux") { 0o4000 } else { 4 };
    static WORDS: [AtomicU64; 2] = [AtomicU64::new(0), AtomicU64::new(0)];
    static JUDGE: AtomicI32 = AtomicI32::new(-1);

    @UNSAFE@extern "C" {
        fn fork() -> c_int;
        fn pipe(ends: *mut c_int) -> c_int;
        fn close(fd: c_int) -> c_int;
        fn read(fd: c_int, to: *mut c_void, size: usize) -> isize;
        fn write(fd: c_int, from: *const c_void, size: usize) -> isize;
        fn waitpid(pid: c_int, status: *mut c_int, options: c_int) -> c_int;
        fn kill(pid: c_int, signal: c_int) -> c_int;
        fn getpid() -> c_int;
        fn fcntl(fd: c_int, what: c_int, ...) -> c_int;
        fn signal(number: c_int, handler: usize) -> usize;
        fn _exit(status: c_int) -> !;
        #[cfg(target_os = "linux")]
        fn prctl(option: c_int, a: c_ulong, b: c_ulong, c: c_ulong, d: c_ulong) -> c_int;
    }

    #[cfg(target_os = "linux")]
    unsafe fn keep_others_out(yes: bool) {
        prctl(4, if yes { 0 } else { 1 }, 0, 0, 0);
    }
    #[cfg(not(target_os = "linux"))]
    unsafe fn keep_others_out(_yes: bool) {}

@SHUT_IN@
    /// The process that was started becomes the judge; the tests run in a child of it.
    extern "C" fn split() {
        unsafe {
            let mut ends = [-1; 2];
            let mut words = [0_u8; 16];
            let random = std::fs::File::open("/dev/urandom").and_then(|mut f| f.read_exact(&mut words));
            keep_others_out(true);
            if random.is_err() || pipe(ends.as_mut_ptr()) != 0 {
                _exit(NOT_TO_THE_END);
            }
            let words = [half(&words[..8]), half(&words[8..])];
            match fork() {
                0 => {
                    keep_others_out(false);
                    shut_in();
                    close(ends[0]);
                    WORDS[0].store(words[0], SeqCst);
                    WORDS[1].store(words[1], SeqCst);
                    JUDGE.store(ends[1], SeqCst);
                }
                child => {
                    close(ends[1]);
                    judge(child, ends[0], words)
                }
            }
        }
    }

    fn half(bytes: &[u8]) -> u64 {
        bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte))
    }

    /// Ends as the tests' process did, but with 0 only if every test bore witness of its end.
    unsafe fn judge(child: c_int, from: c_int, words: [u64; 2]) -> ! {
        let mut status = 0;
        while child > 0 && waitpid(child, &mut status, 0) != child {}
        if child < 0 || status & 0x7f != 0 {
            signal(status & 0x7f, 0);
            kill(getpid(), status & 0x7f);
            _exit(NOT_TO_THE_END);
        }
        if status != 0 {
            _exit(status >> 8 & 0xff);
        }
        // What the tests left behind may hold the pipe open, so reading must not wait.
        fcntl(from, SET_FLAGS, NONBLOCK);
        let mut open = 0_i64;
        // Nothing is allocated here: an allocator may be the exercise's own.
        let mut ended = [false; @COUNT@];
        let mut record = [0_u64; 4];
        while read(from, record.as_mut_ptr().cast(), 32) == 32 {
            if record[..2] != words {
                continue;
            }
            open += if record[2] == 0 { 1 } else { -1 };
            if record[2] == 1 && record[3] < @COUNT@ {
                ended[record[3] as usize] = true;
            }
        }
        let all = REQUIRED.iter().all(|test| ended[*test as usize]);
        _exit(if all && open == 0 { 0 } else { NOT_TO_THE_END })
    }

    unsafe fn tell(what: u64, test: u64) {
        let record = [WORDS[0].load(SeqCst), WORDS[1].load(SeqCst), what, test];
        write(JUDGE.load(SeqCst), record.as_ptr().cast(), 32);
    }

    /// Alive while its test runs.
    pub struct Witness(u64, bool);

    pub fn begin(test: u64, should_panic: bool) -> Witness {
        unsafe { tell(0, test) };
        Witness(test, should_panic)
    }

    impl Drop for Witness {
        fn drop(&mut self) {
            if std::thread::panicking() == self.1 {
                unsafe { tell(1, self.0) };
            }
        }
    }
}
