    /// A layer of Landlock that refuses nothing of files: who is in it can neither trace nor look into
    /// a process that is not. Kernels that know no Landlock leave this out.
    #[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
    unsafe fn shut_in() {
        use std::os::raw::c_long;
        @UNSAFE@extern "C" {
            fn syscall(number: c_long, ...) -> c_long;
            fn open(path: *const u8, flags: c_int, ...) -> c_int;
            fn close(fd: c_int) -> c_int;
            fn prctl(option: c_int, a: c_ulong, b: c_ulong, c: c_ulong, d: c_ulong) -> c_int;
        }
        const CREATE: c_long = 444;
        const ADD: c_long = 445;
        const ENTER: c_long = 446;
        const O_PATH: c_int = 0o10000000;
        let version = syscall(CREATE, 0_usize, 0_usize, 1_usize);
        if version < 1 {
            return;
        }
        // Moving between folders would be refused by any layer that does not allow it.
        let handled = if version > 1 { 1_u64 << 13 } else { 1_u64 << 11 };
        let layer = syscall(CREATE, &handled as *const u64, 8_usize, 0_usize) as c_int;
        if version > 1 {
            let root = open(b"/\0".as_ptr(), O_PATH);
            let mut below = [0_u8; 12];
            below[..8].copy_from_slice(&handled.to_ne_bytes());
            below[8..].copy_from_slice(&root.to_ne_bytes());
            syscall(ADD, layer as c_long, 1_usize, below.as_ptr(), 0_usize);
            close(root);
        }
        prctl(38, 1, 0, 0, 0);
        syscall(ENTER, layer as c_long, 0_usize);
        close(layer);
    }
    #[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
    unsafe fn shut_in() {}

    #[used]
    #[cfg_attr(target_os = "linux", @LINK_SECTION@ = ".init_array"@CLOSE@)]
    #[cfg_attr(target_vendor = "apple", @LINK_SECTION@ = "__DATA,__mod_init_func"@CLOSE@)]
    static BEFORE_MAIN: extern "C" fn() = split;
