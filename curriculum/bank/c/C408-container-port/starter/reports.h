/* Four reports about port.c as it is now. Leave this file as it is. Addresses are cut to a few
 * digits, and what happened inside of the C library is left out.
 *
 * --- Report 1 ------------------------------------------------------------------------------------
 * $ gcc -g -fsanitize=address *.c -o port && ./port 1
 *
 * ERROR: AddressSanitizer: heap-buffer-overflow on address 0x0019
 * WRITE of size 1 at 0x0019 thread T0
 *     #0 in add_text helpers.c:15
 *     #1 in manifest port.c:27
 *     #2 in list main.c:10
 *     #3 in main main.c:44
 * 0x0019 is located 0 bytes to the right of 9-byte region [0x0010,0x0019)
 * allocated by thread T0 here:
 *     #0 in __interceptor_calloc
 *     #1 in manifest port.c:19
 *     #2 in list main.c:10
 *     #3 in main main.c:44
 *
 * --- Report 2 ------------------------------------------------------------------------------------
 * $ ./port 2
 *
 * unloaded 30 tons
 * ERROR: AddressSanitizer: heap-use-after-free on address 0x007c
 * READ of size 4 at 0x007c thread T0
 *     #0 in heaviest_tons helpers.c:38
 *     #1 in pile main.c:20
 *     #2 in main main.c:44
 * 0x007c is located 12 bytes inside of 24-byte region [0x0070,0x0088)
 * freed by thread T0 here:
 *     #0 in __interceptor_free
 *     #1 in unload port.c:44
 *     #2 in pile main.c:19
 *     #3 in main main.c:44
 * previously allocated by thread T0 here:
 *     #0 in __interceptor_calloc
 *     #1 in load helpers.c:20
 *     #2 in pile main.c:18
 *     #3 in main main.c:44
 *
 * --- Report 3 ------------------------------------------------------------------------------------
 * $ gcc -g -fsanitize=undefined *.c -o port && ./port 3
 *
 * port.c:55:15: runtime error: index 7 out of bounds for type 'int [7]'
 * 43 ships, 0 tons on Monday
 *
 * --- Report 4 ------------------------------------------------------------------------------------
 * $ gcc -g *.c -o port && gdb ./port
 *
 * (gdb) run 4
 * Program received signal SIGSEGV, Segmentation fault.
 * 0x5307 in height (container=0xe540) at helpers.c:52
 * 52          return 1 + height(container->below);
 * (gdb) backtrace 4
 * #0  0x5307 in height (container=0xe540) at helpers.c:52
 * #1  0x530c in height (container=0xe560) at helpers.c:52
 * #2  0x530c in height (container=0xe540) at helpers.c:52
 * #3  0x530c in height (container=0xe560) at helpers.c:52
 * (gdb) backtrace -3
 * #262057 0x530c in height (container=0xe560) at helpers.c:52
 * #262058 0x54d6 in tower () at main.c:37
 * #262059 0x5568 in main (argc=2, argv=0xe6e8) at main.c:44
 */
#ifndef REPORTS_H
#define REPORTS_H
#endif
